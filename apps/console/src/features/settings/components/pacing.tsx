import { Button, TextInput } from '@mantine/core';
import type { Lane, PacingSettings } from '@parley/contracts';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { useNow } from '../../../ui/relative-time';
import { sayProblem } from '../../../ui/said';
import { SkeletonBlock } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { pacingQuery, useSetPacing } from '../api/pacing';
import { findLanes, KINDS, MANY_LANES } from '../pacing-words';
import { EditLimit } from './edit-limit';
import { LaneTable } from './lane-table';
import classes from './pacing.module.css';
import { Registrations } from './registrations';

/** How fast texts may leave: each lane with its limits, where they come from, and what is used now. */
export function Pacing() {
  if (!useCan('connections.read'))
    return (
      <EmptyState icon={IconLock} title="Limits are not for your role">
        Admins set how fast texts may leave.
      </EmptyState>
    );
  return <PacingLimits />;
}

/** What was changed last, and how to have it back. */
interface Change {
  what: string;
  before: PacingSettings;
}

function PacingLimits() {
  const now = useNow();
  const canEdit = useCan('connections.edit');
  const query = useQuery(pacingQuery);
  const set = useSetPacing();
  const [editing, setEditing] = useState<Lane | null>(null);
  const [search, setSearch] = useState('');
  const [last, setLast] = useState<Change | null>(null);
  const settings = query.data?.settings;
  const lanes = query.data?.lanes ?? [];

  const save = (next: PacingSettings, what: string) => {
    if (!settings) return;
    set.mutate(next, {
      onSuccess: () => setLast({ what, before: settings }),
      onError: (error) => sayProblem(error, 'The limits are as they were'),
    });
  };
  const undo = () => {
    if (!last) return;
    set.mutate(last.before, {
      onSuccess: () => setLast(null),
      onError: (error) => sayProblem(error, 'The change still holds'),
    });
  };
  useCommands([
    ...(canEdit
      ? lanes
          .filter(({ kind }) => kind === 'number')
          .map((lane) => ({
            id: `pacing.edit.${lane.key}`,
            title: `Limits of ${lane.name}…`,
            group: 'Limits',
            permission: 'connections.edit' as const,
            also: 'pace speed rate',
            run: () => setEditing(lane),
          }))
      : []),
    ...(last
      ? [{ id: 'pacing.undo', title: `Undo: ${last.what}`, group: 'Limits', keys: ['z'], run: undo }]
      : []),
  ]);

  if (query.isPending) return <SkeletonBlock lines={8} />;
  if (query.isError && !query.data)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!settings || lanes.length === 0)
    return (
      <EmptyState icon={IconLock} title="There is nothing to limit yet">
        Add a connection and a number first: each number brings its lanes along.
      </EmptyState>
    );
  const shown = findLanes(lanes, search);
  return (
    <div className={classes.limits}>
      <p className={classes.intro}>
        Counted in segments. A text passes its number, connection, account and network, and waits where the
        first of them is full. A day ends at midnight Pacific time.
      </p>
      <div className={classes.undo} role="status" aria-label="Last change">
        {last ? (
          <>
            <span dir="auto">{last.what}</span>
            <Button size="compact-sm" variant="default" loading={set.isPending} onClick={undo}>
              Undo
            </Button>
          </>
        ) : null}
      </div>
      {lanes.length > MANY_LANES ? (
        <TextInput
          className={classes.search}
          aria-label="Find a lane"
          placeholder="Find a number, connection or network"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      ) : null}
      {KINDS.map(({ kind, title, hint }) => (
        <LaneTable
          key={kind}
          title={title}
          hint={hint}
          lanes={shown.filter((lane) => lane.kind === kind)}
          limits={settings.limits}
          now={now}
          onEdit={canEdit ? setEditing : null}
        />
      ))}
      <Registrations
        pacing={{ settings, lanes }}
        disabled={!canEdit || set.isPending}
        onSet={(change, what) => save({ limits: settings.limits, numbers: [], brands: [], ...change }, what)}
      />
      <EditLimit
        lane={editing}
        limits={settings.limits}
        onClose={() => setEditing(null)}
        onSave={(limits, what) => save({ limits, numbers: [], brands: [] }, what)}
      />
    </div>
  );
}
