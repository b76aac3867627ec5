import { basicAuth, call } from '../call';
import type { Json } from '../json';
import { withoutPlus } from '../numbers';
import {
  type BackfillQuery,
  type CarrierAccount,
  type CarrierEvent,
  type ListQuery,
  type ListedMessage,
  ListRefused,
} from '../port';
import { signInToken } from '../tokens';
import { PLIVO_STATES, plivoCode } from './parse';
import { plivoUrl } from './send';

const PAGE = 20;
/** Of one question; an outage with more is taken in over several runs. */
const PAGES = 500;

/** Plivo's records of what we sent to one number: who, when and how it fared, without bodies. Newest first. */
export async function listPlivo(account: CarrierAccount, query: ListQuery): Promise<ListedMessage[]> {
  const records = await outbound(account, query.since, {
    from_number: withoutPlus(query.from),
    to_number: withoutPlus(query.to),
  });
  return records.map((record) => ({
    carrierMessageId: record.at('message_uuid').text,
    body: null,
    createdAt: new Date(record.at('message_time').instant ?? 0),
    state: PLIVO_STATES[record.at('message_state').text] ?? 'accepted',
    code: plivoCode(record.at('error_code').text),
  }));
}

/** What became of what we sent, oldest first. What came in has no body in the records and cannot be brought back. */
export async function* backfillPlivo(
  account: CarrierAccount,
  { numbers, since }: BackfillQuery,
): AsyncGenerator<CarrierEvent> {
  for (const number of numbers) {
    const records = await outbound(account, since, { from_number: withoutPlus(number) });
    for (const record of records.reverse()) {
      const id = record.at('message_uuid').text;
      const status = record.at('message_state').text;
      yield {
        kind: 'receipt',
        key: `st:${id}:${status}`,
        carrierMessageId: id,
        state: PLIVO_STATES[status] ?? 'accepted',
        code: plivoCode(record.at('error_code').text),
        reference: null,
        network: null,
      };
    }
  }
}

async function outbound(
  account: CarrierAccount,
  since: Date,
  filter: Readonly<Record<string, string>>,
): Promise<Json[]> {
  const records: Json[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const query = new URLSearchParams({
      ...filter,
      message_direction: 'outbound',
      message_time__gte: since.toISOString().slice(0, 19).replace('T', ' '),
      limit: String(PAGE),
      offset: String(page * PAGE),
    });
    const answer = await call(account, `${plivoUrl(account)}?${query.toString()}`, {
      method: 'GET',
      headers: { authorization: basicAuth(account.accountId, signInToken(account)) },
    });
    if (answer.status !== 200) throw new ListRefused(answer.status);
    records.push(...answer.json.at('objects').items);
    if (answer.json.at('meta').at('next').text === '') break;
  }
  return records;
}
