import { Injectable } from '@nestjs/common';
import { type BulkOutcome, type DecideUnknown as Decision, LIMITS } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { DecideUnknown } from '../messaging/decide-unknown';
import { eachInTurn } from './each-in-turn';

const UNDECIDED = `
  SELECT delivery.id FROM delivery
  JOIN attempt ON attempt.workspace_id = delivery.workspace_id AND attempt.delivery_id = delivery.id
    AND attempt.n = delivery.attempts
  WHERE delivery.workspace_id = $1 AND delivery.state = 'unknown' AND delivery.attention_open
    AND ($2::uuid IS NULL OR attempt.connection_id = $2)
    AND ($3::timestamptz IS NULL OR attempt.started_at >= $3)
    AND ($4::timestamptz IS NULL OR attempt.started_at <= $4)
  ORDER BY attempt.started_at, delivery.id LIMIT ${LIMITS.bulkTexts + 1}`;

/**
 * A person's word on all texts of an outage: each is decided in a transaction of its own, as if it had been alone,
 * the oldest first, so that those sent again leave in the order they were written.
 */
@Injectable()
export class DecideOutage {
  constructor(
    private readonly database: Database,
    private readonly decide: DecideUnknown,
  ) {}

  async execute(caller: Caller, { decision, connectionId, since, until }: Decision): Promise<BulkOutcome> {
    const rows = await this.database.query<{ id: string }>(UNDECIDED, [
      caller.workspaceId,
      connectionId ?? null,
      since ?? null,
      until ?? null,
    ]);
    return eachInTurn(
      rows.map(({ id }) => id),
      (id) => this.decide.execute(caller, id, decision),
    );
  }
}
