import type { Purpose } from '../delivery/purposes';

const ANSWERED = 'asked for or expected by its reader: no telephone solicitation under 47 CFR 64.1200(f)(15)';

/** Which purposes keep quiet hours and count against frequency caps, unless a workspace sets others. */
export const QUIET_PURPOSES: Readonly<Record<Purpose, { keepsQuiet: boolean; source: string }>> = {
  verification: { keepsQuiet: false, source: `A code is ${ANSWERED}` },
  compliance: { keepsQuiet: false, source: 'The answer to STOP, START or HELP is due at once: CTIA 5.1.3' },
  conversation: { keepsQuiet: false, source: `An answer is ${ANSWERED}` },
  transactional: { keepsQuiet: false, source: `Word of an order or appointment is ${ANSWERED}` },
  alert: { keepsQuiet: false, source: `An alert is ${ANSWERED}` },
  promotional: { keepsQuiet: true, source: '47 CFR 64.1200(c)(1): telephone solicitation' },
};
