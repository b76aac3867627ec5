/** The carriers we speak; `generic` is the documented protocol any gateway can implement. */
export const CARRIERS = ['twilio', 'telnyx', 'vonage', 'plivo', 'generic', 'kannel'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** What kind of trouble a code means; decides who has to do something about it. */
export type CarrierErrorClass =
  /** Refused before processing; the same text may go again in a moment. */
  | 'retry_now'
  /** A jam that passes; the same text may go again later. */
  | 'retry_later'
  /** A quota of the day is used up. */
  | 'wait_daily_reset'
  /** The carrier may have the text: look there before anything is sent again. */
  | 'ask_carrier'
  /** Never by itself: it would fail the same way, or could put the text on the phone twice. */
  | 'never'
  | 'opt_out'
  | 'bad_recipient'
  | 'content_filtered'
  | 'sender_blocked'
  | 'account';

/** What a carrier's code means for the text it came with. */
export interface CarrierError {
  carrier: Carrier;
  code: string;
  /** The carrier's own name for it, to search its documentation with. */
  name: string;
  class: CarrierErrorClass;
  /** `no`: proven not taken. `yes`: taken, then failed. `maybe`: treat as taken until there is evidence. */
  processed: 'no' | 'maybe' | 'yes';
  /** It was taken and surely never reached the phone, so that sending it anew cannot double it. */
  provenUndelivered: boolean;
  /** It concerns the whole connection: every text would be told the same, so all of them wait until it is mended. */
  stopsConnection?: true;
  /** Proven undelivered and worth another try by itself: a jam or a cap, not the phone, the text or the sender. */
  sentAgain?: true;
  /** Why, in words an agent can use. */
  reason: string;
  /** What an agent can do. */
  advice: string;
  /** What whoever runs the connection can do. */
  operatorAdvice: string;
  source: string;
  /** Set where the code is not in our table. */
  unknown?: true;
}

/** A line of a carrier's table as it is written down. */
export type CarrierErrorRow = Omit<CarrierError, 'carrier' | 'provenUndelivered' | 'source' | 'unknown'> & {
  provenUndelivered?: boolean;
};
