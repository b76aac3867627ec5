import type { WhyHere } from '@parley/contracts';
import { IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { SkeletonBlock } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { exactTime } from '../../../ui/time';
import { LinkButton } from '../../../ui/link-button';
import { useCan } from '../../../api/session';
import { triedText } from '../../../state/tried-text';
import { RelativeTime } from '../../../ui/relative-time';
import { useThreadRevision, whyQuery } from '../api/panels';
import { cutAround } from '../words';
import { PanelBar } from './panel-bar';
import classes from './panel.module.css';
import { TraceCandidates } from './trace-candidates';
import { Applied, RolloutReason, Verdict } from './trace-verdict';
import why from './why-panel.module.css';

interface WhyPanelProps {
  conversationId: string;
  onClose: () => void;
}

/** Why the thread is where it is: for each text of the customer the decision of the rules, newest first. */
export function WhyPanel({ conversationId, onClose }: WhyPanelProps) {
  const revision = useThreadRevision(conversationId);
  const query = useQuery(whyQuery(conversationId, revision));
  const items = query.data?.items.toSorted((a, b) => b.position - a.position) ?? [];
  return (
    <section className={classes.panel} aria-label="Why here">
      <PanelBar title="Why here" onClose={onClose} />
      {query.isPending ? <SkeletonBlock lines={7} /> : null}
      {query.isError && query.data === undefined ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isSuccess && items.length === 0 ? (
        <EmptyState icon={IconRoute} title="No text was routed yet">
          Rules look at what a customer writes. This thread has no text from them so far.
        </EmptyState>
      ) : null}
      {items.length === 0 ? null : (
        <ol className={why.texts} aria-label="Texts and their routing">
          {items.map((item) => (
            <OneText key={item.position} item={item} />
          ))}
        </ol>
      )}
    </section>
  );
}

function OneText({ item }: { item: WhyHere['items'][number] }) {
  const { trace } = item;
  const canTry = useCan('routes.edit');
  const { before, hit, after } = cutAround(item.text, trace.matched);
  return (
    <li className={why.text}>
      <div className={why.meta}>
        <span title={exactTime(item.at)}>
          <RelativeTime at={item.at} ago />
        </span>
        <span>{trace.setVersion === null ? 'no set of rules' : `set ${trace.setVersion}`}</span>
      </div>
      <blockquote className={why.quote} dir="auto">
        {before}
        {hit === '' ? null : <mark>{hit}</mark>}
        {after}
      </blockquote>
      <Verdict trace={trace} />
      <RolloutReason trace={trace} />
      <Applied trace={trace} />
      <TraceCandidates trace={trace} />
      {canTry ? (
        <div>
          <LinkButton
            to="/routes"
            hash="try"
            size="compact-sm"
            variant="default"
            onClick={() => triedText.set(item.text)}
          >
            Try this text on the draft
          </LinkButton>
        </div>
      ) : null}
    </li>
  );
}
