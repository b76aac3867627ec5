import type { ThreadEvent, WordIntent } from '@parley/contracts';
import type { NumberChange } from '@parley/domain';
import { SYSTEM } from '../access/actor';
import type { RecipientRow } from '../consent/recipients';
import { lockThread } from '../conversations/thread';
import type { Tx } from '../database/tx';
import { cancelQueued } from './move-delivery';

interface ConsentWord {
  intent: WordIntent;
  keyword: string | null;
}

/**
 * A change of consent reaches every thread of the recipient, over all numbers of the brand: what is queued is
 * withdrawn after an opt-out, and each screen is told. The recipient's lock is held, so threads are taken in the
 * order of their ids and nobody can wait for us in a circle.
 */
export async function spreadConsent(
  tx: Tx,
  recipient: RecipientRow,
  here: string,
  consent: ConsentWord,
  source = 'text to another number of the brand',
): Promise<void> {
  for (const id of await threadsOf(tx, recipient)) {
    const withdraw = consent.intent === 'opt_out';
    if (id === here && !withdraw) continue;
    const thread = await lockThread(tx, recipient.workspace_id, id);
    if (id !== here) thread.record(SYSTEM, consentEvent(recipient, consent, source));
    if (withdraw) await cancelQueued(tx, thread, 'parley:opted_out');
    thread.save();
  }
}

/** How a thread tells of a change of consent. */
export function consentEvent(
  { kept }: RecipientRow,
  { intent, keyword }: ConsentWord,
  source: string,
): ThreadEvent {
  if (intent === 'keep') return { type: 'opt_out_narrowed', keyword, kept };
  return { type: intent === 'opt_out' ? 'opted_out' : 'opted_in', keyword, source };
}

/** The same where the number has left its holder: whatever is queued was meant for somebody else. */
export async function spreadLapse(tx: Tx, recipient: RecipientRow, change: NumberChange): Promise<void> {
  for (const id of await threadsOf(tx, recipient)) {
    const thread = await lockThread(tx, recipient.workspace_id, id);
    thread.record(SYSTEM, { type: 'consent_lapsed', change });
    await cancelQueued(tx, thread, 'parley:consent_lapsed');
    thread.save();
  }
}

async function threadsOf(tx: Tx, recipient: RecipientRow): Promise<string[]> {
  const threads = await tx.query<{ id: string }>(
    `SELECT id FROM conversation WHERE workspace_id = $1 AND recipient_id = $2 ORDER BY id`,
    [recipient.workspace_id, recipient.id],
  );
  return threads.map(({ id }) => id);
}
