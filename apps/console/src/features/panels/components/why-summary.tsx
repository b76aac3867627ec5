import { useQuery } from '@tanstack/react-query';
import { useQueues } from '../../../api/directory';
import { Chip } from '../../../ui/chip';
import { SkeletonLine } from '../../../ui/skeletons';
import { whyQuery } from '../api/panels';
import { Verdict } from './trace-verdict';
import classes from './why-summary.module.css';
import panel from './panel.module.css';

interface WhySummaryProps {
  conversationId: string;
  revision: number;
  onShowWhy: (() => void) | undefined;
}

/** The last decision of the rules that moved the thread, in a sentence; the whole trace is a press away. */
export function WhySummary({ conversationId, revision, onShowWhy }: WhySummaryProps) {
  const queues = useQueues();
  const query = useQuery(whyQuery(conversationId, revision));
  const items = query.data?.items.toSorted((a, b) => b.position - a.position) ?? [];
  const decisive = items.find((item) => item.trace.applied.moved) ?? items[0];
  const colour = queues.find(({ id }) => id === decisive?.trace.applied.queueId)?.colour;
  return (
    <div className={panel.section}>
      <h3>Why here</h3>
      {query.isPending ? <SkeletonLine /> : null}
      {query.isError && query.data === undefined ? (
        <p className={panel.quiet}>
          The trace could not be loaded.{' '}
          <button type="button" className={panel.link} onClick={() => void query.refetch()}>
            Try again
          </button>
        </p>
      ) : null}
      {query.isSuccess && decisive === undefined ? (
        <p className={panel.quiet}>The customer has not written yet, so no rule was asked.</p>
      ) : null}
      {decisive === undefined ? null : (
        <div className={classes.why}>
          <Verdict trace={decisive.trace} />
          {decisive.trace.applied.moved && decisive.trace.applied.queueName !== null ? (
            <span>
              → <Chip colour={colour}>{decisive.trace.applied.queueName}</Chip>
            </span>
          ) : null}
          {onShowWhy === undefined ? null : (
            <button type="button" className={panel.link} onClick={onShowWhy}>
              Full trace
            </button>
          )}
        </div>
      )}
    </div>
  );
}
