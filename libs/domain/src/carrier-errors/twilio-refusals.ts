import type { CarrierErrorRow } from './carrier-error';

/**
 * Errors of Twilio's create call: the text was refused at the door, apart from the ambiguous server errors.
 * Twilio asks not to build logic on codes as they keep changing (changelog of 10 July 2024), hence a table that
 * is edited like data, and a careful default for what is not in it.
 */

const CHECK_NUMBER = 'Check the number with the customer by another way.';
const ASK_ADMIN = 'Tell an administrator; the text can be sent once it is set right.';

const BAD_NUMBER = {
  class: 'bad_recipient',
  processed: 'no',
  reason: 'The number cannot receive texts from us.',
  advice: CHECK_NUMBER,
  operatorAdvice: 'Correct or remove the number in the contact and in the system it came from.',
} as const;

const BAD_SENDER = {
  class: 'sender_blocked',
  processed: 'no',
  reason: 'The business number cannot be used for sending.',
  advice: ASK_ADMIN,
  operatorAdvice: 'Check that the number belongs to this account, can send SMS and is set on the connection.',
} as const;

const BAD_CONTENT = {
  class: 'never',
  processed: 'no',
  reason: 'The carrier cannot send a text with this content.',
  advice: 'Change the text and send it again.',
  operatorAdvice: 'Our own checks should have caught this: report it with the journey of the message.',
} as const;

const BAD_ACCOUNT = {
  class: 'account',
  processed: 'no',
  reason: 'The carrier did not let us in, so nothing was sent.',
  advice: ASK_ADMIN,
  operatorAdvice: 'Check account SID, token and account status of the connection.',
} as const;

const NO_ROUTE = {
  class: 'never',
  processed: 'no',
  reason: 'The carrier has no way from this business number to that country or network.',
  advice: 'Reach the customer by another way, or ask whether another business number can text there.',
  operatorAdvice: 'Check geographic permissions and whether the sender type may text that country.',
} as const;

const TRIAL = {
  ...BAD_ACCOUNT,
  reason: 'The carrier account is a trial and may only text numbers verified there.',
  operatorAdvice: 'Verify the number at the carrier or upgrade the account.',
} as const;

const BAD_SCHEDULE = {
  class: 'never',
  processed: 'no',
  reason: 'The carrier refused the time this text was scheduled for.',
  advice: 'Choose another time and send it again.',
  operatorAdvice: 'Carrier-side scheduling has limits; scheduling in Parley does not need it.',
} as const;

export const TWILIO_REFUSALS: readonly CarrierErrorRow[] = [
  {
    code: '20429',
    name: 'Too many requests',
    class: 'retry_now',
    // "Never processed and always safe to retry" (Twilio error 20429).
    processed: 'no',
    reason: 'The carrier was busy and asked us to slow down.',
    advice: 'Nothing to do: it is tried again by itself.',
    operatorAdvice: 'Lower the rate of the number or the concurrency of the connection if this persists.',
  },
  {
    code: '20500',
    name: 'Internal server error',
    class: 'ask_carrier',
    // Retrying a 500 may send twice (Twilio error 20500): the create call is not idempotent.
    processed: 'maybe',
    reason: 'The carrier had a fault of its own and may or may not have taken the text.',
    advice: 'Wait some minutes; if it stays unknown, ask the customer before sending it again.',
    operatorAdvice: "Look at the carrier's status page; settle unknown texts together once it is over.",
  },
  {
    code: '20503',
    name: 'Service unavailable',
    class: 'ask_carrier',
    processed: 'maybe',
    reason: 'The carrier was not available and may or may not have taken the text.',
    advice: 'Wait some minutes; if it stays unknown, ask the customer before sending it again.',
    operatorAdvice: "Look at the carrier's status page; settle unknown texts together once it is over.",
  },
  {
    code: '21611',
    name: 'Sender queue is full',
    class: 'retry_later',
    processed: 'no',
    reason: 'Too many texts already wait at the carrier for this business number.',
    advice: 'Nothing to do: it is tried again later.',
    operatorAdvice: 'The number sends faster than its rate: lower the rate set on it, or add numbers.',
  },
  {
    code: '21610',
    name: 'Recipient has opted out',
    class: 'opt_out',
    processed: 'no',
    reason: 'The customer has opted out with STOP.',
    advice: 'Do not text. They can text START to open the line again.',
    operatorAdvice: 'The carrier holds the block; it is taken over into the consent ledger.',
  },
  { code: '21211', name: 'Invalid To number', ...BAD_NUMBER },
  { code: '21214', name: 'To number cannot be reached', ...BAD_NUMBER },
  { code: '21217', name: 'Phone number does not appear to be valid', ...BAD_NUMBER },
  { code: '21604', name: 'To number is missing', ...BAD_NUMBER },
  {
    code: '21614',
    name: 'To number is not a mobile number',
    ...BAD_NUMBER,
    reason: 'The number is not a mobile phone, so it cannot receive texts.',
    advice: 'Call instead, or ask the customer for a mobile number.',
  },
  { code: '21612', name: 'To and From combination is not reachable', ...NO_ROUTE },
  { code: '21408', name: 'Region is not enabled', ...NO_ROUTE },
  { code: '21608', name: 'Unverified number on a trial account', ...TRIAL },
  { code: '21219', name: 'To number not verified on a trial account', ...TRIAL },
  { code: '21212', name: 'Invalid From number', ...BAD_SENDER },
  { code: '21603', name: 'From number is missing', ...BAD_SENDER },
  { code: '21606', name: 'From number cannot send to this destination', ...BAD_SENDER },
  { code: '21703', name: 'Messaging service has no numbers', ...BAD_SENDER },
  { code: '21704', name: 'Messaging service has no usable number', ...BAD_SENDER },
  {
    code: '21617',
    name: 'Body is longer than 1,600 characters',
    ...BAD_CONTENT,
    reason: 'The text is longer than the carrier allows.',
    advice: 'Shorten it or send it in two.',
  },
  {
    code: '21602',
    name: 'Body is missing',
    ...BAD_CONTENT,
    reason: 'The text was empty.',
    advice: 'Write something and send it again.',
  },
  {
    code: '21619',
    name: 'Body or media is missing',
    ...BAD_CONTENT,
    reason: 'The text was empty.',
    advice: 'Write something and send it again.',
  },
  {
    code: '21620',
    name: 'Invalid media URL',
    ...BAD_CONTENT,
    reason: 'The carrier could not fetch the attachment.',
    advice: 'Attach it again.',
    operatorAdvice: 'Check that media addresses can be reached from the internet.',
  },
  {
    code: '21623',
    name: 'Too many media files',
    ...BAD_CONTENT,
    reason: 'There are more attachments than the carrier allows.',
    advice: 'Send fewer at once.',
  },
  { code: '20003', name: 'Authentication failed', ...BAD_ACCOUNT, stopsConnection: true },
  {
    code: '20404',
    name: 'Resource not found',
    ...BAD_ACCOUNT,
    operatorAdvice: 'The account SID or an address in the connection is wrong.',
  },
  {
    code: '20422',
    name: 'Invalid parameters',
    ...BAD_ACCOUNT,
    reason: 'The carrier did not accept the request as we made it.',
    operatorAdvice: 'Look at the attempt in the journey of the message for what the carrier named.',
  },
  { code: '35111', name: 'Scheduling parameters are not allowed', ...BAD_SCHEDULE },
  { code: '35114', name: 'Scheduled time is out of range', ...BAD_SCHEDULE },
  { code: '35118', name: 'Scheduling needs a messaging service', ...BAD_SCHEDULE },
];
