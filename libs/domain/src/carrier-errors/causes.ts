import type { CarrierErrorRow } from './carrier-error';

/**
 * What goes wrong with texts at every carrier, in one set of words: tables name their code and the cause, and say
 * more only where the carrier does. `refused` causes come with the answer to a send call, `reported` ones later.
 */
type Cause = Omit<CarrierErrorRow, 'code' | 'name'>;

const ASK_ADMIN = 'Tell an administrator; the text can be sent once it is set right.';
const TRY_LATER = 'Send it again later, or reach the customer by another way.';
const ASK_CUSTOMER = 'Ask the customer whether they got it before sending it again.';

const refused = { processed: 'no' } as const;
/** The carrier had it and says for sure that no phone got it. */
const reported = { processed: 'yes', provenUndelivered: true } as const;

export const REFUSED = {
  busy: {
    ...refused,
    class: 'retry_now',
    reason: 'The carrier was busy and asked us to slow down.',
    advice: 'Nothing to do: it is tried again by itself.',
    operatorAdvice: 'Lower the rate of the number or the concurrency of the connection if this persists.',
  },
  queueFull: {
    ...refused,
    class: 'retry_later',
    reason: 'Too many texts already wait at the carrier for this business number.',
    advice: 'Nothing to do: it is tried again later.',
    operatorAdvice: 'The number sends faster than its rate: lower the rate set on it, or add numbers.',
  },
  fault: {
    class: 'ask_carrier',
    processed: 'maybe',
    reason: 'The carrier had a fault of its own and may or may not have taken the text.',
    advice: 'Wait some minutes; if it stays unknown, ask the customer before sending it again.',
    operatorAdvice: "Look at the carrier's status page; settle unknown texts together once it is over.",
  },
  optedOut: {
    ...refused,
    class: 'opt_out',
    reason: 'The customer has opted out with STOP.',
    advice: 'Do not text. They can text START to open the line again.',
    operatorAdvice: 'The carrier holds the block; it is taken over into the consent ledger.',
  },
  badNumber: {
    ...refused,
    class: 'bad_recipient',
    reason: 'The number cannot receive texts from us.',
    advice: 'Check the number with the customer by another way.',
    operatorAdvice: 'Correct or remove the number in the contact and in the system it came from.',
  },
  badSender: {
    ...refused,
    class: 'sender_blocked',
    reason: 'The business number cannot be used for sending.',
    advice: ASK_ADMIN,
    operatorAdvice:
      'Check that the number belongs to this account, can send SMS and is set on the connection.',
  },
  badContent: {
    ...refused,
    class: 'never',
    reason: 'The carrier cannot send a text with this content.',
    advice: 'Change the text and send it again.',
    operatorAdvice: 'Our own checks should have caught this: report it with the journey of the message.',
  },
  tooLong: {
    ...refused,
    class: 'never',
    reason: 'The text is longer than the carrier allows.',
    advice: 'Shorten it or send it in two.',
    operatorAdvice: 'Our own checks should have caught this: report it with the journey of the message.',
  },
  badMedia: {
    ...refused,
    class: 'never',
    reason: 'The carrier could not take the attachment.',
    advice: 'Attach a smaller picture, or fewer at once.',
    operatorAdvice: 'Check size and number of files, and that media addresses can be reached from outside.',
  },
  noRoute: {
    ...refused,
    class: 'never',
    reason: 'The carrier has no way from this business number to that country or network.',
    advice: 'Reach the customer by another way, or ask whether another business number can text there.',
    operatorAdvice: 'Check geographic permissions and whether the sender type may text that country.',
  },
  account: {
    ...refused,
    class: 'account',
    reason: 'The carrier did not let us in, so nothing was sent.',
    advice: ASK_ADMIN,
    operatorAdvice: 'Check account, credentials and account status of the connection.',
  },
  /** The same for every text of the connection, so all of them wait until it is mended. */
  lockedOut: {
    ...refused,
    class: 'account',
    stopsConnection: true,
    reason: 'The carrier did not let us in, so nothing was sent.',
    advice: ASK_ADMIN,
    operatorAdvice: 'Check account, credentials and account status of the connection.',
  },
  noFunds: {
    ...refused,
    class: 'account',
    stopsConnection: true,
    reason: 'Our account at the carrier has no credit left.',
    advice: ASK_ADMIN,
    operatorAdvice: 'Top the account up, and set an alert or automatic payment at the carrier.',
  },
  badRequest: {
    ...refused,
    class: 'account',
    reason: 'The carrier did not accept the request as we made it.',
    advice: ASK_ADMIN,
    operatorAdvice: 'Look at the attempt in the journey of the message for what the carrier named.',
  },
  unregistered: {
    ...refused,
    class: 'sender_blocked',
    reason: 'Networks do not accept texts from this business number at the moment.',
    advice: ASK_ADMIN,
    operatorAdvice: 'Register or verify the number (10DLC campaign, toll-free verification) at the carrier.',
  },
} as const satisfies Record<string, Cause>;

export const REPORTED = {
  jam: {
    ...reported,
    sentAgain: true,
    class: 'retry_later',
    reason: "The customer's network was overloaded or out of order.",
    advice: TRY_LATER,
    operatorAdvice: 'Wait for some minutes; ask the carrier if it lasts.',
  },
  tooFast: {
    ...reported,
    sentAgain: true,
    class: 'retry_later',
    reason: 'We sent faster than the network allows.',
    advice: TRY_LATER,
    operatorAdvice: "Set the number's rate to what its campaign allows.",
  },
  dailyCap: {
    ...reported,
    sentAgain: true,
    class: 'wait_daily_reset',
    reason: "Today's allowance of texts for this business is used up.",
    advice: 'Send it again tomorrow, or reach the customer by another way.',
    operatorAdvice: 'The cap resets at midnight Pacific time. Better vetting of the brand raises it.',
  },
  unreachable: {
    ...reported,
    class: 'retry_later',
    reason: 'The phone was off, out of reach or cannot receive texts.',
    advice: TRY_LATER,
    operatorAdvice: 'Frequent for one number: it may be out of use. Frequent for many: ask the carrier.',
  },
  expired: {
    class: 'retry_later',
    processed: 'yes',
    reason: 'The text waited on its way until it was too old.',
    advice: TRY_LATER,
    operatorAdvice:
      'The queue of the number was too long, or the phone was off: lower the rate if it is frequent.',
  },
  badNumber: {
    ...reported,
    class: 'bad_recipient',
    reason: 'The number does not exist, is out of use or cannot receive texts.',
    advice: 'Call instead, or check the number with the customer.',
    operatorAdvice: 'Correct or remove the number in the contact and in the system it came from.',
  },
  filtered: {
    class: 'content_filtered',
    processed: 'yes',
    reason: 'The text was taken for unwanted content and was not delivered.',
    advice:
      'Word it differently: no short links, no all capitals, and name the business. Then send it again.',
    operatorAdvice:
      'Compare with the registered use case and sample texts; watch for a rise by template or number.',
  },
  badContent: {
    ...reported,
    class: 'content_filtered',
    reason: 'The network does not take a text with this content.',
    advice: 'Send it shorter, without special characters or attachment.',
    operatorAdvice: 'Networks differ in size and characters they take: compare failed texts of one network.',
  },
  senderBlocked: {
    ...reported,
    class: 'sender_blocked',
    reason: 'Networks do not accept texts from this business number at the moment.',
    advice: ASK_ADMIN,
    operatorAdvice: 'Register or verify the number at the carrier, or ask it how to lift the block.',
  },
  optedOut: {
    class: 'opt_out',
    processed: 'yes',
    reason: 'The text was blocked; the customer has opted out at the carrier.',
    advice: 'Do not send it again. They can text START to open the line again.',
    operatorAdvice: 'The carrier holds the block; it is taken over into the consent ledger.',
  },
  noRoute: {
    ...reported,
    class: 'never',
    reason: 'There is no way from this business number to that network.',
    advice: 'Reach the customer by another way, or ask whether another business number can text there.',
    operatorAdvice: 'Ask the carrier for a route, or use another sender type for that country.',
  },
  account: {
    ...reported,
    class: 'account',
    reason: 'Our account at the carrier did not allow it.',
    advice: ASK_ADMIN,
    operatorAdvice: 'Check credit, limits and status of the account at the carrier.',
  },
  /** Not delivered, as far as the network says; now and then such a text still arrives. */
  unexplained: {
    class: 'never',
    processed: 'maybe',
    reason: 'The network gave no reason; now and then such a text still arrives.',
    advice: ASK_CUSTOMER,
    operatorAdvice: 'A rise for one network points to a fault there: ask the carrier with sample ids.',
  },
} as const satisfies Record<string, Cause>;
