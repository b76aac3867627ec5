import { Button } from '@mantine/core';
import type { TeamAgent } from '@parley/contracts';
import { useState } from 'react';
import { useQueues } from '../../../api/directory';
import { useCan, useSession } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { Kbd } from '../../../ui/kbd';
import { sayProblem } from '../../../ui/said';
import { useSayPresence } from '../api/team';
import { AgentRow } from './agent-row';
import { AwayDialog } from './away-dialog';
import classes from './team-page.module.css';

/** The people, and what a supervisor says in the place of somebody who went without a word. */
export function Agents({ agents }: { agents: readonly TeamAgent[] }) {
  const queues = useQueues();
  const { person } = useSession();
  const mayManage = useCan('team.manage');
  const [asked, setAsked] = useState<TeamAgent | null>(null);
  const [said, setSaid] = useState<TeamAgent | null>(null);
  const say = useSayPresence();
  const maySay = ({ personId, state }: TeamAgent) =>
    mayManage && state === 'online' && personId !== person.id;

  const sendAway = (agent: TeamAgent) =>
    say.mutate(
      { personId: agent.personId, choice: 'away' },
      {
        onSuccess: () => setSaid(agent),
        onError: (error) => sayProblem(error, `${agent.name} is as before`),
        onSettled: () => setAsked(null),
      },
    );
  const takeBack = (agent: TeamAgent) =>
    say.mutate(
      { personId: agent.personId, choice: agent.choice },
      {
        onSuccess: () => setSaid(null),
        onError: (error) => sayProblem(error, `${agent.name} is still away`),
      },
    );
  useCommands([
    ...agents.filter(maySay).map((agent) => ({
      id: `team.away.${agent.personId}`,
      title: `Set ${agent.name} away…`,
      group: 'Team',
      also: 'presence return threads',
      run: () => setAsked(agent),
    })),
    ...(said
      ? [
          {
            id: 'team.undo',
            title: `Undo: ${said.name} away`,
            group: 'Team',
            keys: ['z'],
            run: () => takeBack(said),
          },
        ]
      : []),
  ]);
  return (
    <>
      <div role="status" aria-label="Undo" className={classes.undo} data-shown={said !== null || undefined}>
        {said ? (
          <>
            <span>
              <bdi>{said.name}</bdi> is away
            </span>
            <Button
              size="compact-sm"
              variant="default"
              loading={say.isPending}
              rightSection={<Kbd keys="z" quiet />}
              onClick={() => takeBack(said)}
            >
              Undo
            </Button>
          </>
        ) : null}
      </div>
      <ul className={classes.list} aria-label="People">
        {agents.map((agent) => (
          <AgentRow
            key={agent.personId}
            agent={agent}
            queues={queues}
            onAway={maySay(agent) ? setAsked : null}
          />
        ))}
      </ul>
      {asked ? (
        <AwayDialog
          agent={asked}
          busy={say.isPending}
          onGo={() => sendAway(asked)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}
