import { Injectable } from '@nestjs/common';
import { adapterFor } from '@parley/carriers';
import type { Journey, JourneyStep } from '@parley/contracts';
import { DELIVERY_STATES, explainStoredCode } from '@parley/domain';
import type { Caller } from '../access/actor';
import { presentDelivery } from '../conversations/presenter';
import type { EntryRow } from '../conversations/rows';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { RESTORED } from '../restore/hold';
import type { DeliveryRow } from './move-delivery';

interface AttemptRow {
  n: number;
  carrier_message_id: string | null;
  processed: 'no' | 'maybe' | 'yes';
  code: string | null;
  started_at: Date;
  finished_at: Date | null;
  connection_name: string;
  carrier: string;
}

interface EventRow {
  attempt_n: number | null;
  source: string;
  state: DeliveryRow['state'];
  changed: boolean;
  code: string | null;
  detail: string | null;
  actor_id: string | null;
  actor_name: string | null;
  at: Date;
}

interface EmailRow {
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'unknown';
  code: string | null;
  created_at: Date;
  finished_at: Date | null;
}

/** One message's way from trigger to outcome: every attempt, receipt and decision, oldest first. */
@Injectable()
export class JourneyQuery {
  constructor(private readonly database: Database) {}

  async of(caller: Pick<Caller, 'workspaceId'>, conversationId: string, position: number): Promise<Journey> {
    const [entry] = await this.database.query<EntryRow>(
      `SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND position = $3`,
      [caller.workspaceId, conversationId, position],
    );
    if (!entry) throw notFound('entry');
    if (entry.kind === 'text_in') return this.inbound(entry);
    if (entry.kind !== 'text_out' || entry.delivery_id === null) throw notFound('message');
    const key = [caller.workspaceId, entry.delivery_id];
    const [[delivery], attempts, events, emails] = await Promise.all([
      this.database.query<DeliveryRow>(`SELECT * FROM delivery WHERE workspace_id = $1 AND id = $2`, key),
      this.database.query<AttemptRow>(
        `SELECT attempt.*, connection.name AS connection_name, connection.carrier FROM attempt
         JOIN connection ON connection.workspace_id = attempt.workspace_id AND connection.id = attempt.connection_id
         WHERE attempt.workspace_id = $1 AND attempt.delivery_id = $2 ORDER BY attempt.n`,
        key,
      ),
      this.database.query<EventRow>(
        `SELECT * FROM delivery_event WHERE workspace_id = $1 AND delivery_id = $2 ORDER BY at, id`,
        key,
      ),
      this.database.query<EmailRow>(
        `SELECT state, code, created_at, finished_at FROM fallback_email WHERE workspace_id = $1 AND delivery_id = $2`,
        key,
      ),
    ]);
    if (!delivery) throw notFound('delivery');
    const last = attempts.at(-1);
    return {
      conversationId,
      position,
      correlationId: delivery.correlation_id,
      delivery: presentDelivery(entry),
      connection: last
        ? { name: last.connection_name, carrier: last.carrier, promise: promiseOf(last.carrier) }
        : null,
      carrierMessageId: last?.carrier_message_id ?? null,
      steps: [
        written(entry, delivery),
        ...attempts.flatMap(started),
        ...events.map(eventStep),
        ...emails.flatMap(emailSteps),
      ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    };
  }

  private async inbound(entry: EntryRow): Promise<Journey> {
    const [event] = await this.database.query<{
      carrier_message_id: string;
      received_at: Date;
      name: string;
      carrier: string;
    }>(
      `SELECT carrier_event.carrier_message_id, carrier_event.received_at, connection.name, connection.carrier
       FROM carrier_event JOIN connection
         ON connection.workspace_id = carrier_event.workspace_id AND connection.id = carrier_event.connection_id
       WHERE carrier_event.workspace_id = $1 AND carrier_event.id = $2`,
      [entry.workspace_id, entry.carrier_event_id],
    );
    const steps: JourneyStep[] = [];
    if (event) steps.push(step(event.received_at, 'webhook', `${event.name} handed it over`, null));
    steps.push(
      step(entry.at, 'received', 'Stored in the thread', entry.recovered_late ? 'Recovered late' : null),
    );
    return {
      conversationId: entry.conversation_id,
      position: entry.position,
      correlationId: null,
      delivery: null,
      connection: event
        ? { name: event.name, carrier: event.carrier, promise: promiseOf(event.carrier) }
        : null,
      carrierMessageId: event?.carrier_message_id ?? null,
      steps,
    };
  }
}

const PROMISES = {
  full: 'Its list shows every message, so an unknown text can be settled by asking.',
  metadata: 'Its list shows when and to whom, not what: identical times stay unknown.',
  none: 'It has no list: an unknown text is settled by its receipt alone.',
} as const;

const promiseOf = (carrier: string): string => PROMISES[adapterFor(carrier).capabilities.list];

const step = (
  at: Date,
  kind: JourneyStep['kind'],
  title: string,
  detail: string | null,
  more: Partial<Pick<JourneyStep, 'code' | 'actor'>> = {},
): JourneyStep => ({
  at: at.toISOString(),
  kind,
  title,
  detail,
  code: more.code ?? null,
  actor: more.actor ?? null,
});

const TRIGGERS: Record<string, string> = {
  reply: 'Written by an agent',
  rule: 'Automatic reply of a keyword rule',
  api: 'Sent by a program',
  consent: 'Answer to a consent word',
};

function written(entry: EntryRow, delivery: DeliveryRow): JourneyStep {
  const [kind = '', ...named] = delivery.trigger.split(':');
  const title = TRIGGERS[kind] ?? 'Written';
  const cause = kind === 'api' && named.length > 0 ? `, trigger: ${named.join(':')}` : '';
  const actor = { kind: entry.actor_kind, id: entry.actor_id, name: entry.actor_name };
  const put = entry.send_at === null ? 'queued' : 'scheduled';
  return step(delivery.created_at, 'written', `${title} and ${put}`, `Purpose: ${delivery.purpose}${cause}`, {
    actor,
  });
}

function started(attempt: AttemptRow): JourneyStep[] {
  const supposed =
    attempt.code === RESTORED ? 'Supposed: the database was restored, and may have forgotten it.' : null;
  return [
    step(attempt.started_at, 'sending', `Attempt ${attempt.n} through ${attempt.connection_name}`, supposed),
  ];
}

const EMAIL_ENDS = {
  sent: 'Sent by email instead',
  failed: 'The email could not be sent either',
  unknown: 'The email may have been sent',
} as const;

/** The address stays in the contact: a journey is read by many. */
function emailSteps({
  state,
  code,
  created_at: createdAt,
  finished_at: finishedAt,
}: EmailRow): JourneyStep[] {
  const steps = [step(createdAt, 'email', 'Put in the queue to go by email', null)];
  if (finishedAt && state !== 'queued' && state !== 'sending') {
    steps.push(step(finishedAt, 'email', EMAIL_ENDS[state], null, { code }));
  }
  return steps;
}

const SOURCES: Record<string, { kind: JourneyStep['kind']; says: string }> = {
  answer: { kind: 'answer', says: 'The carrier answered' },
  receipt: { kind: 'receipt', says: 'Receipt' },
  list: { kind: 'settled', says: "Settled by the carrier's list" },
  decision: { kind: 'decision', says: 'Decided by a person' },
  program: { kind: 'decision', says: 'Decided by a program' },
  consent: { kind: 'decision', says: 'Withdrawn by an opt-out' },
  dispatcher: { kind: 'decision', says: 'Stopped before it left' },
  schedule: { kind: 'queued', says: 'Its time came' },
  rescheduled: { kind: 'decision', says: 'Given another time' },
  failover: { kind: 'decision', says: 'Goes over another number' },
  hold: { kind: 'decision', says: 'Held by quiet hours' },
  lease: { kind: 'settled', says: 'The sender went away' },
};

const CAPPED = { kind: 'decision', says: 'Held by a frequency cap' } as const;

function eventStep(event: EventRow): JourneyStep {
  const source = (event.code === 'parley:cap' ? CAPPED : SOURCES[event.source]) ?? {
    kind: 'settled' as const,
    says: event.source,
  };
  const error = event.code && !event.code.startsWith('parley:') ? explainStoredCode(event.code) : undefined;
  const reason = error?.reason ?? event.detail;
  const detail = event.changed
    ? reason
    : [reason, 'Changed nothing: a later state was known already.'].filter(Boolean).join(' ');
  return step(event.at, source.kind, `${source.says}: ${DELIVERY_STATES[event.state].label}`, detail, {
    code: error?.code ?? null,
    actor: event.actor_name
      ? { kind: event.source === 'program' ? 'api' : 'person', id: event.actor_id, name: event.actor_name }
      : null,
  });
}
