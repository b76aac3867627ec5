import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Chance } from '../random';
import type { Carrier } from './carrier';
import type { Face } from './face';
import { type Fault, type FaultName, FAULTS } from './faults';
import { MAGIC_FROM, MAGIC_HANDSETS, MAGIC_TO } from './magic';
import type { Account, Message } from './types';

/** Longer than any client waits, shorter than for ever. */
const NEVER_MS = 120_000;

export interface Wanted {
  from: string;
  to: string;
  body: string;
  mediaUrls: string[];
  statusCallback: string | null;
  messagingServiceSid: string | null;
}

export interface Call {
  carrier: Carrier;
  chance: Chance;
  request: FastifyRequest;
  reply: FastifyReply;
  /** Told of a message as soon as it is taken, however the call ends. */
  taken?: (message: Message) => void;
}

/**
 * Takes a message for delivery, or fails in the way a fault or a magic number asks for: the same for every face.
 * Null when the connection was broken instead of answered. Refusals are thrown in the face's own words.
 */
export async function takeMessage(
  { carrier, chance, request, reply, taken }: Call,
  face: Face,
  account: Account,
  wanted: Wanted,
): Promise<Message | null> {
  const { from, to } = wanted;
  const badFrom = MAGIC_FROM[from];
  if (badFrom) throw face.refuse(badFrom, from);
  if (carrier.store.numbers.get(from)?.accountSid !== account.id) throw face.refuse('notOwned', from);
  const badTo = MAGIC_TO[to];
  if (badTo) throw face.refuse(badTo, to);
  if (!/^(\+[1-9]\d{6,14}|\d{3,8})$/.test(to)) throw face.refuse('badTo', to);

  const faults = carrier.faults.bite('send', [from, to]);
  const magic = MAGIC_HANDSETS[to];
  const has = (name: FaultName): Fault | true | undefined =>
    magic === name ? true : faults.find((fault) => fault.fault === name);

  const slow = faults.find((fault) => fault.fault === 'slow');
  if (slow) await sleep(slow.delayMs ?? FAULTS.slow.delayMs);
  if (has('refused_connection')) return hangUp(request, reply);
  if (has('429')) throw face.refuse('tooMany', to);
  if (has('503')) throw face.refuse('unavailable', to);
  if (has('blocked') || carrier.store.isBlocked(to, from)) throw face.refuse('blocked', to);
  if (has('500') && chance.next() < 0.5) throw face.refuse('server', to);

  const message = carrier.accept(account, wanted);
  taken?.(message);
  if (has('500')) throw face.refuse('server', to);
  if (has('accept_then_reset')) return hangUp(request, reply);
  if (has('accept_then_timeout')) {
    await sleep(NEVER_MS);
    return hangUp(request, reply);
  }
  return message;
}

/** Breaks the connection without an answer. */
function hangUp(request: FastifyRequest, reply: FastifyReply): null {
  reply.hijack();
  request.raw.socket.destroy();
  return null;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
