import type { CarrierErrorRow } from './carrier-error';
import { REFUSED, REPORTED } from './causes';

/** The codes of our own protocol (docs/GENERIC-CARRIER.md): a gateway answers or reports with one of these words. */
export const GENERIC_ERRORS: readonly CarrierErrorRow[] = [
  { code: 'too_many_requests', name: 'Too many requests', ...REFUSED.busy },
  { code: 'queue_full', name: 'Queue full', ...REFUSED.queueFull },
  { code: 'unavailable', name: 'Unavailable, nothing was processed', ...REFUSED.busy },
  { code: 'internal_error', name: 'Internal error', ...REFUSED.fault },
  { code: 'opted_out', name: 'Recipient has opted out', ...REFUSED.optedOut },
  { code: 'invalid_recipient', name: 'Invalid recipient', ...REFUSED.badNumber },
  { code: 'invalid_sender', name: 'Invalid sender', ...REFUSED.badSender },
  { code: 'invalid_content', name: 'Invalid content', ...REFUSED.badContent },
  { code: 'too_long', name: 'Text too long', ...REFUSED.tooLong },
  { code: 'invalid_media', name: 'Invalid media', ...REFUSED.badMedia },
  { code: 'no_route', name: 'No route', ...REFUSED.noRoute },
  { code: 'unauthorised', name: 'Not authorised', ...REFUSED.lockedOut },
  { code: 'insufficient_funds', name: 'Insufficient funds', ...REFUSED.noFunds },
  { code: 'invalid_request', name: 'Invalid request', ...REFUSED.badRequest },
  { code: 'unreachable', name: 'Handset unreachable', ...REPORTED.unreachable },
  { code: 'unknown_subscriber', name: 'Unknown subscriber', ...REPORTED.badNumber },
  { code: 'landline', name: 'Landline', ...REPORTED.badNumber },
  { code: 'filtered', name: 'Filtered', ...REPORTED.filtered },
  { code: 'congested', name: 'Network congested', ...REPORTED.jam },
  { code: 'rate_limited', name: 'Network rate limit', ...REPORTED.tooFast },
  { code: 'daily_limit', name: 'Daily limit reached', ...REPORTED.dailyCap },
  { code: 'expired', name: 'Expired', ...REPORTED.expired },
  { code: 'sender_blocked', name: 'Sender blocked', ...REPORTED.senderBlocked },
  { code: 'blocked', name: 'Blocked by the recipient', ...REPORTED.optedOut },
  { code: 'undeliverable', name: 'Undeliverable', ...REPORTED.unexplained },
];

/**
 * Kannel's sendsms answers have no codes but HTTP statuses (202 taken, 400 and 403 refused); its reports say
 * `%d`: 2 not delivered, 16 refused by the SMSC. Source: Kannel user guide, "SMS push" and "Delivery reports".
 */
export const KANNEL_ERRORS: readonly CarrierErrorRow[] = [
  { code: 'dlr:2', name: 'Not delivered', ...REPORTED.unexplained },
  {
    code: 'dlr:16',
    name: 'Refused by the SMSC',
    ...REPORTED.unexplained,
    processed: 'yes',
    provenUndelivered: true,
    reason: 'The network refused the text.',
    advice: 'Tell an administrator; the text was not delivered.',
    operatorAdvice: "Look at the gateway's log for the SMSC's reason (command_status).",
  },
  { code: 'http:503', name: 'Temporal failure, try again later', ...REFUSED.queueFull },
];
