import { type ConsentIntent, type RouteDecision, decide } from '@parley/domain';
import { SYSTEM } from '../access/actor';
import type { ConsentDecision } from '../consent/consent-words';
import type { RecipientRow } from '../consent/recipients';
import type { EntryRow, HeadRow } from '../conversations/rows';
import type { Thread } from '../conversations/thread';
import type { Tx } from '../database/tx';
import type { RoutesInForce } from '../routing/published-routes';
import { traceOf } from '../routing/trace';
import { answerByRule } from './auto-reply';
import { routeFacts } from './route-facts';
import { assignByRule, notifyByRule, requestCallback } from './rule-effects';

/** Texts this close together are one burst, routed once by a word. */
const BURST = '60 seconds';
const RECENT_ENTRIES = 50;

/** By a word, that is: what the catch-all has placed may still be placed better. */
const PLACED_JUST_NOW = `
  SELECT 1 AS found FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND position > $3
    AND kind = 'event' AND event ->> 'type' = 'routed' AND coalesce(event ->> 'word', '') <> ''
    AND at > clock_timestamp() - interval '${BURST}' LIMIT 1`;

export interface RoutedText {
  text: EntryRow;
  routes: RoutesInForce | null;
  isNew: boolean;
  wasClosed: boolean;
  consent: ConsentDecision | null;
  recipient: RecipientRow;
  /** Treats the text as a keyword, by a rule that says so; null where it may not. */
  obey: (by: { intent: ConsentIntent; word: string }) => Promise<ConsentDecision | null>;
}

/**
 * Runs the published rules on a text and keeps the trace. Queue and assignment change only when the thread is
 * new, reopened or unassigned, unless the rule says otherwise; labels and automatic replies apply always, except
 * to consent words and to those who may not be texted. Answers with what a rule that runs a keyword did.
 */
export async function routeText(tx: Tx, thread: Thread, of: RoutedText): Promise<ConsentDecision | null> {
  const { head } = thread;
  if (!of.routes) return null;
  const { compiled } = of.routes;
  const decision = decide(compiled, await routeFacts(tx, thread, compiled, of));
  const reason = stays(decision, of, head) ?? (await belongsToBurst(tx, decision, of, head));
  const actions = decision.actions;
  const moved = actions !== null && reason === null && actions.queueId !== head.queue_id;
  if (actions && reason === null) place(thread, decision, of.routes, moved);
  const effects = of.consent ? null : actions;
  const assignedTo =
    effects?.assigneeId && reason === null ? await assignByRule(tx, thread, effects.assigneeId) : null;
  const labels = effects?.labels ? addLabels(thread, effects.labels) : [];
  if (effects?.callback) requestCallback(thread, decision);
  const notified = effects?.notify?.length ? await notifyByRule(tx, thread, decision, effects.notify) : [];
  const obeyed = effects?.consent
    ? await of.obey({ intent: effects.consent, word: decision.matched?.word ?? '' })
    : null;
  // A keyword has an answer of its own.
  const answers = effects?.autoReply !== undefined && obeyed === null;
  const notAnswered = answers
    ? await answerByRule(tx, thread, {
        recipient: of.recipient,
        decision,
        text: of.text.body ?? '',
        reply: effects.autoReply ?? '',
      })
    : null;

  const trace = traceOf(decision, of.routes, {
    queueId: head.queue_id,
    queueName: head.queue_id ? (of.routes.queues.get(head.queue_id) ?? null) : null,
    moved,
    reason,
    labels,
    autoReplied: answers && notAnswered === null,
    ...(notAnswered === null ? {} : { notAnswered }),
    consentIntent: (of.consent ?? obeyed)?.intent ?? null,
    ...(assignedTo === null ? {} : { assignedTo }),
    ...(notified.length === 0 ? {} : { notified }),
    ...(effects?.callback ? { callback: true } : {}),
  });
  thread.trace(of.text.position, trace);
  return obeyed;
}

/** Why the thread stays where it is, or null when the decision moves it. */
function stays(
  decision: RouteDecision,
  of: RoutedText,
  head: Pick<HeadRow, 'assignee_id' | 'queue_id'>,
): string | null {
  if (decision.actions === null) return 'No rule matched.';
  if (of.isNew) return null;
  if (of.consent) return 'It is a consent word: it changes permission, not the queue.';
  if (of.wasClosed || decision.actions.moveRunning) return null;
  if (head.assignee_id === null) {
    // "Thanks!" after "refund" must not carry a waiting thread from Billing back to the front desk.
    if (decision.matched?.kind !== 'catch_all' || head.queue_id === null) return null;
    return 'Only the catch-all matched, and the thread waits in a queue already.';
  }
  return 'The thread is running with an agent, and the rule does not move running threads.';
}

/** A rule has placed the thread a moment ago: what follows in one breath does not carry it elsewhere. */
async function belongsToBurst(
  tx: Tx,
  decision: RouteDecision,
  of: RoutedText,
  head: HeadRow,
): Promise<string | null> {
  const { actions } = decision;
  if (of.isNew || of.wasClosed || !actions || actions.moveRunning || actions.queueId === head.queue_id)
    return null;
  const placed = await tx.one(PLACED_JUST_NOW, [
    head.workspace_id,
    head.id,
    head.last_position - RECENT_ENTRIES,
  ]);
  return placed ? 'It belongs to a burst of texts that a rule has routed a moment ago.' : null;
}

function place(thread: Thread, decision: RouteDecision, routes: RoutesInForce, moved: boolean): void {
  const { actions } = decision;
  if (!actions) return;
  thread.set({ queue_id: actions.queueId, ...(actions.priority ? { priority: actions.priority } : {}) });
  if (!moved) return;
  thread.record(SYSTEM, {
    type: 'routed',
    queueId: actions.queueId,
    queueName: routes.queues.get(actions.queueId) ?? null,
    ruleId: decision.ruleId,
    ruleName: decision.ruleName,
    word: decision.matched?.word ?? null,
    setVersion: routes.version,
  });
}

function addLabels(thread: Thread, wanted: readonly string[]): string[] {
  const added = wanted.filter((label) => !thread.head.labels.includes(label));
  if (added.length > 0) {
    thread.set({ labels: [...thread.head.labels, ...added] });
    thread.record(SYSTEM, { type: 'labelled', added, removed: [] });
  }
  return added;
}
