import { API, routesImportSchema, type RoutesImport, type RoutesImportInput } from '@parley/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';
import { routesQuery } from './routes';

/** Takes a file of rules into the draft, or tells what would come of it. */
export function useImportRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: RoutesImportInput): Promise<RoutesImport> =>
      request(API.routesImport, { method: 'POST', body: input, schema: routesImportSchema }),
    onSuccess: ({ saved }) => {
      if (saved === null) return;
      client.setQueryData(
        routesQuery.queryKey,
        (overview) => overview && { ...overview, draft: saved.draft },
      );
    },
    onError: () => client.invalidateQueries({ queryKey: routesQuery.queryKey }),
  });
}

/** Where a published set is fetched from as a file. */
export const exportAddress = (version: number, format: 'csv' | 'json'): string =>
  `${API.routesExport}?set=${version}&format=${format}`;
