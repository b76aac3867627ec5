/** Why a text is sent: decides its place in the line, its age limit and which consent it needs. */
export type Purpose =
  'conversation' | 'transactional' | 'verification' | 'alert' | 'promotional' | 'compliance';

export interface PurposeInfo {
  label: string;
  /** 1 goes first: a one-time code overtakes a reply, a reply overtakes a notification. */
  priority: number;
  /** May go to somebody who opted out. True for answers to STOP, START and HELP alone. */
  exemptFromSuppression: boolean;
  /** Milliseconds after which an unsent text is no longer worth sending. */
  expiresAfterMs: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const PURPOSES: Readonly<Record<Purpose, PurposeInfo>> = {
  // Codes live about ten minutes; a late one locks people out with a wrong code in hand.
  verification: {
    label: 'Verification code',
    priority: 1,
    exemptFromSuppression: false,
    expiresAfterMs: 10 * MINUTE_MS,
  },
  // A confirmation within five minutes of the opt-out is presumed to be covered: 47 CFR 64.1200(a)(12).
  compliance: {
    label: 'Answer to STOP, START or HELP',
    priority: 2,
    exemptFromSuppression: true,
    expiresAfterMs: 5 * MINUTE_MS,
  },
  conversation: {
    label: 'Reply',
    priority: 3,
    exemptFromSuppression: false,
    expiresAfterMs: 4 * HOUR_MS,
  },
  alert: { label: 'Alert', priority: 4, exemptFromSuppression: false, expiresAfterMs: HOUR_MS },
  transactional: {
    label: 'Notification',
    priority: 5,
    exemptFromSuppression: false,
    expiresAfterMs: 12 * HOUR_MS,
  },
  // Short, so that a backlog cannot spill into the night.
  promotional: {
    label: 'Promotion',
    priority: 6,
    exemptFromSuppression: false,
    expiresAfterMs: 2 * HOUR_MS,
  },
};
