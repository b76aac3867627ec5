import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RelativeTime } from '../../../ui/relative-time';
import { SkeletonBlock } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { parkedEventQuery } from '../api/operations';
import { reasonInWords } from '../words';
import { CopyText } from './copy-text';
import classes from './webhook-drawer.module.css';

/** One parked event as the carrier's adapter read it, credentials masked by the api. */
export function ParkedDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size="38rem"
      title={<strong>Parked event</strong>}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {id === null ? null : <Detail id={id} />}
    </Drawer>
  );
}

function Detail({ id }: { id: string }) {
  const query = useQuery(parkedEventQuery(id));
  if (query.isPending) return <SkeletonBlock lines={8} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const event = query.data;
  const payload = JSON.stringify(event.payload, null, 2);
  return (
    <div className={classes.detail}>
      <div className={classes.verdict}>
        <strong>{reasonInWords(event.reason)}</strong>
        <p>
          {event.gaveUp
            ? 'It was tried eight times and waits for a person now.'
            : event.nextAttemptAt === null
              ? 'It waits for what it belongs to, or for a person.'
              : 'It is tried again by itself.'}
        </p>
      </div>
      <dl className={classes.facts}>
        <dt>Received</dt>
        <dd>
          <RelativeTime at={event.at} ago />
        </dd>
        <dt>Connection</dt>
        <dd>{event.connectionSlug}</dd>
        <dt>Key</dt>
        <dd className={classes.code}>{event.key}</dd>
      </dl>
      <h3>
        What it says <CopyText text={payload} what="Copy" />
      </h3>
      <pre className={classes.code}>{payload}</pre>
    </div>
  );
}
