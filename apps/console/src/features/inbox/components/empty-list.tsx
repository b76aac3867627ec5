import { IconInbox } from '@tabler/icons-react';
import { useCounts } from '../../../api/counts';
import type { ListName } from '../../../realtime/keys';
import { LinkButton } from '../../../ui/link-button';
import { EmptyState } from '../../../ui/states';
import { VIEWS } from '../views';

/** Nothing in this list: what that means and where there is something. */
export function EmptyList({ list }: { list: ListName }) {
  const counts = useCounts();
  if (list.view === 'queue')
    return (
      <EmptyState icon={IconInbox} title="This queue is empty">
        Routes send threads here as soon as a text matches their words.
      </EmptyState>
    );
  const view = VIEWS[list.view];
  const next = view.next;
  const nextCount = next ? counts?.[VIEWS[next].count] : undefined;
  const worthGoing = next && nextCount && 'value' in nextCount && Number(nextCount.value) > 0;
  return (
    <EmptyState
      icon={IconInbox}
      title={view.empty}
      action={
        worthGoing ? (
          <LinkButton to="/inbox/$view" params={{ view: next }} variant="default">
            Go to {VIEWS[next].title}
          </LinkButton>
        ) : undefined
      }
    >
      {view.advice}
    </EmptyState>
  );
}
