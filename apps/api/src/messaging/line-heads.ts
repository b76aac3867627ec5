import type { Network, Purpose } from '@parley/domain';
import { restrained } from '../quiet-hours/find-holds';
import { NOT_PAUSED } from '../sending/gate';

/** A due text at the head of its thread's line. */
export interface Head {
  workspaceId: string;
  numberId: string;
  id: string;
  sender: string;
  segments: number;
  priority: number;
  dueAtMs: number;
  expired: boolean;
  network: Network | null;
  purpose: Purpose;
  toAddress: string;
  /** Quiet hours and caps have a say. */
  restrained: boolean;
}

/**
 * The first texts of each sender's line, by number and priority: steps from line to line along the index, so that a
 * line of a hundred thousand costs no more than one of ten, nor does one that is paused: a line has one priority, and
 * so one purpose. Only the head of a thread's own line, per purpose; an
 * unknown or failed text blocks nothing. That head is asked for as a minimum, which reads one entry of the line's index;
 * an anti-join may read the whole of it, as the planner holds a queue for empty that was so when it last looked. The limit is part of the text, as in the walk over the numbers.
 */
export const heads = (perLine: number): string => `
  WITH RECURSIVE line AS (
    SELECT first.* FROM unnest($1::uuid[], $2::uuid[]) AS number (workspace_id, id) CROSS JOIN LATERAL (
      SELECT workspace_id, business_number_id, priority, sender, purpose FROM delivery
      WHERE delivery.workspace_id = number.workspace_id AND delivery.business_number_id = number.id
        AND state = 'queued'
      ORDER BY priority, sender LIMIT 1
    ) first
    UNION ALL
    SELECT next.* FROM line CROSS JOIN LATERAL (
      SELECT workspace_id, business_number_id, priority, sender, purpose FROM delivery
      WHERE delivery.workspace_id = line.workspace_id AND delivery.business_number_id = line.business_number_id
        AND state = 'queued' AND (priority, sender) > (line.priority, line.sender)
      ORDER BY priority, sender LIMIT 1
    ) next
  ), moving AS (
    SELECT delivery.* FROM line delivery JOIN business_number number
      ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id
    WHERE ${NOT_PAUSED}
  )
  SELECT head.workspace_id AS "workspaceId", head.business_number_id AS "numberId", head.id, head.sender, head.segments,
    head.priority, extract(epoch FROM head.due_at)::float8 * 1000 AS "dueAtMs", head.expires_at <= now() AS expired,
    fact.network, head.purpose, head.to_address AS "toAddress", ${restrained('head')} AS restrained
  FROM moving line CROSS JOIN LATERAL (
    SELECT * FROM delivery
    WHERE delivery.workspace_id = line.workspace_id AND delivery.business_number_id = line.business_number_id
      AND delivery.priority = line.priority AND delivery.sender = line.sender AND delivery.state = 'queued'
      AND delivery.due_at <= now() AND delivery.entry_position = (
        SELECT min(ahead.entry_position) FROM delivery ahead WHERE ahead.workspace_id = delivery.workspace_id
          AND ahead.conversation_id = delivery.conversation_id AND ahead.purpose = delivery.purpose
          AND ahead.state IN ('queued', 'claimed', 'sending')
      )
    ORDER BY delivery.due_at LIMIT ${perLine}
  ) head
  LEFT JOIN number_fact fact ON fact.workspace_id = head.workspace_id AND fact.number = head.to_address`;
