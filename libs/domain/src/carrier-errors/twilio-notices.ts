import type { CarrierErrorRow } from './carrier-error';

/** Warnings and faults on our side of the wire: no text of a customer or of ours failed by them. */
const OUR_WEBHOOK = {
  class: 'account',
  processed: 'yes',
  reason: 'The carrier had trouble telling us about this text.',
  advice: 'Nothing to do: what was missed is fetched from the carrier.',
} as const;

export const TWILIO_NOTICES: readonly CarrierErrorRow[] = [
  {
    code: '30025',
    name: 'Half of the T-Mobile daily limit used',
    ...OUR_WEBHOOK,
    reason: "A warning: half of today's allowance on T-Mobile is used up.",
    advice: 'Nothing to do.',
    operatorAdvice: 'Hold back what can wait until after midnight Pacific time.',
  },
  {
    code: '30026',
    name: 'Most of the T-Mobile daily limit used',
    ...OUR_WEBHOOK,
    reason: "A warning: 70 % of today's allowance on T-Mobile is used up.",
    advice: 'Nothing to do.',
    operatorAdvice: 'Hold back what can wait until after midnight Pacific time.',
  },
  {
    code: '11200',
    name: 'HTTP retrieval failure',
    ...OUR_WEBHOOK,
    operatorAdvice: 'Our webhook answered with an error: see quarantined and parked events.',
  },
  {
    code: '11205',
    name: 'HTTP connection failure',
    ...OUR_WEBHOOK,
    operatorAdvice: 'The carrier could not connect: check public address, proxy and certificate.',
  },
  {
    code: '11750',
    name: 'Response body too large',
    ...OUR_WEBHOOK,
    operatorAdvice: 'Something between the carrier and us answers in our place: check the proxy.',
  },
  {
    code: '12300',
    name: 'Invalid content type',
    ...OUR_WEBHOOK,
    operatorAdvice: 'Something between the carrier and us answers in our place: check the proxy.',
  },
];
