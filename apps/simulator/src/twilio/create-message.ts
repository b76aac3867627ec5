import type { Carrier } from '../carrier/carrier';
import { type Call, takeMessage, type Wanted } from '../carrier/take-message';
import type { Account } from '../carrier/types';
import { ERRORS } from './errors';
import { twilioFace } from './face';
import { presentMessage } from './present';

const BODY_LENGTH = 1_600;
const MEDIA_MOST = 10;

export type Form = Readonly<Record<string, string | string[] | undefined>>;

/** Twilio's create call. */
export async function createMessage(call: Call, account: Account, form: Form): Promise<unknown> {
  const message = await takeMessage(call, twilioFace, account, checked(form, call.carrier, account));
  return message ? call.reply.status(201).send(presentMessage(message)) : call.reply;
}

function checked(form: Form, carrier: Carrier, account: Account): Wanted {
  const field = (name: string): string | undefined => all(form[name])[0];
  const to = field('To');
  const body = field('Body') ?? '';
  const messagingServiceSid = field('MessagingServiceSid') ?? null;
  const from = field('From') ?? (messagingServiceSid ? firstNumber(carrier, account.id) : undefined);
  const mediaUrls = all(form['MediaUrl']);
  if (!to) throw ERRORS.noTo();
  if (!from) throw ERRORS.noFrom();
  if (body === '' && mediaUrls.length === 0) throw ERRORS.noBody();
  if (body.length > BODY_LENGTH) throw ERRORS.tooLong();
  if (mediaUrls.length > MEDIA_MOST) throw ERRORS.tooManyMedia();
  if (!mediaUrls.every(isWebAddress)) throw ERRORS.badMedia();
  const statusCallback = field('StatusCallback') || null;
  if (statusCallback !== null && !isWebAddress(statusCallback)) throw ERRORS.badCallback();
  return { to, from, body, mediaUrls, statusCallback, messagingServiceSid };
}

/** A field given several times comes as a list. */
const all = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

const firstNumber = (carrier: Carrier, accountSid: string): string | undefined =>
  [...carrier.store.numbers.values()].find((number) => number.accountSid === accountSid)?.number;
