import { Button } from '@mantine/core';
import { takeBack, takeBackLast } from '../realtime/take-back';
import { useStore } from '../state/store';
import { Kbd } from '../ui/kbd';
import { formatPhone } from '../ui/phone';
import { undoables } from '../writing/undo';
import { useCommands } from './commands';
import classes from './undo-bar.module.css';

/** "Text to Ann is about to leave: Undo". On every page, since one may have gone on to the next thread. */
export function UndoBar() {
  const waiting = useStore(undoables, (all) => all);
  const last = waiting.at(-1);
  useCommands(
    last
      ? [
          {
            id: 'write.undo',
            title: 'Take the last reply back',
            group: 'Write',
            keys: ['z'],
            permission: 'conversation.reply',
            also: 'undo cancel',
            run: () => void takeBackLast(),
          },
        ]
      : [],
  );
  return (
    <div role="status" aria-label="Undo" className={classes.bar} data-shown={last !== undefined || undefined}>
      {last ? (
        <>
          <span className={classes.words} dir="auto">
            Text to {formatPhone(last.to)} is about to leave
          </span>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<Kbd keys="z" quiet />}
            onClick={() => void takeBack(last)}
          >
            Undo
          </Button>
        </>
      ) : null}
    </div>
  );
}
