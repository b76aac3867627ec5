import type { CarrierAccount, ListQuery, ListedMessage } from '../port';
import { twilioClient } from './client';
import { TWILIO_STATES } from './parse';

const PAGE = 200;
const MOST = 1_000;

/** Twilio's list of what we sent to one number since an instant, newest first, at most a thousand. */
export async function listTwilio(account: CarrierAccount, query: ListQuery): Promise<ListedMessage[]> {
  const client = await twilioClient(account);
  const messages = await client.messages.list({
    from: query.from,
    to: query.to,
    dateSentAfter: query.since,
    pageSize: PAGE,
    limit: MOST,
  });
  return messages
    .filter((message) => message.direction.startsWith('outbound'))
    .map((message) => ({
      carrierMessageId: message.sid,
      body: message.body,
      createdAt: message.dateCreated,
      state: TWILIO_STATES[message.status] ?? 'accepted',
      code: message.errorCode ? String(message.errorCode) : null,
    }));
}
