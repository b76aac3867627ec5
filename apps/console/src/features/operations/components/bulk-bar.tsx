import { Button, Popover } from '@mantine/core';
import type { BulkResult } from '@parley/contracts';
import { useState } from 'react';
import { useCommands } from '../../../app/commands';
import { sayDone, sayProblem } from '../../../ui/said';
import type { useBulk } from '../api/operations';
import type { Selection } from '../use-selection';
import classes from './bulk-bar.module.css';

interface BulkBarProps {
  selection: Selection;
  replay: ReturnType<typeof useBulk>;
  dismiss: ReturnType<typeof useBulk>;
}

/** What can be done to the picked rows; each answers for itself. */
export function BulkBar({ selection, replay, dismiss }: BulkBarProps) {
  const [asking, setAsking] = useState(false);
  const { ids } = selection;
  const busy = replay.isPending || dismiss.isPending;
  const run = (action: BulkBarProps['replay'], verb: string) =>
    action.mutate(ids, {
      onSuccess: (result) => {
        selection.clear();
        setAsking(false);
        say(result, verb);
      },
      onError: (error) => sayProblem(error, `Not ${verb}`),
    });
  useCommands(
    ids.length === 0
      ? []
      : [
          {
            id: 'operations.replay',
            title: `Replay ${ids.length} picked`,
            group: 'Operations',
            keys: ['Shift+r'],
            permission: 'webhooks.replay',
            run: () => run(replay, 'replayed'),
          },
          {
            id: 'operations.dismiss',
            title: `Dismiss ${ids.length} picked…`,
            group: 'Operations',
            permission: 'webhooks.replay',
            run: () => setAsking(true),
          },
        ],
  );
  if (ids.length === 0) return null;
  return (
    <div className={classes.bar} role="region" aria-label="Picked rows">
      <b aria-live="polite">{ids.length} picked</b>
      <Button
        size="compact-sm"
        loading={replay.isPending}
        disabled={busy}
        onClick={() => run(replay, 'replayed')}
      >
        Replay
      </Button>
      <Popover opened={asking} onChange={setAsking} position="bottom-start" trapFocus withRoles shadow="md">
        <Popover.Target>
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => setAsking(true)}>
            Dismiss…
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.confirm}>
          <p>
            What is a customer’s text among them will never reach a thread, and a STOP in it will not be
            heard. This cannot be undone.
          </p>
          <div>
            <Button variant="subtle" color="gray" onClick={() => setAsking(false)}>
              Keep them
            </Button>
            <Button color="bad" loading={dismiss.isPending} onClick={() => run(dismiss, 'dismissed')}>
              Dismiss {ids.length} for good
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={selection.clear}>
        Pick none
      </Button>
    </div>
  );
}

function say({ items }: BulkResult, verb: string): void {
  const failed = items.filter(({ ok }) => !ok);
  const done = items.length - failed.length;
  const reasons = [...new Set(failed.map(({ problem }) => problem))].slice(0, 3).join(' ');
  sayDone(failed.length === 0 ? `${done} ${verb}.` : `${done} ${verb}, ${failed.length} not: ${reasons}`);
}
