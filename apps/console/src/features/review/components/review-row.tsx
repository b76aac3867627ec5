import { Button } from '@mantine/core';
import type { OptOutDecision, OptOutReview } from '@parley/contracts';
import { Link } from '@tanstack/react-router';
import { useCan } from '../../../api/session';
import { Kbd } from '../../../ui/kbd';
import { formatPhone } from '../../../ui/phone';
import { RelativeTime } from '../../../ui/relative-time';
import { markedPieces, weighed } from '../marks';
import classes from './review.module.css';

const DECISIONS: Record<NonNullable<OptOutReview['decision']>, string> = {
  opt_out: 'An opt-out',
  not_opt_out: 'No opt-out',
  overtaken: 'Overtaken by what the customer said next',
};

interface ReviewRowProps {
  review: OptOutReview;
  isChosen: boolean;
  onDecide: (decision: OptOutDecision['decision']) => void;
}

/** A text with the words that counted, why it was read so, and what can be made of it. */
export function ReviewRow({ review, isChosen, onDecide }: ReviewRowProps) {
  const mayDecide = useCan('consent.review');
  const name = review.customer.name ?? formatPhone(review.customer.number);
  return (
    <li className={classes.row} data-row={review.id} aria-current={isChosen || undefined}>
      <div className={classes.head}>
        <Link
          to="/inbox/$view/$conversationId"
          params={{ view: 'all', conversationId: review.conversationId }}
          className={classes.name}
        >
          {name}
        </Link>
        <span>{review.brand}</span>
        <RelativeTime at={review.at} ago />
      </div>
      <blockquote className={classes.body} dir="auto">
        {markedPieces(review.body, review.reasons).map(({ text, counts }, index) =>
          counts === null ? (
            text
          ) : (
            <mark key={index} data-counts={counts}>
              {text}
            </mark>
          ),
        )}
      </blockquote>
      <ul className={classes.reasons} aria-label="Why it was recognised">
        {weighed(review.reasons).map(({ says, times, points }) => (
          <li key={says}>
            {says}
            {times > 1 ? `, ${times} times` : ''} <b>{points > 0 ? `+${points}` : `−${-points}`}</b>
          </li>
        ))}
      </ul>
      <p className={classes.facts}>
        {review.tier === 'certain'
          ? 'Certain: opted out at once'
          : 'Likely: sends are held until it is decided'}
        {review.ruleVersion === null ? '' : `. Recognised by the tables of ${review.ruleVersion}`}
      </p>
      {review.decision === null ? (
        mayDecide ? (
          <div className={classes.actions}>
            <Button
              variant="default"
              rightSection={isChosen ? <Kbd keys="y" /> : null}
              onClick={() => onDecide('opt_out')}
            >
              It is an opt-out
              <span className="visually-hidden">: {name}</span>
            </Button>
            <Button
              variant="default"
              rightSection={isChosen ? <Kbd keys="n" /> : null}
              onClick={() => onDecide('not_opt_out')}
            >
              It is no opt-out
              <span className="visually-hidden">: {name}</span>
            </Button>
          </div>
        ) : null
      ) : (
        <p className={classes.decision}>
          <b>{DECISIONS[review.decision]}</b>
          {review.decidedBy === null ? null : ` by ${review.decidedBy}`}
          {review.reason === null ? null : <>: {review.reason}</>}
        </p>
      )}
    </li>
  );
}
