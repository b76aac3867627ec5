import { TextInput } from '@mantine/core';
import { IconLock, IconSearch, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { teamQuery } from '../api/team';
import { agentsOf } from '../words';
import { Agents } from './agents';
import { QueueRow } from './queue-row';
import classes from './team-page.module.css';

/** Who is there and what they have, and how each queue stands, at this moment. */
export function TeamPage() {
  if (!useCan('team.read'))
    return (
      <Page title="Team">
        <EmptyState icon={IconLock} title="The team is not for your role">
          Supervisors and admins see here who is there and how the queues stand. Ask an admin for the
          permission to see the team.
        </EmptyState>
      </Page>
    );
  return <Team />;
}

function Team() {
  const query = useQuery(teamQuery);
  const navigate = useNavigate();
  const editsQueues = useCan('queues.edit');
  const { queue: wanted } = useSearch({ from: '/signed-in/team' });
  const [letters, setLetters] = useState('');
  const { agents = [], queues = [] } = query.data ?? {};
  const queue = queues.find(({ id }) => id === wanted);
  const queueId = queue?.id;
  const shown = useMemo(() => agentsOf(agents, queueId, letters), [agents, queueId, letters]);
  const only = (id: string | undefined) =>
    void navigate({ to: '/team', search: id === undefined ? {} : { queue: id }, replace: true });
  useCommands([
    ...queues.map(({ id, name }) => ({
      id: `team.queue.${id}`,
      title: `Team of ${name}`,
      group: 'Team',
      also: 'members filter queue',
      run: () => only(id),
    })),
    ...(queue
      ? [{ id: 'team.all', title: 'The whole team', group: 'Team', run: () => only(undefined) }]
      : []),
  ]);
  return (
    <Page
      title="Team"
      about="Who is there and what they have, and where customers wait, at this moment."
      actions={
        editsQueues ? (
          <LinkButton to="/settings" hash="queues" variant="default">
            Set up queues
          </LinkButton>
        ) : null
      }
    >
      {query.isPending ? <SkeletonRows /> : null}
      {query.isError && !query.data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data ? (
        <>
          <h2 className={classes.heading}>Queues</h2>
          {queues.length === 0 ? (
            <p className={classes.nothing}>
              There is no queue yet. Threads wait in the inbox for whoever takes them.
            </p>
          ) : (
            <ul className={classes.list} aria-label="Queues">
              {queues.map((one) => (
                <QueueRow
                  key={one.id}
                  queue={one}
                  isChosen={one.id === queueId}
                  onChoose={() => only(one.id === queueId ? undefined : one.id)}
                />
              ))}
            </ul>
          )}
          <div className={classes.bar}>
            <h2 className={classes.heading}>{queue ? <>People of {queue.name}</> : 'People'}</h2>
            <TextInput
              className={classes.search ?? ''}
              aria-label="Find somebody"
              placeholder="Find somebody"
              autoComplete="off"
              leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
              value={letters}
              onChange={(event) => setLetters(event.currentTarget.value)}
            />
            <p className={classes.count} role="status">
              {shown.length === 1 ? '1 person' : `${shown.length} people`},{' '}
              {shown.filter(({ state }) => state === 'online').length} online
            </p>
          </div>
          {shown.length === 0 ? (
            <EmptyState
              icon={IconUsersGroup}
              title={letters.trim() === '' ? 'Nobody is a member yet' : 'Nobody of that name'}
            >
              {letters.trim() === ''
                ? 'Make agents members of the queue in its settings, and it can give them threads.'
                : 'Look for other letters, or for all queues.'}
            </EmptyState>
          ) : (
            <Agents agents={shown} />
          )}
        </>
      ) : null}
    </Page>
  );
}
