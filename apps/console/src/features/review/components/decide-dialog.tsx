import { LIMITS, type OptOutDecision, type OptOutReview } from '@parley/contracts';
import { AskReason } from '../../../ui/ask-reason';
import { sayDone } from '../../../ui/said';
import { useDecideOptOut } from '../api/reviews';

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
  return (
    <AskReason
      title={TITLES[decision]}
      go={TITLES[decision]}
      danger={decision === 'not_opt_out'}
      about="It stays in the consent ledger under your name. Enter decides."
      most={LIMITS.reviewReasonLength}
      enterGoes
      work={decide}
      onGo={(reason) =>
        decide.mutate(
          { id: review.id, decision, reason },
          {
            onSuccess: () => {
              sayDone(decision === 'opt_out' ? 'On record: an opt-out.' : 'On record: no opt-out.');
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      {consequence(review, decision)}
    </AskReason>
  );
}
