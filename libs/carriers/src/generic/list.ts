import { type CallAnswer, call } from '../call';
import type { Json } from '../json';
import {
  type BackfillQuery,
  type CarrierAccount,
  type CarrierEvent,
  type ListQuery,
  type ListedMessage,
  ListRefused,
} from '../port';
import { GENERIC_STATES, textOf } from './parse';
import { signedHeaders } from './sign';

/** Of one question; an outage with more is taken in over several runs. */
const PAGES = 100;

/** The gateway's list of what we sent to one number, newest first. */
export async function listGeneric(account: CarrierAccount, query: ListQuery): Promise<ListedMessage[]> {
  const listed: ListedMessage[] = [];
  for await (const message of messages(account, sentTo(query))) {
    listed.push({
      carrierMessageId: message.at('id').text,
      body: message.at('text').text,
      createdAt: new Date(message.at('createdAt').instant ?? 0),
      state: stateOf(message),
      code: message.at('code').text || null,
    });
  }
  return listed;
}

/** Whether there is anything at the list's address; an address that is not right has nothing either. */
export async function hasGenericList(account: CarrierAccount, query: ListQuery): Promise<boolean> {
  const { status } = await ask(account, new URLSearchParams(sentTo(query)).toString());
  if (status !== 200 && !isNone(status)) throw new ListRefused(status);
  return status === 200;
}

const sentTo = ({ from, to, since }: ListQuery) => ({
  direction: 'out',
  from,
  to,
  since: since.toISOString(),
});

/** The same list as the webhooks it stands for, oldest first. */
export async function* backfillGeneric(
  account: CarrierAccount,
  { numbers, since }: BackfillQuery,
): AsyncGenerator<CarrierEvent> {
  for (const number of numbers) {
    const incoming = await all(account, { direction: 'in', to: number, since: since.toISOString() });
    for (const message of incoming.reverse()) yield textOf(message.at('id').text, message);
    const outgoing = await all(account, { direction: 'out', from: number, since: since.toISOString() });
    for (const message of outgoing.reverse()) {
      const id = message.at('id').text;
      const state = stateOf(message);
      yield {
        kind: 'receipt',
        key: `st:${id}:${state}`,
        carrierMessageId: id,
        state,
        code: message.at('code').text || null,
        reference: null,
        network: message.at('network').text || null,
      };
    }
  }
}

const stateOf = (message: Json) =>
  GENERIC_STATES.find((state) => state === message.at('state').text) ?? 'accepted';

async function all(account: CarrierAccount, query: Record<string, string>): Promise<Json[]> {
  const found: Json[] = [];
  for await (const message of messages(account, query)) found.push(message);
  return found;
}

/** What a gateway without a list answers. */
const isNone = (status: number): boolean => status === 404 || status === 501;

/** Follows `next`, which is the query of the page after. */
async function* messages(
  account: CarrierAccount,
  query: Record<string, string>,
): AsyncGenerator<Json, void, undefined> {
  let search: string = new URLSearchParams(query).toString();
  for (let page = 0; search !== '' && page < PAGES; page += 1) {
    const answer: CallAnswer = await ask(account, search);
    if (isNone(answer.status)) return;
    if (answer.status !== 200) throw new ListRefused(answer.status);
    yield* answer.json.at('messages').items;
    search = answer.json.at('next').text.replace(/^\?/, '');
  }
}

function ask(account: CarrierAccount, search: string): Promise<CallAnswer> {
  const url = new URL(`${account.baseUrl ?? ''}/messages?${search}`);
  return call(account, url.href, {
    method: 'GET',
    headers: signedHeaders(account, `${url.pathname}${url.search}`),
  });
}
