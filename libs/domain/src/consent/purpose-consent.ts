import type { Purpose } from '../delivery/purposes';
import { type KeepablePurpose, keeps } from './clarification';

/**
 * What we hold of a number's consent towards a brand. `lapsed`: the number was switched off or given to somebody else
 * after its last consent, and nobody has been heard of at it since.
 */
export type ConsentState = 'none' | 'conversational' | 'opted_in' | 'opted_out' | 'lapsed';

/**
 * `anyone`: sent whatever the state. `not_opted_out`: the sender vouches for the permission it has, and we hold no
 * objection. `opted_in`: we hold the permission ourselves.
 */
type Needed = 'anyone' | 'not_opted_out' | 'opted_in';

/**
 * The least consent each purpose takes before a text may be composed, with its source. Opting out ends all of them
 * but the answers to STOP and HELP: CTIA 5.1.3, and 47 CFR 64.1200(a)(10) read for all of a sender's texts. Whoever was
 * asked then, and has answered which to keep, keeps those.
 */
export const CONSENT_NEEDED: Readonly<Record<Purpose, { needs: Needed; source: string }>> = {
  compliance: { needs: 'anyone', source: '47 CFR 64.1200(a)(12): the one confirmation of an opt-out' },
  conversation: {
    needs: 'not_opted_out',
    source: 'CTIA Messaging Principles 5.1, Exhibit II: conversational, implied by the consumer’s own text',
  },
  transactional: {
    needs: 'not_opted_out',
    source: 'CTIA Messaging Principles 5.1, Exhibit II: informational, number given for this purpose',
  },
  verification: {
    needs: 'not_opted_out',
    source: 'CTIA Messaging Principles 5.1, Exhibit II: informational, asked for by entering the number',
  },
  alert: {
    needs: 'not_opted_out',
    source: 'CTIA Messaging Principles 5.1, Exhibit II: informational, number given for this purpose',
  },
  promotional: {
    needs: 'opted_in',
    source: 'CTIA Messaging Principles 5.1, Exhibit II: promotional, express written consent on record',
  },
};

/**
 * Why a text of this purpose may not go to somebody in this state; null when it may.
 *
 * @param kept purposes they have kept on opting out
 */
export function consentObjection(
  purpose: Purpose,
  state: ConsentState,
  kept: readonly KeepablePurpose[] = [],
): 'opted_out' | 'consent_lapsed' | 'opt_in_missing' | null {
  const { needs } = CONSENT_NEEDED[purpose];
  if (needs === 'anyone') return null;
  if (state === 'opted_out') return keeps(kept, purpose) ? null : 'opted_out';
  // Not even an answer: whoever has the number now never wrote to us (47 CFR 64.1200(m), reassigned numbers).
  if (state === 'lapsed') return 'consent_lapsed';
  return needs === 'opted_in' && state !== 'opted_in' ? 'opt_in_missing' : null;
}
