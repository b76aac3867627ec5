import { Button, CloseButton } from '@mantine/core';
import type { FrequencyCapInput, FrequencyCapRow, QuietRuleInput, QuietRuleRow } from '@parley/contracts';
import { useCommands } from '../../../app/commands';
import { sayProblem } from '../../../ui/said';
import { useSaveCap, useSaveRule } from '../api/quiet-hours';
import classes from './quiet-hours.module.css';

/** The last change made here, and what was there before. */
export type Undoable =
  | { kind: 'rule'; before: QuietRuleInput; now: QuietRuleRow }
  | { kind: 'cap'; before: FrequencyCapInput; now: FrequencyCapRow };

interface UndoChangeProps {
  undoable: Undoable | null;
  onDone: () => void;
}

/** Says that a change holds, and takes it back on demand: as a change of its own, on record like every other. */
export function UndoChange({ undoable, onDone }: UndoChangeProps) {
  const saveRule = useSaveRule();
  const saveCap = useSaveCap();
  const undo = () => {
    if (undoable === null) return;
    const answer = {
      onSuccess: onDone,
      onError: (error: unknown) => sayProblem(error, 'Not taken back'),
    };
    const reason = 'Taken back at once';
    if (undoable.kind === 'rule')
      saveRule.mutate({ known: undoable.now, rule: undoable.before, reason }, answer);
    else saveCap.mutate({ known: undoable.now, cap: undoable.before, reason }, answer);
  };
  useCommands(
    undoable === null
      ? []
      : [
          {
            id: 'quiet.undo',
            title: 'Take the last change of quiet hours back',
            group: 'Quiet hours',
            keys: ['z'],
            permission: 'quiet.edit',
            also: 'undo',
            run: undo,
          },
        ],
  );
  return (
    <div role="status" aria-label="Last change">
      {undoable === null ? null : (
        <div className={classes.undo}>
          <span dir="auto">{undoable.now.name} is changed, for what waits already too.</span>
          <Button
            size="compact-sm"
            variant="default"
            loading={saveRule.isPending || saveCap.isPending}
            onClick={undo}
          >
            Undo
          </Button>
          <CloseButton aria-label="Leave it so" onClick={onDone} />
        </div>
      )}
    </div>
  );
}
