import type { CarrierErrorRow } from './carrier-error';
import { REPORTED } from './causes';

/** https://www.plivo.com/docs/messaging/troubleshooting/error-codes : reported in callbacks and records. */
export const PLIVO_ERRORS: readonly CarrierErrorRow[] = [
  { code: '10', name: 'Invalid message', ...REPORTED.badContent },
  { code: '20', name: 'Network error', ...REPORTED.jam },
  { code: '30', name: 'Spam detected', ...REPORTED.filtered },
  { code: '40', name: 'Invalid source number', ...REPORTED.senderBlocked },
  { code: '50', name: 'Invalid destination number', ...REPORTED.badNumber },
  {
    code: '60',
    name: 'Loop detected',
    ...REPORTED.noRoute,
    operatorAdvice: 'The number texts itself or a forwarding leads back: check the numbers of both ends.',
  },
  { code: '70', name: 'Destination permanently unavailable', ...REPORTED.badNumber },
  { code: '80', name: 'Destination temporarily unavailable', ...REPORTED.unreachable },
  { code: '90', name: 'No route available', ...REPORTED.noRoute },
  { code: '100', name: 'Prohibited by carrier', ...REPORTED.filtered },
  { code: '110', name: 'Message too long', ...REPORTED.badContent },
  { code: '200', name: 'Source number blocked by STOP', ...REPORTED.optedOut },
  { code: '300', name: 'Failed to dispatch message', ...REPORTED.jam },
  { code: '420', name: 'Message expired', ...REPORTED.expired },
  { code: '450', name: 'Destination country barred', ...REPORTED.noRoute },
  {
    code: '900',
    name: 'Insufficient credit',
    ...REPORTED.account,
    reason: 'Our account at the carrier has no credit left.',
    operatorAdvice: 'Top the account up, and set automatic payment at the carrier.',
  },
  { code: '910', name: 'Account disabled', ...REPORTED.account },
  { code: '1000', name: 'Unknown error', ...REPORTED.unexplained },
];
