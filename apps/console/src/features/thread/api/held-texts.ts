// What of a thread waits for quiet hours or a cap: asked where it shows a text that may, fetched again with every notice
// that what waits has changed.
import { API, heldTextsSchema, type Delivery, type SendHoldDetail } from '@parley/contracts';
import { isHoldable } from '@parley/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client';
import { useNow } from '../../../ui/relative-time';

const heldTextsQuery = (id: string) =>
  queryOptions({
    queryKey: ['sending', 'held', id],
    queryFn: ({ signal }) => request(API.heldTexts(id), { schema: heldTextsSchema, signal }),
    staleTime: 10_000,
  });

/** Whether quiet hours or a cap could let it wait. */
export const mayBeHeld = ({ state, purpose }: Delivery): boolean =>
  (state === 'queued' || state === 'scheduled') && isHoldable(purpose);

/** Why these texts of a thread wait, of those that do; nothing is asked while none could. */
export function useHolds(id: string, deliveries: readonly Delivery[]): SendHoldDetail[] {
  const now = useNow();
  const asked = deliveries.filter(mayBeHeld);
  const { data } = useQuery({ ...heldTextsQuery(id), enabled: asked.length > 0 });
  const ids = new Set(asked.map((delivery) => delivery.id));
  return (data?.items ?? [])
    .filter(({ deliveryId }) => ids.has(deliveryId))
    .map(({ hold }) => hold)
    .filter(({ until }) => until === null || Date.parse(until) > now);
}
