import type { ConsentState } from './purpose-consent';

/** What holds of a number, and when it was said. */
export interface HeldConsent {
  state: ConsentState;
  /** Null where nothing was ever said. */
  saidAt: Date | null;
  /** Opted out, but for purposes they have kept. */
  keeps: boolean;
}

/**
 * What a consent or opt-out that comes from elsewhere does to what holds already. `applies`: it becomes the state;
 * `supports`: the same was said later, it stands beside that as evidence; the rest: what was said later stands.
 */
export type ConsentEffect = 'applies' | 'supports' | 'kept_opted_out' | 'kept_opted_in' | 'kept_lapsed';

/**
 * Weighs what was captured elsewhere against what holds: the later word stands, and of two at one moment the opt-out.
 * Writing to us is no word on an earlier opt-out, so only an opt-in is one that an opt-out can come too late for.
 */
export function weighConsent(
  given: { state: 'opted_in' | 'opted_out'; capturedAt: Date },
  { state, saidAt, keeps }: HeldConsent,
): ConsentEffect {
  const isLater = saidAt === null || given.capturedAt > saidAt;
  const isAtOnce = given.capturedAt.getTime() === saidAt?.getTime();
  if (state === given.state) return isLater || (keeps && isAtOnce) ? 'applies' : 'supports';
  if (given.state === 'opted_in') {
    if (state === 'opted_out' && !isLater) return 'kept_opted_out';
    return state === 'lapsed' && !isLater ? 'kept_lapsed' : 'applies';
  }
  return state === 'opted_in' && saidAt !== null && given.capturedAt < saidAt ? 'kept_opted_in' : 'applies';
}

/**
 * What a number on a list of those switched off or given to somebody else loses. `lapses`: nothing is known of who has
 * it now; `starts_anew`: the consent is gone, but somebody has written from it since; `ends_kept`: it stays opted out, and
 * what its former holder kept all the same ends; the rest: nothing changes.
 */
export type LapseEffect =
  | 'lapses'
  | 'starts_anew'
  | 'ends_kept'
  | 'nothing_held'
  | 'kept_opted_out'
  | 'kept_consent_since'
  | 'kept_written_since'
  | 'kept_lapsed';

/**
 * Weighs what holds of a number against the moment it left its holder: consent given until then is gone, what was said
 * from then on is the new holder's. Opt-outs are nobody's to take back.
 */
export function weighLapse(
  leftAt: Date,
  held: HeldConsent & {
    /** The newest consent on record, whatever led to the state. */
    consentAt: Date | null;
    /** The newest text from the number. */
    wroteAt: Date | null;
  },
): LapseEffect {
  const isSince = (at: Date | null): boolean => at !== null && at > leftAt;
  switch (held.state) {
    case 'none':
      return 'nothing_held';
    case 'opted_out':
      return held.keeps && !isSince(held.saidAt) ? 'ends_kept' : 'kept_opted_out';
    case 'lapsed':
      return isSince(held.saidAt) || held.saidAt?.getTime() === leftAt.getTime() ? 'kept_lapsed' : 'lapses';
    case 'conversational':
      return isSince(held.wroteAt) || isSince(held.saidAt) ? 'kept_written_since' : 'lapses';
    case 'opted_in':
      if (isSince(held.consentAt)) return 'kept_consent_since';
      return isSince(held.wroteAt) ? 'starts_anew' : 'lapses';
  }
}
