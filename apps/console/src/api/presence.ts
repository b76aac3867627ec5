// Who is there, and what one says of oneself.
import {
  type AgentPresence,
  agentPresenceSchema,
  type AgentPresences,
  agentPresencesSchema,
  API,
} from '@parley/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './client';
import { useSession } from './session';

/** Fetched again when somebody comes or goes; how much they have moves on by itself. */
const presencesQuery = queryOptions({
  queryKey: ['presence', 'all'],
  queryFn: ({ signal }) => request(API.presence, { schema: agentPresencesSchema, signal }),
  refetchInterval: 15_000,
});
const ownQuery = queryOptions({
  queryKey: ['presence', 'me'],
  queryFn: ({ signal }) => request(API.ownPresence, { schema: agentPresenceSchema, signal }),
});

const NOBODY: AgentPresences['items'] = [];

/** Everybody of the workspace, while a page shows them. */
export const usePresences = (): AgentPresences['items'] => useQuery(presencesQuery).data?.items ?? NOBODY;

export const useOwnPresence = (): AgentPresence | undefined => useQuery(ownQuery).data;

export const PRESENCE_WORDS: Record<AgentPresence['state'], { word: string; colour: string }> = {
  online: { word: 'Online', colour: 'green' },
  away: { word: 'Away', colour: 'orange' },
  offline: { word: 'Offline', colour: 'gray' },
};

/** Says it at once; a refusal brings back what was. */
export function useChoosePresence() {
  const client = useQueryClient();
  const { person } = useSession();
  return useMutation({
    mutationFn: (choice: AgentPresence['choice']) =>
      request(API.ownPresence, { method: 'PUT', body: { choice }, schema: agentPresenceSchema }),
    onMutate: (choice) => {
      const before = client.getQueryData(ownQuery.queryKey);
      const since = new Date().toISOString();
      client.setQueryData(ownQuery.queryKey, { personId: person.id, choice, state: choice, since });
      return before;
    },
    onError: (_error, _choice, before) => client.setQueryData(ownQuery.queryKey, before),
    onSettled: () => client.invalidateQueries({ queryKey: ['presence'] }),
  });
}
