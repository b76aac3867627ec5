import type { WordIntent } from '@parley/contracts';
import {
  type ConfirmationBrand,
  confirmationText,
  type ConsentIntent,
  type ConsentRules,
  isAnswerDue,
  isOptInPending,
  readConsentWord,
} from '@parley/domain';
import type { Author } from '../access/actor';
import type { Tx } from '../database/tx';
import { mayAnswerHelp } from './help-guard';
import { overtakeReviews } from './opt-out-reviews';
import { recordConsent } from './record-consent';
import { askedOf, permissionOf, type RecipientRow, saidAtOf, startsAnew } from './recipients';

export interface ConsentDecision {
  intent: WordIntent;
  /** Null where it was said in ordinary language, or decided by a person. */
  keyword: string | null;
  eventId: string;
  /** What to answer, or null where an answer was given already, by the carrier or by us. */
  answer: string | null;
  /** The answer asks to confirm an opt-in: from when it is sent, a YES answers it. */
  asks: boolean;
  changed: boolean;
}

export interface ConsentEvidenceOf {
  recipient: RecipientRow;
  body: string;
  brand: ConfirmationBrand;
  /** Of the number that was texted. */
  rules: ConsentRules;
  carrierEventId: string | null;
  answeredByCarrier: 'opt_out' | 'opt_in' | 'help' | null;
  source: string;
  author: Author;
  now: Date;
  /** When it was said, for a word that reaches us late. */
  saidAt: Date | null;
  /** A rule of the routes takes the text for a keyword. */
  byRule?: { intent: ConsentIntent; word: string };
}

/**
 * Reads a text for STOP, START, HELP and their kin and, where it is one, writes ledger and state under the
 * recipient's lock. One confirmation at most: none when the carrier answers, none for a repeated STOP.
 */
export async function applyConsentWord(tx: Tx, of: ConsentEvidenceOf): Promise<ConsentDecision | null> {
  const { recipient, now, rules } = of;
  const before = recipient.state;
  const permitted = permissionOf(recipient);
  const askedAt = recipient.opt_in_asked_at?.getTime() ?? null;
  const reading = readConsentWord(
    {
      body: of.body,
      state: before,
      optInPending: isOptInPending(askedAt, now.getTime()),
      isNarrowing: recipient.kept.length > 0 || isAnswerDue(askedOf(recipient), now.getTime()),
      answeredByCarrier: of.answeredByCarrier,
      late: lateness(of),
      byRule: of.byRule,
    },
    rules,
  );
  if (!reading) return null;
  const { word, answer: kind, owner } = reading;
  // What was said before the number changed hands opens nothing to whoever has it now.
  const ofFormerHolder = word.intent === 'opt_in' && before === 'lapsed' && !startsAnew(recipient, of.saidAt);
  const isLate = ofFormerHolder || overtaken(recipient, of.saidAt);
  const state = isLate ? null : reading.leadsTo;
  const due = word.intent === 'help' ? await mayAnswerHelp(tx, recipient, now) : kind !== null && !isLate;
  const asks = kind === 'confirm' && due;
  const offer = due ? reading.offer : null;

  const eventId = await recordConsent(tx, {
    recipient,
    action: word.intent,
    source: `${of.source}${of.byRule ? ', by a rule' : ''}${asks ? ' (to be confirmed)' : ''}`,
    keyword: word.keyword,
    language: word.language,
    carrierEventId: of.carrierEventId,
    author: of.author,
    wording: of.body,
    now,
    saidAt: of.saidAt,
    state,
    offer,
    read: { tier: 'exact', version: rules.version, reasons: null },
  });
  if (state !== null) await overtakeReviews(tx, recipient, now);

  const answer =
    due && kind !== null && owner.by === 'parley'
      ? confirmationText(kind, word.language, of.brand, rules.wordings, offer)
      : null;
  const changed = permissionOf(recipient) !== permitted;
  return { intent: word.intent, keyword: word.keyword, eventId, answer, asks, changed };
}

/** When it was said and read, for a text that reaches us late. */
export const lateness = ({ saidAt, now }: Pick<ConsentEvidenceOf, 'saidAt' | 'now'>) =>
  saidAt === null ? undefined : { saidAtMs: saidAt.getTime(), nowMs: now.getTime() };

/** A word found late does not undo one that was said after it; it goes into the ledger all the same. */
export function overtaken(recipient: RecipientRow, saidAt: Date | null): boolean {
  const { state } = recipient;
  const heldSince = saidAtOf(recipient);
  return (
    saidAt !== null &&
    heldSince !== null &&
    (state === 'opted_out' || state === 'opted_in') &&
    heldSince > saidAt
  );
}
