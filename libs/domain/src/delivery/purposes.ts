/** Why a text is sent. It decides who goes first, who may be texted and how long the text is of use. */
export type Purpose =
  'verification' | 'compliance' | 'conversation' | 'transactional' | 'alert' | 'promotional';

export interface PurposeInfo {
  label: string;
  /** 1 leaves first. */
  priority: 1 | 2 | 3 | 4 | 5 | 6;
  /** Sent even to those who opted out: only the one confirmation of a STOP (47 CFR 64.1200(a)(12)) and HELP. */
  exemptFromSuppression: boolean;
  /** A text still queued after this is worth nothing to its reader. At most ten hours, like a carrier's queue. */
  expiresAfterMs: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const PURPOSES: Readonly<Record<Purpose, PurposeInfo>> = {
  verification: {
    label: 'Verification code',
    priority: 1,
    exemptFromSuppression: false,
    expiresAfterMs: 10 * MINUTE,
  },
  // The confirmation of a STOP is presumed covered for five minutes; one given up later is better than none.
  compliance: { label: 'Consent notice', priority: 2, exemptFromSuppression: true, expiresAfterMs: HOUR },
  conversation: {
    label: 'Conversation',
    priority: 3,
    exemptFromSuppression: false,
    expiresAfterMs: 10 * HOUR,
  },
  transactional: {
    label: 'Transactional',
    priority: 4,
    exemptFromSuppression: false,
    expiresAfterMs: 10 * HOUR,
  },
  alert: { label: 'Alert', priority: 5, exemptFromSuppression: false, expiresAfterMs: HOUR },
  promotional: { label: 'Promotion', priority: 6, exemptFromSuppression: false, expiresAfterMs: 4 * HOUR },
};
