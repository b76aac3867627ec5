export type Status =
  'accepted' | 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received';

/** Whose protocol an account speaks. */
export type CarrierName = 'twilio' | 'telnyx' | 'generic';

export interface Account {
  id: string;
  carrier: CarrierName;
  /** Twilio's auth token, Telnyx's API key, the generic carrier's signing secret. */
  secret: string;
}

/** A file of an MMS; its bytes lie in the store under its id. */
export interface Media {
  id: string;
  contentType: string;
  bytes: number;
}

/** A message as the carrier knows it: the truth about states. */
export interface Message {
  sid: string;
  accountSid: string;
  messagingServiceSid: string | null;
  direction: 'inbound' | 'outbound-api';
  from: string;
  to: string;
  body: string;
  /** Where the business said its files lie; fetched before the message goes out. */
  mediaUrls: string[];
  media: Media[];
  status: Status;
  errorCode: number | string | null;
  numSegments: number;
  statusCallback: string | null;
  createdAt: number;
  updatedAt: number;
  sentAt: number | null;
}

export interface BusinessNumber {
  number: string;
  accountSid: string;
  webhookUrl: string;
  name: string;
  /** The carrier answers STOP, START and HELP itself and keeps a block list of its own. */
  carrierAnswersStop: boolean;
}

export interface Handset {
  number: string;
  name: string;
  network: string;
  state: 'on' | 'unreachable' | 'landline';
}

/** What reached a handset: the truth about "nothing doubled". */
export interface Reached {
  id: string;
  from: string;
  to: string;
  body: string;
  at: string;
  media: Media[];
}

export interface WebhookAttempt {
  id: number;
  at: string;
  kind: 'inbound' | 'status';
  url: string;
  messageSid: string;
  status: string;
  from: string;
  to: string;
  /** HTTP status of the answer; null when none came. */
  answer: number | null;
  error: string | null;
  ms: number;
  faults: string[];
}
