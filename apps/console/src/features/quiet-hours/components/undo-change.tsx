import { Button, CloseButton } from '@mantine/core';
import type {
  FrequencyCapInput,
  FrequencyCapRow,
  QuietHoursSettings,
  QuietRuleInput,
  QuietRuleRow,
} from '@parley/contracts';
import { useCommands } from '../../../app/commands';
import { sayProblem } from '../../../ui/said';
import { useSaveCap, useSaveRule, useSetPurposes } from '../api/quiet-hours';
import classes from './quiet-hours.module.css';

/** The last change made here, and what was there before. */
export type Undoable =
  | { kind: 'rule'; before: QuietRuleInput; now: QuietRuleRow }
  | { kind: 'cap'; before: FrequencyCapInput; now: FrequencyCapRow }
  | { kind: 'purposes'; before: QuietHoursSettings['purposes']; now: QuietHoursSettings };

const changed = ({ kind, now }: Undoable): string =>
  kind === 'purposes' ? 'Who keeps quiet hours' : now.name;

interface UndoChangeProps {
  undoable: Undoable | null;
  onDone: () => void;
}

/** Says that a change holds, and takes it back on demand: as a change of its own, on record like every other. */
export function UndoChange({ undoable, onDone }: UndoChangeProps) {
  const saveRule = useSaveRule();
  const saveCap = useSaveCap();
  const setPurposes = useSetPurposes();
  const undo = () => {
    if (undoable === null) return;
    const answer = {
      onSuccess: onDone,
      onError: (error: unknown) => sayProblem(error, 'Not taken back'),
    };
    const reason = 'Taken back at once';
    const { kind, before, now } = undoable;
    if (kind === 'rule') saveRule.mutate({ known: now, rule: before, reason }, answer);
    else if (kind === 'cap') saveCap.mutate({ known: now, cap: before, reason }, answer);
    else setPurposes.mutate({ purposes: before, revision: now.purposesRevision, reason }, answer);
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
          <span dir="auto">{changed(undoable)} is changed, for what waits already too.</span>
          <Button
            size="compact-sm"
            variant="default"
            loading={saveRule.isPending || saveCap.isPending || setPurposes.isPending}
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
