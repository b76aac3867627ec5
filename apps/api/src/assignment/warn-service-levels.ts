import { Injectable } from '@nestjs/common';
import type { Calendar, ServiceWarning } from '@parley/contracts';
import { serviceState, serviceTimes } from '@parley/domain';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import { WorkerLoops } from '../outbox/worker-loops';

const EVERY_MS = 5_000;
const BATCH = 200;

const PROMISES = `
  SELECT workspace_id, id, first_answer_minutes AS minutes, calendar FROM queue WHERE first_answer_minutes IS NOT NULL`;

/**
 * Threads that may be near: hours only make it later. Those warned of as late are done with, the others are looked at
 * until they are. Served by conversation_queue_waiting_idx.
 */
const WAITING = `
  SELECT conversation.id, conversation.waiting_since, conversation.assignee_id,
    coalesce(contact.name, conversation.customer_number) AS customer,
    CASE WHEN warning.waiting_since = conversation.waiting_since THEN warning.state END AS warned,
    clock_timestamp() AS now
  FROM conversation
  JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
  LEFT JOIN service_warning warning
    ON warning.workspace_id = conversation.workspace_id AND warning.conversation_id = conversation.id
  WHERE conversation.workspace_id = $1 AND conversation.queue_id = $2 AND conversation.status IN ('open', 'pending')
    AND coalesce(conversation.waiting_since, 'infinity'::timestamptz) <= clock_timestamp() - $3 * interval '45 seconds'
    AND (warning.conversation_id IS NULL OR warning.waiting_since <> conversation.waiting_since
      OR warning.state = 'near')
  ORDER BY conversation.waiting_since LIMIT ${BATCH}`;

/** Written by one worker: the other finds it said. */
const WARN = `
  INSERT INTO service_warning (workspace_id, conversation_id, waiting_since, state) VALUES ($1, $2, $3, $4)
  ON CONFLICT (workspace_id, conversation_id) DO UPDATE
    SET waiting_since = excluded.waiting_since, state = excluded.state
    WHERE (service_warning.waiting_since, service_warning.state) IS DISTINCT FROM (excluded.waiting_since, excluded.state)
  RETURNING state`;

interface Promised {
  workspace_id: string;
  id: string;
  minutes: number;
  calendar: Calendar | null;
}

interface Row {
  id: string;
  waiting_since: Date;
  assignee_id: string | null;
  customer: string;
  warned: ServiceWarning['state'] | null;
  now: Date;
}

/** Tells screens, once each, of threads that come near the first answer their queue promises and of those that miss it. */
@Injectable()
export class WarnServiceLevels {
  constructor(
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'service levels', () => this.round());
  }

  async round(): Promise<void> {
    for (const promised of await this.database.query<Promised>(PROMISES)) {
      const { workspace_id: workspaceId, id, minutes } = promised;
      const rows = await this.database.query<Row>(WAITING, [workspaceId, id, minutes]);
      for (const row of rows) {
        const warning = warningOf(promised, row);
        if (warning) await this.warn(workspaceId, row, warning);
      }
    }
  }

  private warn(workspaceId: string, row: Row, payload: ServiceWarning): Promise<void> {
    return this.database.transaction(async (tx) => {
      const said = await tx.one(WARN, [workspaceId, row.id, row.waiting_since, payload.state]);
      if (said) tx.messages.push({ workspaceId, id: newId(), topic: 'service', payload });
    });
  }
}

function warningOf({ id, minutes, calendar }: Promised, row: Row): ServiceWarning | null {
  const times = serviceTimes(calendar, row.waiting_since.getTime(), minutes);
  const state = times && serviceState(times, row.now.getTime());
  if (!times || !state || state === 'fine' || state === row.warned) return null;
  return {
    conversationId: row.id,
    queueId: id,
    assigneeId: row.assignee_id,
    customer: row.customer,
    state,
    dueAt: new Date(times.dueAt).toISOString(),
  };
}
