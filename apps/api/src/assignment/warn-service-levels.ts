import { Injectable } from '@nestjs/common';
import type { Calendar, ServiceWarning } from '@parley/contracts';
import { serviceState, serviceTimes } from '@parley/domain';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import { WorkerLoops } from '../outbox/worker-loops';

const EVERY_MS = 5_000;
const BATCH = 200;

const PROMISES = `
  SELECT workspace_id, id, name, first_answer_minutes AS minutes, calendar FROM queue
  WHERE first_answer_minutes IS NOT NULL`;

/**
 * Those of one kind that may be due a warning, the longest waiting first: that is the order in which all of them are
 * due, since hours, which only make it later, are the same for all of a queue. So a window of them holds up no other.
 */
const waiting = (share: string, kind: string): string => `
  SELECT conversation.id, conversation.waiting_since, conversation.assignee_id,
    coalesce(contact.name, conversation.customer_number) AS customer,
    CASE WHEN warning.waiting_since = conversation.waiting_since THEN warning.state END AS warned,
    clock_timestamp() AS now
  FROM conversation
  JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
  LEFT JOIN service_warning warning
    ON warning.workspace_id = conversation.workspace_id AND warning.conversation_id = conversation.id
  WHERE conversation.workspace_id = $1 AND conversation.queue_id = $2 AND conversation.status IN ('open', 'pending')
    AND coalesce(conversation.waiting_since, 'infinity'::timestamptz)
      <= clock_timestamp() - $3 * interval '${share}'
    AND (${kind})
  ORDER BY coalesce(conversation.waiting_since, 'infinity'::timestamptz), conversation.id LIMIT ${BATCH}`;

/** Those of whom nothing was said yet, and those said to be near; served by conversation_queue_waiting_idx. */
const UNSAID = waiting(
  '45 seconds',
  'warning.conversation_id IS NULL OR warning.waiting_since <> conversation.waiting_since',
);
const NEAR = waiting(
  '60 seconds',
  `warning.waiting_since = conversation.waiting_since AND warning.state = 'near'`,
);

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
  name: string;
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

  /** True when there may be more. */
  async round(): Promise<boolean> {
    let more = false;
    for (const promised of await this.database.query<Promised>(PROMISES)) {
      const { workspace_id: workspaceId, id, minutes } = promised;
      for (const kind of [UNSAID, NEAR]) {
        const rows = await this.database.query<Row>(kind, [workspaceId, id, minutes]);
        let said = 0;
        for (const row of rows) {
          const warning = warningOf(promised, row);
          // Those after it have waited less.
          if (!warning) break;
          await this.warn(workspaceId, row, warning);
          said += 1;
        }
        more ||= said === BATCH;
      }
    }
    return more;
  }

  private warn(workspaceId: string, row: Row, payload: ServiceWarning): Promise<void> {
    return this.database.transaction(async (tx) => {
      const said = await tx.one(WARN, [workspaceId, row.id, row.waiting_since, payload.state]);
      if (said) tx.messages.push({ workspaceId, id: newId(), topic: 'service', payload });
    });
  }
}

function warningOf({ id, name, minutes, calendar }: Promised, row: Row): ServiceWarning | null {
  const times = serviceTimes(calendar, row.waiting_since.getTime(), minutes);
  const state = times && serviceState(times, row.now.getTime());
  if (!times || !state || state === 'fine' || state === row.warned) return null;
  return {
    conversationId: row.id,
    queueId: id,
    queueName: name,
    assigneeId: row.assignee_id,
    customer: row.customer,
    state,
    dueAt: new Date(times.dueAt).toISOString(),
  };
}
