import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { LIMITS, type RoutePublish, type RouteProblem, type RouteRuleInput } from '@parley/contracts';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog';
import { shownName } from '../editing/rules';
import { ROLLOUT_STEPS } from './live-banner';
import classes from './routes-page.module.css';

interface PublishDialogProps {
  opened: boolean;
  onClose: () => void;
  /** "2 added, 1 changed" against the published set. */
  summary: string;
  /** What publishing does not mind, but a reader should. */
  warnings: readonly RouteProblem[];
  rules: readonly RouteRuleInput[];
  version: number | null;
  busy: boolean;
  onPublish: (wanted: Pick<RoutePublish, 'note' | 'percent' | 'reviewDate'>) => void;
}

/** More are read on the page. */
const WARNINGS_SHOWN = 5;

/** The last look before rules go live: what changes, what to mind, for whom, and a note for the history. */
export function PublishDialog(props: PublishDialogProps) {
  const { opened, onClose, summary, warnings, rules, version, busy, onPublish } = props;
  const [note, setNote] = useState('');
  const [percent, setPercent] = useState('100');
  const [reviewDate, setReviewDate] = useState('');
  const nameOf = (id: string | null): string => {
    const rule = rules.find((one) => one.id === id);
    return rule ? `“${shownName(rule)}”: ` : '';
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() !== '')
      onPublish({
        note: note.trim(),
        percent: Number(percent),
        ...(reviewDate === '' ? {} : { reviewDate }),
      });
  };
  return (
    <Dialog opened={opened} onClose={onClose} title="Publish the rules" centered>
      <form onSubmit={submit}>
        <p className={classes.dialogText}>
          {version === null ? 'This is the first set.' : `Against set ${version}: ${summary}.`} Texts that
          arrive from now on are routed by it; threads stay where they are.
        </p>
        {warnings.length > 0 ? (
          <div className={classes.dialogWarning}>
            {warnings.length === 1 ? 'One warning remains.' : `${warnings.length} warnings remain.`} It can be
            published as it is.
            <ul aria-label="Warnings">
              {warnings.slice(0, WARNINGS_SHOWN).map((problem) => (
                <li key={`${problem.ruleId} ${problem.message}`}>
                  <bdi>{nameOf(problem.ruleId)}</bdi>
                  {problem.message}
                </li>
              ))}
              {warnings.length > WARNINGS_SHOWN ? <li>and {warnings.length - WARNINGS_SHOWN} more</li> : null}
            </ul>
          </div>
        ) : null}
        {version === null ? null : (
          <NativeSelect
            label="For whom"
            description="Some contacts first: each stays with their set, and it is widened or rolled back from this page."
            className={classes.dialogField}
            value={percent}
            data={[
              { value: '100', label: 'Everybody at once' },
              ...ROLLOUT_STEPS.map((step) => ({ value: String(step), label: `${step} % of contacts` })),
            ]}
            onChange={(event) => setPercent(event.currentTarget.value)}
          />
        )}
        <Textarea
          label="Note"
          description="What changes and why; it stays in the history."
          required
          withAsterisk={false}
          autosize
          minRows={2}
          maxRows={6}
          data-autofocus
          dir="auto"
          maxLength={LIMITS.publishNoteLength}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label="Review on"
          description="The day to look at these rules again; the history says when it is over."
          value={reviewDate}
          onChange={(event) => setReviewDate(event.currentTarget.value)}
        />
        <div className={classes.dialogActions}>
          <Button variant="default" onClick={onClose}>
            Not yet
          </Button>
          <Button type="submit" disabled={note.trim() === ''} loading={busy}>
            Publish now
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
