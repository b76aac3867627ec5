import { API, businessNumberSchema } from '@parley/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Names the number that stands in, or none. */
export function useChangeNumber(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (failoverNumberId: string | null) =>
      request(API.number(id), { method: 'PATCH', body: { failoverNumberId }, schema: businessNumberSchema }),
    onSettled: () => client.invalidateQueries({ queryKey: ['numbers'] }),
  });
}
