import {
  API,
  type ConsentImport,
  consentImportLinesPageSchema,
  consentImportSchema,
  consentImportsPageSchema,
  type ConsentUploadQuery,
  type ImportOutcome,
} from '@parley/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request, upload } from '../../../api/client';

const importsKey = ['consent', 'imports'] as const;
/** How often one that moves is looked at; its end is told by a notice too. */
const REFRESH_MS = 1_000;

export const isMoving = ({ state }: Pick<ConsentImport, 'state'>): boolean =>
  state === 'checking' || state === 'applying';

export const importsQuery = infiniteQueryOptions({
  queryKey: [...importsKey, 'list'],
  queryFn: ({ pageParam, signal }) => {
    const search = new URLSearchParams(pageParam === null ? {} : { cursor: pageParam });
    return request(`${API.consentImports}?${search.toString()}`, {
      schema: consentImportsPageSchema,
      signal,
    });
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ items }) => items.some(isMoving)) ? REFRESH_MS : false,
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...importsKey, 'one', id],
    queryFn: ({ signal }) => request(API.consentImport(id), { schema: consentImportSchema, signal }),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? REFRESH_MS : false),
  });

/** Lines of one outcome; they are fetched anew when the import has moved on. */
export const importLinesQuery = (id: string, outcome: ImportOutcome | null, state: ConsentImport['state']) =>
  infiniteQueryOptions({
    queryKey: [...importsKey, 'lines', id, outcome, state],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ limit: '100' });
      if (outcome !== null) search.set('outcome', outcome);
      if (pageParam !== null) search.set('cursor', pageParam);
      return request(`${API.consentImportLines(id)}?${search.toString()}`, {
        schema: consentImportLinesPageSchema,
        signal,
      });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export function useUploadImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...about }: ConsentUploadQuery & { file: File }) => {
      const search = new URLSearchParams(about as Record<string, string>);
      // Browsers call it by what is installed: "application/vnd.ms-excel" beside a spreadsheet program.
      const csv = new Blob([file], { type: 'text/csv' });
      return upload(`${API.consentImports}?${search.toString()}`, csv, consentImportSchema);
    },
    onSettled: () => client.invalidateQueries({ queryKey: importsKey }),
  });
}

export function useApplyImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(API.consentImportApply(id), { method: 'POST', schema: consentImportSchema }),
    onSettled: () => client.invalidateQueries({ queryKey: importsKey }),
  });
}
