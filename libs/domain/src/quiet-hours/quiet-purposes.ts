import type { Purpose } from '../delivery/purposes';

const ANSWERED = 'asked for or expected by its reader: no telephone solicitation under 47 CFR 64.1200(f)(15)';

export interface QuietPurpose {
  keepsQuiet: boolean;
  /** A workspace may set it otherwise, and cap it. What somebody waits for at the other end never waits here. */
  optional: boolean;
  source: string;
}

/** Which purposes keep quiet hours and count against frequency caps, unless a workspace sets others. */
export const QUIET_PURPOSES: Readonly<Record<Purpose, QuietPurpose>> = {
  verification: { keepsQuiet: false, optional: false, source: `A code is ${ANSWERED}` },
  compliance: {
    keepsQuiet: false,
    optional: false,
    source: 'The answer to STOP, START or HELP is due at once: CTIA 5.1.3',
  },
  conversation: { keepsQuiet: false, optional: false, source: `An answer is ${ANSWERED}` },
  transactional: {
    keepsQuiet: false,
    optional: true,
    source: `Word of an order or appointment is ${ANSWERED}`,
  },
  alert: { keepsQuiet: false, optional: true, source: `An alert is ${ANSWERED}` },
  promotional: { keepsQuiet: true, optional: true, source: '47 CFR 64.1200(c)(1): telephone solicitation' },
};

/** The purposes whose texts may be made to wait; those of the others never do. */
export const HOLDABLE_PURPOSES = ['transactional', 'alert', 'promotional'] as const satisfies Purpose[];
export type HoldablePurpose = (typeof HOLDABLE_PURPOSES)[number];

export const isHoldable = (purpose: Purpose): purpose is HoldablePurpose => QUIET_PURPOSES[purpose].optional;
