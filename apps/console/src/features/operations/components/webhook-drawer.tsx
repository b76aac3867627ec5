import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { WebhookRequestDetail } from '@parley/contracts';
import { RelativeTime } from '../../../ui/relative-time';
import { SkeletonBlock } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { webhookRequestQuery } from '../api/operations';
import { bytesInWords, formFields, reasonInWords } from '../words';
import { CopyText } from './copy-text';
import classes from './webhook-drawer.module.css';
import { WebhookActions } from './webhook-actions';

/** One quarantined request with everything that came, secrets masked by the api. */
export function WebhookDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size="38rem"
      title={<strong>Quarantined webhook</strong>}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {id === null ? null : <Detail id={id} />}
    </Drawer>
  );
}

function Detail({ id }: { id: string }) {
  const query = useQuery(webhookRequestQuery(id));
  if (query.isPending) return <SkeletonBlock lines={8} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Request request={query.data} />;
}

function Request({ request }: { request: WebhookRequestDetail }) {
  const fields = formFields(request.headers, request.body);
  return (
    <div className={classes.detail}>
      <div className={classes.verdict}>
        <strong>{reasonInWords(request.reason)}</strong>
        <p>{request.diagnosis}</p>
      </div>
      <WebhookActions request={request} />
      <dl className={classes.facts}>
        <dt>Received</dt>
        <dd>
          <RelativeTime at={request.at} ago />
        </dd>
        <dt>Connection</dt>
        <dd>{request.connectionSlug}</dd>
        <dt>Address called</dt>
        <dd className={classes.code}>
          {request.method} {request.url}
        </dd>
        <dt>Size</dt>
        <dd>{bytesInWords(request.bytes)}</dd>
      </dl>
      <h3>Headers</h3>
      <Pairs label="Headers" pairs={Object.entries(request.headers)} />
      {fields === null ? null : (
        <>
          <h3>Fields of the form</h3>
          <Pairs label="Fields of the form" pairs={fields} />
        </>
      )}
      <div className={classes.bodyHead}>
        <h3>Body as it came</h3>
        {request.body === '' ? null : <CopyText text={request.body} what="Copy the body" />}
      </div>
      <pre className={classes.raw} tabIndex={0} aria-label="Body as it came">
        {request.body === '' ? 'The body is empty.' : request.body}
      </pre>
    </div>
  );
}

function Pairs({ label, pairs }: { label: string; pairs: [string, string][] }) {
  if (pairs.length === 0) return <p className={classes.none}>None came.</p>;
  return (
    <dl className={classes.pairs} aria-label={label}>
      {pairs.map(([name, value], index) => (
        <div key={`${name} ${index}`}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
