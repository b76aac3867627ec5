// Threads that queues offer to the person at this console.
import {
  API,
  type Conversation,
  conversationChangeSchema,
  type Offers,
  offersSchema,
} from '@parley/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { liveKeys } from '../realtime/keys';
import { applier } from '../realtime/live';
import { sayProblem } from '../ui/said';
import { request } from './client';
import { queryClient } from './query-client';

const offersQuery = queryOptions({
  queryKey: liveKeys.offers,
  queryFn: ({ signal }) => request(API.offers, { schema: offersSchema, signal }),
});

const NONE: Offers['items'] = [];

export const useOffers = (): Offers['items'] => useQuery(offersQuery).data?.items ?? NONE;

/** Takes it. False when it had gone to somebody else. */
export const acceptOffer = ({ id }: Pick<Conversation, 'id'>): Promise<boolean> =>
  answer(id, API.acceptOffer(id), 'The thread is not yours');

/** Lets it pass to the next. */
export const declineOffer = ({ id }: Pick<Conversation, 'id'>): Promise<boolean> =>
  answer(id, API.declineOffer(id), 'The offer still stands');

async function answer(id: string, path: string, failure: string): Promise<boolean> {
  try {
    applier.change(await request(path, { method: 'POST', schema: conversationChangeSchema }));
    return true;
  } catch (error) {
    sayProblem(error, failure);
    return false;
  } finally {
    queryClient.setQueryData<Offers>(
      liveKeys.offers,
      (held) => held && { items: held.items.filter((one) => one.id !== id) },
    );
    void queryClient.invalidateQueries({ queryKey: liveKeys.offers });
  }
}
