// The lists one chooses from in a thread. A chunk of their own: they come with the first press of a, s, t or l.
import type { ConversationRow } from '@parley/contracts';
import { snoozeUntil, type SnoozeChoice } from '@parley/domain';
import { IconUserOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { usePeople, useQueues } from '../../../api/directory';
import { useSession } from '../../../api/session';
import { liveKeys, type CachedList } from '../../../realtime/keys';
import { Avatar } from '../../../ui/avatar';
import { assign, label, snooze, transfer } from '../api/thread-commands';
import { Picker } from './picker';

const MomentDialog = lazy(async () => ({
  default: (await import('../../../ui/moment-dialog')).MomentDialog,
}));

export type PickerName = 'assign' | 'transfer' | 'snooze' | 'label';

interface ThreadPickerProps {
  name: PickerName;
  row: ConversationRow;
  onClose: () => void;
}

export function ThreadPicker({ name, ...props }: ThreadPickerProps) {
  switch (name) {
    case 'assign':
      return <AssignPicker {...props} />;
    case 'transfer':
      return <TransferPicker {...props} />;
    case 'snooze':
      return <SnoozePicker {...props} />;
    case 'label':
      return <LabelPicker {...props} />;
  }
}

type Props = Omit<ThreadPickerProps, 'name'>;
const NOBODY = 'nobody';

function AssignPicker({ row, onClose }: Props) {
  const me = useSession().person.id;
  const people = usePeople().toSorted((one, other) => Number(other.id === me) - Number(one.id === me));
  return (
    <Picker
      title="Assign to"
      placeholder="Find a colleague"
      onClose={onClose}
      onPick={(id) => void assign(row, id === NOBODY ? null : id)}
      options={[
        ...people.map((person) => ({
          id: person.id,
          label: person.id === me ? `${person.name} (you)` : person.name,
          hint: person.role,
          chosen: person.id === row.assigneeId,
          icon: <Avatar name={person.name} seed={person.id} size={24} />,
        })),
        {
          id: NOBODY,
          label: 'Nobody',
          chosen: row.assigneeId === null,
          icon: <IconUserOff size={24} stroke={1.25} />,
        },
      ]}
    />
  );
}

function TransferPicker({ row, onClose }: Props) {
  const queues = useQueues();
  return (
    <Picker
      title="Transfer to"
      placeholder="Find a queue"
      onClose={onClose}
      onPick={(id) => void transfer(row, id)}
      options={queues.map((queue) => ({ id: queue.id, label: queue.name, chosen: queue.id === row.queueId }))}
    />
  );
}

const CHOICES: [SnoozeChoice, string][] = [
  ['later_today', 'Later today'],
  ['tomorrow', 'Tomorrow'],
  ['next_week', 'Next week'],
];
const when = new Intl.DateTimeFormat(undefined, { weekday: 'short', hour: 'numeric', minute: '2-digit' });

function SnoozePicker({ row, onClose }: Props) {
  const [custom, setCustom] = useState(false);
  const [now] = useState(Date.now);
  if (custom)
    return (
      <Suspense fallback={null}>
        <MomentDialog
          title="Snooze until"
          verb="Snooze"
          mostDays={365}
          onPick={(until) => void snooze(row, until)}
          onClose={onClose}
        />
      </Suspense>
    );
  const offset = -new Date(now).getTimezoneOffset();
  const choices = CHOICES.map(([choice, words]) => {
    const until = snoozeUntil(choice, now, offset);
    return { id: new Date(until).toISOString(), label: words, hint: when.format(until) };
  });
  return (
    <Picker
      title="Snooze until"
      placeholder="When should it come back?"
      onClose={custom ? () => undefined : onClose}
      several
      onPick={(id) => {
        if (id === 'custom') return setCustom(true);
        void snooze(row, id);
        onClose();
      }}
      options={[...choices, { id: 'custom', label: 'A date and time…' }]}
    />
  );
}

function LabelPicker({ row, onClose }: Props) {
  const client = useQueryClient();
  const [known] = useState(() =>
    client
      .getQueriesData<CachedList>({ queryKey: liveKeys.lists })
      .flatMap(([, list]) => list?.pages.flatMap((page) => page.items.flatMap((item) => item.labels)) ?? []),
  );
  const names = [...new Set([...row.labels, ...known])].sort((one, other) => one.localeCompare(other));
  return (
    <Picker
      title="Labels"
      placeholder="Find or make a label"
      several
      onClose={onClose}
      onPick={(name) => void (row.labels.includes(name) ? label(row, [], [name]) : label(row, [name], []))}
      onCreate={(name) => void label(row, [name], [])}
      options={names.map((name) => ({ id: name, label: name, chosen: row.labels.includes(name) }))}
    />
  );
}
