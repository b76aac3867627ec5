import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Carrier } from '../carrier/carrier';
import { type Fault, type FaultName, FAULTS } from '../carrier/faults';
import type { Chance } from '../random';
import { ERRORS } from './errors';
import { MAGIC_FROM, MAGIC_HANDSETS, MAGIC_TO } from './magic';
import { presentMessage } from './present';

const BODY_LENGTH = 1_600;
/** Longer than any client waits, shorter than for ever. */
const NEVER_MS = 120_000;

type Form = Readonly<Record<string, string | undefined>>;

/** Takes a message for delivery, or fails in the way a fault or a magic number asks for. */
export async function createMessage(
  carrier: Carrier,
  chance: Chance,
  request: FastifyRequest,
  reply: FastifyReply,
  accountSid: string,
  form: Form,
): Promise<unknown> {
  const { to, from, body, statusCallback } = checked(form, carrier, accountSid);
  const faults = carrier.faults.bite('send', [from, to]);
  const magic = MAGIC_HANDSETS[to];
  const has = (name: FaultName): Fault | true | undefined =>
    magic === name ? true : faults.find((fault) => fault.fault === name);

  const slow = faults.find((fault) => fault.fault === 'slow');
  if (slow) await sleep(slow.delayMs ?? FAULTS.slow.delayMs);
  if (has('refused_connection')) return hangUp(request, reply);
  if (has('429')) throw ERRORS.tooMany(1);
  if (has('503')) throw ERRORS.unavailable();
  if (has('blocked') || carrier.store.isBlocked(to, from)) throw ERRORS.blocked();
  if (has('500') && chance.next() < 0.5) throw ERRORS.server();

  const message = carrier.accept({
    accountSid,
    messagingServiceSid: form['MessagingServiceSid'] ?? null,
    from,
    to,
    body,
    statusCallback,
  });
  if (has('500')) throw ERRORS.server();
  if (has('accept_then_reset')) return hangUp(request, reply);
  if (has('accept_then_timeout')) {
    await sleep(NEVER_MS);
    return hangUp(request, reply);
  }
  return reply.status(201).send(presentMessage(message));
}

interface Wanted {
  to: string;
  from: string;
  body: string;
  statusCallback: string | null;
}

function checked(form: Form, carrier: Carrier, accountSid: string): Wanted {
  const { To: to, Body: body } = form;
  const from = form['From'] ?? (form['MessagingServiceSid'] ? firstNumber(carrier, accountSid) : undefined);
  if (!to) throw ERRORS.noTo();
  if (!from) throw ERRORS.noFrom();
  if (body === undefined || body === '') throw ERRORS.noBody();
  if (body.length > BODY_LENGTH) throw ERRORS.tooLong();
  const statusCallback = form['StatusCallback'] || null;
  if (statusCallback !== null && !isWebAddress(statusCallback)) throw ERRORS.badCallback();
  const badFrom = MAGIC_FROM[from];
  if (badFrom) throw badFrom(from);
  if (carrier.store.numbers.get(from)?.accountSid !== accountSid) throw ERRORS.notOwned(from);
  const badTo = MAGIC_TO[to];
  if (badTo) throw badTo(to);
  if (!/^(\+[1-9]\d{6,14}|\d{3,8})$/.test(to)) throw ERRORS.badTo(to);
  return { to, from, body, statusCallback };
}

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

const firstNumber = (carrier: Carrier, accountSid: string): string | undefined =>
  [...carrier.store.numbers.values()].find((number) => number.accountSid === accountSid)?.number;

/** Breaks the connection without an answer. */
function hangUp(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
