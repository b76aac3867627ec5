import type { ConsentReason } from '@parley/contracts';
import {
  confirmationOwner,
  confirmationText,
  type ConsentIntent,
  type ConsentRules,
  keywordKey,
  offerOn,
  type OptOutFinding,
  OPT_OUT_FEATURES_VERSION,
  recogniseOptOut,
} from '@parley/domain';
import type { Tx } from '../database/tx';
import { type ConsentDecision, type ConsentEvidenceOf, lateness, overtaken } from './consent-words';
import { openReview, overtakeReviews } from './opt-out-reviews';
import { holdRecipient } from './recipients';
import { recordConsent } from './record-consent';

/** What a text that is no keyword was read as. */
export type OrdinaryDecision =
  { kind: 'opted_out'; consent: ConsentDecision } | { kind: 'suspected'; words: string };

/**
 * Reads a text that is no keyword for a wish to opt out. A certain one opts the customer out as STOP does, and may be
 * overturned; a likely one holds what is sent to them until a person has decided. Both go into the ledger with what
 * counted. Nothing else is read from ordinary language: consent is given by keyword. The recipient must be locked.
 */
export async function applyOrdinaryWords(
  tx: Tx,
  of: ConsentEvidenceOf & { conversationId: string; position: number },
): Promise<OrdinaryDecision | null> {
  const { recipient } = of;
  const finding = readOrdinaryWords(of.body, of.rules);
  if (!finding) return null;
  const { tier } = finding;
  const { state: stateBefore, kept: keptBefore } = recipient;
  const isClosed = stateBefore === 'opted_out' && keptBefore.length === 0;
  // Somebody who has opted out already gets nothing; there is nothing to hold and nothing to decide.
  if (tier === 'likely' && isClosed) return null;
  const late = overtaken(recipient, of.saidAt);
  const changed = tier === 'certain' && !late && !isClosed;
  const owner = confirmOrdinary(of.answeredByCarrier, of.rules);
  // What an opt-out narrowed before is confirmed no more.
  const isAnswered = changed && stateBefore !== 'opted_out' && owner.by === 'parley';
  const offer = isAnswered
    ? offerOn(finding.language, owner, { state: stateBefore, late: lateness(of) }, of.rules)
    : null;
  const eventId = await recordConsent(tx, {
    recipient,
    action: tier === 'certain' ? 'opt_out' : 'review',
    source: of.source,
    keyword: null,
    language: finding.language,
    carrierEventId: of.carrierEventId,
    author: of.author,
    wording: of.body,
    now: of.now,
    saidAt: of.saidAt,
    state: changed ? 'opted_out' : null,
    offer,
    read: { tier, version: OPT_OUT_FEATURES_VERSION, reasons: finding.reasons },
  });
  if (late) return null;
  if (changed) await overtakeReviews(tx, recipient, of.now);
  if (changed || tier === 'likely')
    await openReview(tx, {
      recipient,
      conversationId: of.conversationId,
      position: of.position,
      consentEventId: eventId,
      tier,
      stateBefore,
      keptBefore,
      reasons: finding.reasons,
      now: of.now,
    });
  if (tier === 'likely') {
    await holdRecipient(tx, recipient);
    return { kind: 'suspected', words: finding.strongest };
  }
  const kind = offer ? 'clarify' : 'opt_out';
  const answer = isAnswered
    ? confirmationText(kind, finding.language, of.brand, of.rules.wordings, offer)
    : null;
  const consent = { intent: 'opt_out' as const, keyword: null, eventId, answer, asks: false, changed };
  return { kind: 'opted_out', consent };
}

/** Whether a text may be an opt-out in ordinary language: what cannot be placed holds sends until it is. */
export const mayOptOut = (body: string, rules: ConsentRules): boolean =>
  readOrdinaryWords(body, rules) !== null;

/** Who confirms an opt-out in ordinary language. */
export const confirmOrdinary = (answeredByCarrier: ConsentIntent | null, rules: ConsentRules) =>
  confirmationOwner({ ...rules, intent: 'opt_out', keyword: null, answeredByCarrier });

interface Found {
  tier: 'certain' | 'likely';
  language: OptOutFinding['language'] & string;
  reasons: ConsentReason[];
  /** The words that weighed most. */
  strongest: string;
}

/**
 * What a text that is no keyword here says of opting out; null where it says nothing of it. A keyword of a language that is
 * switched off is put before a person, unless the brand has taken the word out by name.
 */
export function readOrdinaryWords(body: string, { removed }: Pick<ConsentRules, 'removed'>): Found | null {
  const found = recogniseOptOut(body, { optedOut: false, optInPending: false });
  const { intent, language, reasons } = found;
  if (intent !== 'opt_out' || language === null || found.tier === 'none') return null;
  if (found.tier === 'exact' && removed.has(keywordKey(body))) return null;
  const tier = found.tier === 'certain' ? 'certain' : 'likely';
  const strongest = reasons.reduce((most, one) => (one.weight > most.weight ? one : most));
  return {
    tier,
    language,
    reasons: reasons.map(({ says, words, start, weight }) => ({ says, words, start, points: weight })),
    strongest: strongest.words,
  };
}
