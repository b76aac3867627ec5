import type { OptOutDecision, OptOutReview, ReviewState } from '@parley/contracts';
import { IconMoodCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useCommands } from '../../../app/commands';
import { itemsOf, Paged } from '../../../ui/paged';
import { EmptyState } from '../../../ui/states';
import { reviewsQuery } from '../api/reviews';
import { DecideDialog } from './decide-dialog';
import { ReviewRow } from './review-row';
import classes from './review.module.css';

const EMPTY: Record<ReviewState, { title: string; text: string }> = {
  open: {
    title: 'Nothing to decide',
    text: 'A text that may ask for an end of texts waits here until somebody has read it.',
  },
  automatic: {
    title: 'Nobody was opted out by ordinary words',
    text: 'Texts such as “please stop texting me” opt their customer out at once and are listed here.',
  },
  decided: { title: 'Nothing has been decided', text: 'Decisions and their reasons stay on record here.' },
};

/** The texts of one tab, decided by mouse or by keys: j and k choose, y and n decide, o opens the thread. */
export function ReviewList({ state }: { state: ReviewState }) {
  const query = useInfiniteQuery(reviewsQuery(state));
  const items = itemsOf(query);
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ review: OptOutReview; decision: OptOutDecision['decision'] } | null>(
    null,
  );
  const navigate = useNavigate();
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === chosen),
  );
  const current = items[at];
  const move = (by: number) => {
    const next = items[Math.min(Math.max(chosen === null ? 0 : at + by, 0), items.length - 1)];
    if (!next) return;
    setChosen(next.id);
    list.current?.querySelector(`[data-row="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const ask = (decision: OptOutDecision['decision']) => {
    if (current?.decision === null) setAsked({ review: current, decision });
  };
  const group = 'Review';
  const mayDecide = { group, permission: 'consent.review' } as const;
  useCommands([
    { id: 'review.next', title: 'Next text', group, keys: ['j'], keysOnly: true, run: () => move(1) },
    {
      id: 'review.previous',
      title: 'Previous text',
      group,
      keys: ['k'],
      keysOnly: true,
      run: () => move(-1),
    },
    {
      id: 'review.open',
      title: 'Open its thread',
      group,
      keys: ['o', 'Enter'],
      run: () => {
        if (current)
          void navigate({
            to: '/inbox/$view/$conversationId',
            params: { view: 'all', conversationId: current.conversationId },
          });
      },
    },
    ...(state === 'decided'
      ? []
      : [
          {
            id: 'review.opt-out',
            title: 'It is an opt-out',
            keys: ['y'],
            ...mayDecide,
            run: () => ask('opt_out'),
          },
          {
            id: 'review.not',
            title: 'It is no opt-out',
            keys: ['n'],
            ...mayDecide,
            run: () => ask('not_opt_out'),
          },
        ]),
  ]);
  return (
    <Paged
      query={query}
      empty={
        <EmptyState icon={IconMoodCheck} title={EMPTY[state].title}>
          {EMPTY[state].text}
        </EmptyState>
      }
    >
      <ul className={classes.list} ref={list} aria-label="Texts under review">
        {items.map((review) => (
          <ReviewRow
            key={review.id}
            review={review}
            isChosen={review.id === current?.id}
            onDecide={(decision) => {
              setChosen(review.id);
              setAsked({ review, decision });
            }}
          />
        ))}
      </ul>
      {asked ? <DecideDialog {...asked} onClose={() => setAsked(null)} /> : null}
    </Paged>
  );
}
