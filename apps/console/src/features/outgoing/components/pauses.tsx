import { Button } from '@mantine/core';
import type { Pause } from '@parley/contracts';
import { IconPlayerPause } from '@tabler/icons-react';
import { useState } from 'react';
import { usePauses } from '../../../api/pauses';
import { useCan } from '../../../api/session';
import { RelativeTime } from '../../../ui/relative-time';
import { sayProblem } from '../../../ui/said';
import { useEndPause } from '../api/outgoing';
import { Confirm } from './confirm';
import classes from './outgoing-page.module.css';

/** The pauses that are on, each with who, since when and why, and the way to end it. */
export function Pauses() {
  const pauses = usePauses();
  const mayControl = useCan('sending.control');
  const [ending, setEnding] = useState<Pause | null>(null);
  const end = useEndPause();
  if (pauses.length === 0) return null;
  return (
    <>
      <ul className={classes.pauses} aria-label="Pauses">
        {pauses.map((pause) => (
          <li key={pause.id}>
            <IconPlayerPause size={16} stroke={2} aria-hidden />
            <p dir="auto">
              <b>{pause.targetName}</b> paused by {pause.startedBy.name}{' '}
              <RelativeTime at={pause.startedAt} ago />: {pause.reason}
            </p>
            {mayControl ? (
              <Button variant="default" onClick={() => setEnding(pause)}>
                Resume…
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {ending ? (
        <Confirm
          title="Resume sending"
          go="Resume sending"
          busy={end.isPending}
          onClose={() => setEnding(null)}
          onGo={() =>
            end.mutate(
              { id: ending.id, reason: null },
              {
                onSuccess: () => setEnding(null),
                onError: (error) => sayProblem(error, 'The pause is still on'),
              },
            )
          }
        >
          What {ending.targetName} held back leaves at once, at the pace of its numbers. What has expired
          meanwhile does not.
        </Confirm>
      ) : null}
    </>
  );
}
