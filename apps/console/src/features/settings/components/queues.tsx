import { Button } from '@mantine/core';
import type { QueueSettings } from '@parley/contracts';
import { isOpen } from '@parley/domain';
import { IconInbox, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePeople } from '../../../api/directory';
import { PRESENCE_WORDS, usePresences } from '../../../api/presence';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { Chip } from '../../../ui/chip';
import { RelativeTime, useNow } from '../../../ui/relative-time';
import { sayDone, sayProblem } from '../../../ui/said';
import { SkeletonBlock } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { queuesSettingsQuery, useDeleteQueue } from '../api/queues';
import { queueInWords } from '../queue-words';
import { ConfirmDialog } from './confirm-dialog';
import { EditQueue, type EditedQueue } from './edit-queue';
import classes from './queues.module.css';

/** Where threads wait: how each queue gives them, who is there, and how it stands at this moment. */
export function Queues() {
  const canEdit = useCan('queues.edit');
  const query = useQuery(queuesSettingsQuery);
  const [edited, setEdited] = useState<EditedQueue | null>(null);
  const [removing, setRemoving] = useState<QueueSettings | null>(null);
  const remove = useDeleteQueue();
  const queues = query.data?.items ?? [];
  const common = { group: 'Settings', permission: 'queues.edit' as const };
  useCommands([
    { id: 'settings.new-queue', title: 'New queue', run: () => setEdited({ queue: null }), ...common },
    ...queues.map((queue) => ({
      id: `settings.queue.${queue.id}`,
      title: `Edit the queue ${queue.name}…`,
      also: 'members hours strategy',
      run: () => setEdited({ queue }),
      ...common,
    })),
  ]);
  const confirmed = () => {
    if (removing === null) return;
    remove.mutate(removing.id, {
      onSuccess: () => sayDone('The queue is removed.'),
      onError: (error) => sayProblem(error, 'The queue is still there'),
      onSettled: () => setRemoving(null),
    });
  };
  const add = canEdit ? (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited({ queue: null })}>
      New queue
    </Button>
  ) : null;
  return (
    <div className={classes.queues}>
      {query.isPending ? <SkeletonBlock lines={6} /> : null}
      {query.isError && !query.data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data && queues.length === 0 ? (
        <EmptyState icon={IconInbox} title="There is no queue yet" action={add}>
          Rules put threads in queues, where they wait for whoever takes them or is given them.
        </EmptyState>
      ) : null}
      {queues.length > 0 ? (
        <>
          <header className={classes.head}>
            <p className={classes.hint}>
              Threads are given oldest first, to members who are online and have room. In a queue where nobody
              is given any, people take them.
            </p>
            {add}
          </header>
          <ul className={classes.list} aria-label="Queues">
            {queues.map((queue) => (
              <QueueLine
                key={queue.id}
                queue={queue}
                onEdit={canEdit ? () => setEdited({ queue }) : null}
                onRemove={() => setRemoving(queue)}
              />
            ))}
          </ul>
        </>
      ) : null}
      <EditQueue edited={edited} queues={queues} onClose={() => setEdited(null)} />
      <ConfirmDialog
        question={
          removing && {
            title: `Remove “${removing.name}”?`,
            consequence: 'It goes only when no thread, rule or other queue needs it any more.',
            go: 'Remove',
            keep: 'Keep it',
            isRisky: true,
          }
        }
        busy={remove.isPending}
        onClose={() => setRemoving(null)}
        onGo={confirmed}
      />
    </div>
  );
}

interface QueueLineProps {
  queue: QueueSettings;
  onEdit: (() => void) | null;
  onRemove: () => void;
}

function QueueLine({ queue, onEdit, onRemove }: QueueLineProps) {
  const now = useNow();
  const closed = queue.calendar !== null && !isOpen(queue.calendar, now);
  return (
    <li className={classes.queue}>
      <div className={classes.name}>
        <h2 dir="auto">{queue.name}</h2>
        <Chip colour={queue.colour}>{queue.waiting === 1 ? '1 waits' : `${queue.waiting} wait`}</Chip>
        {closed ? <Chip colour="gray">Closed now</Chip> : null}
      </div>
      <p className={classes.facts}>
        {queueInWords(queue)}
        {queue.oldestSince ? (
          <>
            . The first customer began to wait <RelativeTime at={queue.oldestSince} ago />
          </>
        ) : null}
      </p>
      <Members queue={queue} />
      {onEdit ? (
        <div className={classes.actions}>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Edit the queue ${queue.name}`}
            onClick={onEdit}
          >
            Edit…
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Remove the queue ${queue.name}`}
            onClick={onRemove}
          >
            Remove…
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** Who is there, with what they have; the word says what the colour does. */
function Members({ queue }: { queue: QueueSettings }) {
  const people = usePeople();
  const presences = usePresences();
  if (queue.members.length === 0) return null;
  return (
    <ul className={classes.people} aria-label={`Members of ${queue.name}`}>
      {queue.members.map(({ personId, capacity }) => {
        const presence = presences.find((one) => one.personId === personId);
        const { word, colour } = PRESENCE_WORDS[presence?.state ?? 'offline'];
        return (
          <li key={personId}>
            <Chip colour={colour}>
              {people.find(({ id }) => id === personId)?.name ?? 'Somebody'}: {word.toLowerCase()},{' '}
              {presence?.load ?? 0} of {capacity ?? queue.capacity}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
