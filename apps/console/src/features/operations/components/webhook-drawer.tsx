import { useQuery } from '@tanstack/react-query';
import type { WebhookRequestDetail } from '@parley/contracts';
import { RelativeTime } from '../../../ui/relative-time';
import { webhookRequestQuery } from '../api/operations';
import { bytesInWords, formFields, reasonInWords } from '../words';
import { CopyText } from './copy-text';
import { Evidence, EvidenceDrawer, Raw, Verdict } from './evidence-drawer';
import classes from './evidence.module.css';
import { WebhookActions } from './webhook-actions';

/** One quarantined request with everything that came, secrets masked by the api. */
export function WebhookDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  return (
    <EvidenceDrawer title="Quarantined webhook" id={id} onClose={onClose}>
      {(open) => <Detail id={open} />}
    </EvidenceDrawer>
  );
}

function Detail({ id }: { id: string }) {
  return (
    <Evidence query={useQuery(webhookRequestQuery(id))}>
      {(request) => <Request request={request} />}
    </Evidence>
  );
}

function Request({ request }: { request: WebhookRequestDetail }) {
  const fields = formFields(request.headers, request.body);
  return (
    <>
      <Verdict reason={reasonInWords(request.reason)}>{request.diagnosis}</Verdict>
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
      <Raw
        title="Body as it came"
        copy={request.body === '' ? null : <CopyText text={request.body} what="Copy the body" />}
      >
        {request.body === '' ? 'The body is empty.' : request.body}
      </Raw>
    </>
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
