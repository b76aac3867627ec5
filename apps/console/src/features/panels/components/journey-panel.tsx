import type { Journey } from '@parley/contracts';
import { useQuery } from '@tanstack/react-query';
import { SkeletonBlock } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { journeyQuery, useThreadRevision } from '../api/panels';
import { priceInWords } from '../words';
import { CopyValue } from './copy-value';
import { JourneyProblem } from './journey-problem';
import { JourneySteps } from './journey-steps';
import { PanelBar } from './panel-bar';
import classes from './panel.module.css';

interface JourneyPanelProps {
  conversationId: string;
  /** Position of the text within its thread. */
  position: number;
  onClose: () => void;
}

/** Where one text has been, from the first step to the last, and what to do if it did not get through. */
export function JourneyPanel({ conversationId, position, onClose }: JourneyPanelProps) {
  const revision = useThreadRevision(conversationId);
  const query = useQuery(journeyQuery(conversationId, position, revision));
  return (
    <section className={classes.panel} aria-label="Message journey">
      <PanelBar title="Message journey" onClose={onClose} />
      {query.isPending ? <SkeletonBlock lines={7} /> : null}
      {query.isError && query.data === undefined ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data === undefined ? null : (
        <div className={classes.content}>
          <JourneyProblem delivery={query.data.delivery} />
          <JourneySteps steps={query.data.steps} />
          <Facts journey={query.data} />
        </div>
      )}
    </section>
  );
}

function Facts({ journey }: { journey: Journey }) {
  const { delivery, connection, carrierMessageId, correlationId } = journey;
  return (
    <div className={classes.section}>
      <h3>Facts</h3>
      <dl className={classes.facts}>
        {delivery === null ? null : (
          <>
            <dt>Size</dt>
            <dd>
              {delivery.segments === 1 ? '1 text' : `${delivery.segments} texts`} in{' '}
              {delivery.encoding === 'UCS-2' ? 'Unicode' : 'GSM-7'}
            </dd>
            <dt>Price</dt>
            <dd>{delivery.price === null ? 'Not known yet' : priceInWords(delivery.price)}</dd>
          </>
        )}
        {connection === null ? null : (
          <>
            <dt>Connection</dt>
            <dd>
              {connection.name}
              <p className={classes.quiet}>{connection.promise}</p>
            </dd>
          </>
        )}
        {carrierMessageId === null ? null : (
          <>
            <dt>Carrier’s id</dt>
            <dd>
              <CopyValue value={carrierMessageId} what="the carrier’s id" />
            </dd>
          </>
        )}
        {correlationId === null ? null : (
          <>
            <dt>Trace id</dt>
            <dd>
              <CopyValue value={correlationId} what="the trace id" />
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
