import { Button, Textarea } from '@mantine/core';
import { LIMITS, type OptOutDecision, type OptOutReview } from '@parley/contracts';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { problemOf } from '../../../api/client';
import { Dialog } from '../../../ui/dialog';
import { sayDone } from '../../../ui/said';
import { useDecideOptOut } from '../api/reviews';
import classes from './review.module.css';

interface DecideDialogProps {
  review: OptOutReview;
  decision: OptOutDecision['decision'];
  onClose: () => void;
}

const TITLES: Record<OptOutDecision['decision'], string> = {
  opt_out: 'It is an opt-out',
  not_opt_out: 'It is no opt-out',
};

function consequence({ tier }: OptOutReview, decision: OptOutDecision['decision']): string {
  if (decision === 'opt_out')
    return tier === 'certain'
      ? 'The customer stays opted out. It cannot be overturned here afterwards.'
      : 'The customer is opted out of every number of the brand, gets one confirmation, and can text START.';
  return tier === 'certain'
    ? 'The customer may be texted again, as before this text. Be sure that it was no request.'
    : 'Sends to the customer go on.';
}

/** Asks why: the reason goes into the consent ledger under the name of who decides. */
export function DecideDialog({ review, decision, onClose }: DecideDialogProps) {
  const decide = useDecideOptOut();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (reason.trim() === '' || decide.isPending) return;
    decide.mutate(
      { id: review.id, decision, reason: reason.trim() },
      {
        onSuccess: () => {
          sayDone(decision === 'opt_out' ? 'On record: an opt-out.' : 'On record: no opt-out.');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title={TITLES[decision]} centered>
      <form onSubmit={submit}>
        <p className={classes.dialogText}>{consequence(review, decision)}</p>
        <Textarea
          label="Reason"
          description="It stays in the consent ledger under your name. Enter decides."
          required
          withAsterisk={false}
          autosize
          minRows={2}
          data-autofocus
          dir="auto"
          maxLength={LIMITS.reviewReasonLength}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
          }}
          error={
            decide.isError ? `${problemOf(decide.error).title}. ${problemOf(decide.error).advice}` : null
          }
        />
        <div className={classes.dialogActions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            color={decision === 'opt_out' ? 'brand' : 'bad'}
            disabled={reason.trim() === ''}
            loading={decide.isPending}
          >
            {TITLES[decision]}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
