import { readKeepWord } from '@parley/domain';
import type { Tx } from '../database/tx';
import { type ConsentDecision, type ConsentEvidenceOf } from './consent-words';
import { overtakeReviews } from './opt-out-reviews';
import { askedOf } from './recipients';
import { recordConsent } from './record-consent';

/**
 * Reads a text for the word that somebody who has just opted out was asked for. Where it is that word, in time, the
 * opt-out is narrowed: everything has stopped but what the question named. It is not confirmed: the question was the one
 * text that an opt-out may be answered by (47 CFR 64.1200(a)(12)). The recipient must be locked. Costs nothing where
 * nobody was asked.
 */
export async function applyKeepWord(tx: Tx, of: ConsentEvidenceOf): Promise<ConsentDecision | null> {
  const { recipient, now, saidAt } = of;
  const answered = readKeepWord(
    { body: of.body, saidAtMs: (saidAt ?? now).getTime(), answeredByCarrier: of.answeredByCarrier },
    askedOf(recipient),
  );
  if (!answered) return null;
  const eventId = await recordConsent(tx, {
    recipient,
    action: 'keep',
    source: of.source,
    keyword: answered.word,
    language: null,
    carrierEventId: of.carrierEventId,
    author: of.author,
    wording: of.body,
    now,
    saidAt,
    state: 'opted_out',
    kept: answered.purposes,
    read: { tier: 'exact', version: of.rules.version, reasons: null },
  });
  await overtakeReviews(tx, recipient, now);
  return { intent: 'keep', keyword: answered.word, eventId, answer: null, asks: false, changed: true };
}
