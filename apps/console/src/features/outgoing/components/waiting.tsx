import { Button } from '@mantine/core';
import type { OutgoingFilter } from '@parley/contracts';
import { IconSend } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { itemsOf, Paged } from '../../../ui/paged';
import { sayDone, sayProblem } from '../../../ui/said';
import { EmptyState } from '../../../ui/states';
import { outgoingQuery, useTakeManyBack } from '../api/outgoing';
import { Confirm } from './confirm';
import classes from './outgoing-page.module.css';
import { WaitingTable } from './waiting-table';

const NONE: ReadonlySet<string> = new Set();

interface WaitingProps {
  filter: OutgoingFilter;
  onFilter: (filter: OutgoingFilter) => void;
}

/** The list of what waits, a page at a time, and what can be done to many at once. */
export function Waiting({ filter, onFilter }: WaitingProps) {
  const query = useInfiniteQuery(outgoingQuery(filter));
  const mayControl = useCan('sending.control');
  const [chosen, setChosen] = useState(NONE);
  const [asked, setAsked] = useState<'chosen' | 'all' | null>(null);
  const takeBack = useTakeManyBack();
  const items = itemsOf(query);
  const isNarrowed = Object.keys(filter).length > 0;
  const ids = items.map(({ id }) => id).filter((id) => chosen.has(id));
  useCommands(
    mayControl
      ? [
          {
            id: 'outgoing.take-back',
            title:
              ids.length > 0 ? `Take back the ${ids.length} chosen texts…` : 'Take back all listed texts…',
            group: 'Outgoing',
            permission: 'sending.control',
            also: 'cancel',
            run: () => (items.length > 0 ? setAsked(ids.length > 0 ? 'chosen' : 'all') : undefined),
          },
        ]
      : [],
  );

  const choose = (which: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of which)
      if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  return (
    <Paged
      query={query}
      empty={<NothingWaits isNarrowed={isNarrowed} onShowAll={() => onFilter({})} />}
      more="Show more"
    >
      {mayControl ? (
        <div className={classes.bulk}>
          <Button variant="default" disabled={ids.length === 0} onClick={() => setAsked('chosen')}>
            Take back chosen{ids.length > 0 ? ` (${ids.length})` : ''}
          </Button>
          <Button variant="default" onClick={() => setAsked('all')}>
            Take back all {isNarrowed ? 'that fit' : 'that wait'}…
          </Button>
        </div>
      ) : null}
      <WaitingTable items={items} chosen={chosen} onChoose={choose} />
      {asked ? (
        <Confirm
          title={asked === 'chosen' ? `Take back ${ids.length} texts` : 'Take back all of them'}
          go="Take back"
          risky
          busy={takeBack.isPending}
          onClose={() => setAsked(null)}
          onGo={() =>
            takeBack.mutate(asked === 'chosen' ? { ids: ids.slice(0, 500) } : { filter }, {
              onSuccess: ({ done, refused }) => {
                setChosen(NONE);
                sayDone(`${done} taken back${refused > 0 ? `, ${refused} had left already` : ''}.`);
              },
              onError: (error) => sayProblem(error, 'Not all were taken back'),
              onSettled: () => setAsked(null),
            })
          }
        >
          They are never sent, and their threads say who took them back. What leaves meanwhile cannot be
          stopped any more.
        </Confirm>
      ) : null}
    </Paged>
  );
}

function NothingWaits({ isNarrowed, onShowAll }: { isNarrowed: boolean; onShowAll: () => void }) {
  return isNarrowed ? (
    <EmptyState
      icon={IconSend}
      title="Nothing here waits"
      action={
        <Button variant="default" onClick={onShowAll}>
          Show everything
        </Button>
      }
    >
      No text that fits the filter is waiting.
    </EmptyState>
  ) : (
    <EmptyState icon={IconSend} title="Nothing waits">
      Every text has been handed to its carrier. What is scheduled, paused or slowed down shows up here.
    </EmptyState>
  );
}
