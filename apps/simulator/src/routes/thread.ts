import type { Carrier } from '../carrier/carrier';

/** What the person holding the handset sees: their own texts and what reached them, in order, the last so many. */
export function handsetThread(carrier: Carrier, number: string, most: number): object {
  const { store, webhooks } = carrier;
  const sent = store
    .thread(number)
    .filter((message) => message.direction === 'inbound' && message.from === number)
    .slice(-most)
    .map((message) => {
      const attempt = webhooks.log.ofText(message.sid);
      return {
        id: message.sid,
        mine: true,
        other: message.to,
        body: message.body,
        media: message.media,
        at: new Date(message.createdAt).toISOString(),
        webhook: attempt ? { status: attempt.answer, ms: attempt.ms, error: attempt.error } : null,
      };
    });
  const got = store
    .reachedBy(number)
    .slice(-most)
    .map(({ id, from, body, media, at }) => ({
      id,
      mine: false,
      other: from,
      body,
      media,
      at,
      webhook: null,
    }));
  const messages = [...sent, ...got].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const blockedBy = [...store.numbers.keys()].filter((business) => store.isBlocked(number, business));
  return { handset: store.handset(number), blockedBy, messages: messages.slice(-most) };
}
