import { Button } from '@mantine/core';
import type { ApiKey } from '@parley/contracts';
import { Chip } from '../../../ui/chip';
import { RelativeTime } from '../../../ui/relative-time';
import { dateWithYear, exactTime } from '../../../ui/time';
import { SCOPE_WORDS } from '../api-key-words';
import classes from './api-keys.module.css';

/** One key: what it is for, what it may do, whether anybody uses it. */
export function ApiKeyRow({ apiKey, onRevoke }: { apiKey: ApiKey; onRevoke: (() => void) | null }) {
  const { name, state, environment, scopes, allowedNetworks } = apiKey;
  return (
    <li className={classes.row} data-state={state} aria-label={name}>
      <div className={classes.facts}>
        <div className={classes.name}>
          <span dir="auto">{name}</span>
          <Chip colour={environment === 'live' ? 'green' : 'blue'}>
            {environment === 'live' ? 'Live' : 'Test'}
          </Chip>
          {state === 'active' ? null : <Chip>{state === 'revoked' ? 'Revoked' : 'Expired'}</Chip>}
        </div>
        <code className={classes.start}>{apiKey.start}_…</code>
        <p className={classes.hint}>
          {scopes.map((scope) => SCOPE_WORDS[scope].label).join(', ')}
          {allowedNetworks.length === 0 ? null : ` · only from ${allowedNetworks.join(', ')}`}
        </p>
        <p className={classes.hint}>
          made by {apiKey.createdBy} <RelativeTime at={apiKey.createdAt} ago />
          {' · '}
          {apiKey.lastUsedAt === null ? (
            'not used yet'
          ) : (
            <>
              last used <RelativeTime at={apiKey.lastUsedAt} ago />
            </>
          )}
          {' · '}
          <Ending apiKey={apiKey} />
        </p>
      </div>
      {onRevoke && state === 'active' ? (
        <Button variant="subtle" color="bad" aria-label={`Revoke ${name}`} onClick={onRevoke}>
          Revoke
        </Button>
      ) : null}
    </li>
  );
}

function Ending({ apiKey: { revokedAt, expiresAt, state } }: { apiKey: ApiKey }) {
  if (revokedAt !== null) return <Day what="revoked" at={revokedAt} />;
  if (expiresAt === null) return <>does not expire</>;
  return <Day what={state === 'expired' ? 'expired' : 'expires'} at={expiresAt} />;
}

function Day({ what, at }: { what: string; at: string }) {
  return (
    <>
      {what}{' '}
      <time dateTime={at} title={exactTime(at)}>
        {dateWithYear(at)}
      </time>
    </>
  );
}
