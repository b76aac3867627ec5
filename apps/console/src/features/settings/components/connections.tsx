import type { Connection } from '@parley/contracts';
import { IconLock, IconPlugConnected } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCan } from '../../../api/session';
import { Chip } from '../../../ui/chip';
import { SkeletonBlock } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { connectionsQuery } from '../api/connections';
import classes from './connections.module.css';
import { NumberPaces } from './number-paces';
import { SignatureMode } from './signature-mode';
import { Tokens } from './tokens';
import { WebhookAddress } from './webhook-address';

const CARRIERS: Record<Connection['carrier'], string> = {
  twilio: 'Twilio',
  telnyx: 'Telnyx',
  vonage: 'Vonage',
  plivo: 'Plivo',
  generic: 'Generic HTTP',
  kannel: 'Kannel',
};

/** What the carrier can be asked for when a text's fate is unknown; it decides how much we can promise. */
const LISTS: Record<Connection['lists'], string> = {
  full: 'Lists its messages with their words: a text of unknown fate is usually settled by asking.',
  metadata: 'Lists its messages without their words: a text of unknown fate is settled when only one fits.',
  none: 'Lists no messages: a text of unknown fate waits for its receipt or for a person.',
};

export function Connections() {
  const canRead = useCan('connections.read');
  if (!canRead) {
    return (
      <EmptyState icon={IconLock} title="Connections are not for your role">
        Admins look after the lines to the carriers. Your own preferences are in the next tab.
      </EmptyState>
    );
  }
  return <ConnectionList />;
}

function ConnectionList() {
  const query = useQuery(connectionsQuery);
  if (query.isPending) return <SkeletonBlock lines={8} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.items.length === 0) {
    return (
      <EmptyState icon={IconPlugConnected} title="No carrier is connected">
        The first connection of a workspace is made on the server with <code>npm run workspace:create</code>.
      </EmptyState>
    );
  }
  return query.data.items.map((connection) => <OneConnection key={connection.id} connection={connection} />);
}

function OneConnection({ connection }: { connection: Connection }) {
  const canEdit = useCan('connections.edit');
  const id = `connection-${connection.id}`;
  return (
    <section className={classes.connection} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id} dir="auto">
          {connection.name}
        </h2>
        <Chip colour="blue">{CARRIERS[connection.carrier]}</Chip>
      </header>
      {canEdit ? null : (
        <p className={classes.readOnly}>
          <IconLock size={14} aria-hidden /> You can look at it. An admin changes it.
        </p>
      )}
      <Part title="Account">
        <code className={classes.account}>{connection.accountId}</code>
        <p className={classes.hint}>{LISTS[connection.lists]}</p>
      </Part>
      <Part title="Webhook address" hint="Enter it at the carrier for incoming texts and for receipts.">
        <WebhookAddress url={connection.webhookUrl} />
      </Part>
      <Part title="Signatures" hint="Every genuine webhook is signed with one of the tokens below.">
        <SignatureMode connection={connection} canEdit={canEdit} />
      </Part>
      <Part title="Tokens" hint="Secrets go in and never come out. Two at once let you rotate without a gap.">
        <Tokens connection={connection} canEdit={canEdit} />
      </Part>
      <Part title="Numbers">
        <NumberPaces numbers={connection.numbers} />
      </Part>
    </section>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: React.ReactNode }) {
  return (
    <div className={classes.part}>
      <div>
        <h3>{title}</h3>
        {hint === undefined ? null : <p className={classes.hint}>{hint}</p>}
      </div>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
