import { evidenceText, type LapseEffect, type ListedNumber, weighLapse } from '@parley/domain';
import { lockEverywhere, type RecipientRow } from '../consent/recipients';
import { recordConsent } from '../consent/record-consent';
import type { Tx } from '../database/tx';
import { spreadLapse } from '../messaging/spread-consent';
import { type GivenLine, heldBy, type Verdict, whatHolds, type Writing } from './import-lines';

const HELD = `SELECT * FROM recipient WHERE workspace_id = $1 AND number = ANY ($2)`;

/** The newest consent and the newest text of each, whatever led to its state. */
const HEARD = `
  SELECT recipient.id, (
      SELECT max(coalesce(event.said_at, event.at)) FROM consent_event event
      WHERE event.workspace_id = $1 AND event.recipient_id = recipient.id AND event.action = 'opt_in') AS consent_at, (
      SELECT max(entry.at) FROM conversation
      JOIN entry ON entry.workspace_id = conversation.workspace_id AND entry.conversation_id = conversation.id
        AND entry.position = conversation.last_inbound_position
      WHERE conversation.workspace_id = $1 AND conversation.recipient_id = recipient.id) AS wrote_at
  FROM unnest($2::uuid[]) AS recipient (id)`;

type Lines = readonly GivenLine<ListedNumber>[];
interface Heard {
  consentAt: Date | null;
  wroteAt: Date | null;
}

/** The state that each effect leads to, where it changes anything. */
const LEADS_TO = { lapses: 'lapsed', starts_anew: 'conversational', ends_kept: 'opted_out' } as const;
type Change = keyof typeof LEADS_TO;

const isChange = (effect: LapseEffect): effect is Change => Object.hasOwn(LEADS_TO, effect);

/** What would become of the lines if they were written now. Changes nothing. */
export async function foreseeLapses(tx: Tx, workspaceId: string, lines: Lines): Promise<Verdict[]> {
  const numbers = lines.map(({ given }) => given.number);
  const recipients = await tx.query<RecipientRow>(HELD, [workspaceId, numbers]);
  const heard = await heardOf(tx, workspaceId, recipients);
  return lines.map((line) => {
    const verdict = verdictOn(line, effectsOn(line, recipients, heard));
    return verdict.outcome === 'written' ? { ...verdict, outcome: 'ready' } : verdict;
  });
}

/**
 * Consent of numbers that left their holders lapses, towards every brand: a line of the ledger, and what is queued is
 * withdrawn. Where nothing changes nothing is written. Locks the recipients before any thread.
 */
export async function writeLapses(tx: Tx, writing: Writing, lines: Lines): Promise<Verdict[]> {
  const { workspaceId } = writing;
  const numbers = lines.map(({ given }) => given.number);
  const recipients = await lockEverywhere(tx, workspaceId, numbers);
  const heard = await heardOf(tx, workspaceId, recipients);
  const verdicts: Verdict[] = [];
  for (const line of lines) {
    const effects = effectsOn(line, recipients, heard);
    verdicts.push(verdictOn(line, effects));
    for (const { recipient, effect } of effects)
      if (isChange(effect)) await lapse(tx, writing, recipient, line, effect);
  }
  return verdicts;
}

async function lapse(
  tx: Tx,
  { importId, author, now }: Writing,
  recipient: RecipientRow,
  { given, key }: GivenLine<ListedNumber>,
  effect: Change,
): Promise<void> {
  const { change, reference } = given;
  await recordConsent(tx, {
    recipient,
    action: 'lapse',
    source: `number_list ${change}`,
    keyword: null,
    language: null,
    carrierEventId: null,
    author,
    wording: evidenceText({ wording: null, reference, takenBy: null, reason: null }),
    now,
    saidAt: new Date(given.leftAt),
    imported: { importId, key },
    state: LEADS_TO[effect],
  });
  await spreadLapse(tx, recipient, change);
}

interface Effect {
  recipient: RecipientRow;
  effect: LapseEffect;
  /** What held before. */
  holds: string;
}

function effectsOn(
  { given }: GivenLine<ListedNumber>,
  recipients: readonly RecipientRow[],
  heard: ReadonlyMap<string, Heard>,
): Effect[] {
  return recipients
    .filter(({ number }) => number === given.number)
    .map((recipient) => {
      const { consentAt, wroteAt } = heard.get(recipient.id) ?? { consentAt: null, wroteAt: null };
      const effect = weighLapse(new Date(given.leftAt), { ...heldBy(recipient), consentAt, wroteAt });
      return { recipient, effect, holds: whatHolds(recipient) };
    });
}

/** One word for all brands: that something changes, or else what stands against it. */
function verdictOn({ line }: GivenLine<ListedNumber>, effects: readonly Effect[]): Verdict {
  const changed = effects.find(({ effect }) => isChange(effect));
  if (changed) return { line, outcome: 'written', code: changed.effect, detail: null };
  const kept = effects.find(({ effect }) => effect !== 'nothing_held');
  if (!kept) return { line, outcome: 'kept', code: 'nothing_held', detail: null };
  const outcome = kept.effect === 'kept_lapsed' ? 'repeated' : 'kept';
  return { line, outcome, code: kept.effect, detail: kept.holds };
}

async function heardOf(
  tx: Tx,
  workspaceId: string,
  recipients: readonly RecipientRow[],
): Promise<Map<string, Heard>> {
  const rows = await tx.query<{ id: string; consent_at: Date | null; wrote_at: Date | null }>(HEARD, [
    workspaceId,
    recipients.map(({ id }) => id),
  ]);
  return new Map(rows.map((row) => [row.id, { consentAt: row.consent_at, wroteAt: row.wrote_at }] as const));
}
