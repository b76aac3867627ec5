import { API, type AgentPresence, agentPresenceSchema, type Team, teamSchema } from '@parley/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Fetched again, at most every two seconds, when threads, people or queues changed; queues open by the clock. */
export const teamQuery = queryOptions({
  queryKey: ['team'],
  queryFn: ({ signal }) => request(API.team, { schema: teamSchema, signal }),
  refetchInterval: 30_000,
});

export interface Saying {
  personId: string;
  choice: AgentPresence['choice'];
}

/** Says of somebody else whether they take part, at once on the screen; a refusal brings back what was. */
export function useSayPresence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ personId, choice }: Saying) =>
      request(API.presenceOf(personId), { method: 'PUT', body: { choice }, schema: agentPresenceSchema }),
    onSuccess: (presence) =>
      client.setQueryData<Team>(teamQuery.queryKey, (team) =>
        team
          ? {
              ...team,
              agents: team.agents.map((agent) =>
                agent.personId === presence.personId ? { ...agent, ...presence } : agent,
              ),
            }
          : team,
      ),
    onSettled: () => client.invalidateQueries({ queryKey: teamQuery.queryKey }),
  });
}
