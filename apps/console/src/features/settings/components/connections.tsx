import { Button } from '@mantine/core';
import { CARRIER_FORMS, type Connection } from '@parley/contracts';
import { IconLock, IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { Chip } from '../../../ui/chip';
import { SkeletonBlock } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { connectionsQuery } from '../api/connections';
import { lookUpsInWords } from '../connection-words';
import { AddConnection } from './add-connection';
import classes from './connections.module.css';
import { EditConnection } from './edit-connection';
import { EditNumber, type EditedNumber } from './edit-number';
import { NumberPaces } from './number-paces';
import { SignatureMode } from './signature-mode';
import { TestConnection } from './test-connection';
import { Tokens } from './tokens';
import { WebhookAddress } from './webhook-address';

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
  const canEdit = useCan('connections.edit');
  const query = useQuery(connectionsQuery);
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<Connection | null>(null);
  const [number, setNumber] = useState<EditedNumber | null>(null);
  const items = query.data?.items ?? [];
  const [first] = items;
  useCommands([
    {
      id: 'settings.new-connection',
      title: 'New connection',
      group: 'Settings',
      permission: 'connections.edit',
      also: 'carrier twilio telnyx vonage plivo kannel gateway',
      run: () => setAdding(true),
    },
    ...items.map((item) => ({
      id: `settings.edit-connection.${item.id}`,
      title: `Edit connection ${item.name}…`,
      group: 'Settings',
      permission: 'connections.edit' as const,
      also: 'account address secret token number look-up lookup',
      run: () => setEditing(item),
    })),
    ...(first
      ? [
          {
            id: 'settings.new-number',
            title: 'New number',
            group: 'Settings',
            permission: 'connections.edit' as const,
            run: () => setNumber({ connectionId: first.id, number: null }),
          },
        ]
      : []),
  ]);
  const add = canEdit ? (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      New connection
    </Button>
  ) : null;
  if (query.isPending) return <SkeletonBlock lines={8} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      {items.length === 0 ? (
        <EmptyState icon={IconPlugConnected} title="No carrier is connected" action={add}>
          Texts come and go through an account at a carrier, or through a gateway of your own.
        </EmptyState>
      ) : (
        <div className={classes.toolbar}>{add}</div>
      )}
      {items.map((connection) => (
        <OneConnection
          key={connection.id}
          connection={connection}
          onEdit={() => setEditing(connection)}
          onNumber={setNumber}
        />
      ))}
      <AddConnection opened={adding} onClose={() => setAdding(false)} />
      <EditConnection connection={editing} onClose={() => setEditing(null)} />
      <EditNumber edited={number} onClose={() => setNumber(null)} />
    </>
  );
}

interface OneConnectionProps {
  connection: Connection;
  onEdit: () => void;
  onNumber: (edited: EditedNumber) => void;
}

function OneConnection({ connection, onEdit, onNumber }: OneConnectionProps) {
  const canEdit = useCan('connections.edit');
  const form = CARRIER_FORMS[connection.carrier];
  const id = `connection-${connection.id}`;
  return (
    <section className={classes.connection} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id} dir="auto">
          {connection.name}
        </h2>
        <Chip colour="blue">{form.name}</Chip>
        {canEdit ? (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Edit connection ${connection.name}`}
            onClick={onEdit}
          >
            Edit
          </Button>
        ) : null}
      </header>
      {canEdit ? null : (
        <p className={classes.readOnly}>
          <IconLock size={14} aria-hidden /> You can look at it. An admin changes it.
        </p>
      )}
      <Part title="Account">
        <code className={classes.account}>{connection.accountId}</code>
        {connection.baseUrl === null ? null : <p className={classes.hint}>at {connection.baseUrl}</p>}
        <p className={classes.hint}>{connection.capabilities.means}</p>
        {connection.capabilities.lookUp ? <p className={classes.hint}>{lookUpsInWords(connection)}</p> : null}
        {canEdit ? <TestConnection connection={connection} /> : null}
      </Part>
      <Part title="Webhook address" hint={form.webhook}>
        <WebhookAddress url={connection.webhookUrl} />
      </Part>
      <Part title="Signatures" hint="Every genuine webhook is signed with one of the tokens below.">
        <SignatureMode connection={connection} canEdit={canEdit} />
      </Part>
      <Part title="Tokens" hint="Secrets go in and never come out. Two at once let you rotate without a gap.">
        <Tokens connection={connection} canEdit={canEdit} />
      </Part>
      <Part title="Numbers">
        <NumberPaces
          numbers={connection.numbers}
          onEdit={canEdit ? (number) => onNumber({ connectionId: connection.id, number }) : null}
        />
        {canEdit ? (
          <Button
            variant="default"
            mt={12}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onNumber({ connectionId: connection.id, number: null })}
          >
            Add number
          </Button>
        ) : null}
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
