import { Button } from '@mantine/core';
import type { ApiKey } from '@parley/contracts';
import { IconKey, IconLock, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { SkeletonBlock } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { sayDone, sayProblem } from '../../../ui/said';
import { apiKeysQuery, useRevokeApiKey } from '../api/api-keys';
import { curlExample, inOrder } from '../api-key-words';
import { ApiKeyRow } from './api-key-row';
import classes from './api-keys.module.css';
import { CodeBlock } from './code-block';
import { ConfirmDialog } from './confirm-dialog';
import { CreateApiKey } from './create-api-key';

/** The keys other systems send with. A key is shown when it is made and never again. */
export function ApiKeys() {
  const canManage = useCan('keys.manage');
  const query = useQuery(apiKeysQuery);
  const [creating, setCreating] = useState(false);
  useCommands([
    {
      id: 'settings.new-api-key',
      title: 'New API key',
      group: 'Settings',
      permission: 'keys.manage',
      run: () => setCreating(true),
    },
  ]);
  const create = canManage ? (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      New key
    </Button>
  ) : null;
  return (
    <div className={classes.keys}>
      {query.isPending ? <SkeletonBlock lines={6} /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data?.items.length === 0 ? <NoKeys action={create} /> : null}
      {query.data && query.data.items.length > 0 ? (
        <KeyList keys={inOrder(query.data.items)} canManage={canManage} action={create} />
      ) : null}
      <CreateApiKey opened={creating} onClose={() => setCreating(false)} />
    </div>
  );
}

function NoKeys({ action }: { action: React.ReactNode }) {
  return (
    <>
      <EmptyState icon={IconKey} title="No other system sends yet" action={action}>
        With a key, a shop, a calendar or a script sends texts into the same threads your team answers in.
      </EmptyState>
      <CodeBlock label="Example" text={curlExample(window.location.origin, 'parley_test_…')} />
    </>
  );
}

function KeyList({
  keys,
  canManage,
  action,
}: {
  keys: ApiKey[];
  canManage: boolean;
  action: React.ReactNode;
}) {
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const revoke = useRevokeApiKey();
  const confirmed = () => {
    if (revoking === null) return;
    revoke.mutate(revoking, {
      onSuccess: () => sayDone('The key is revoked.'),
      onError: (error) => sayProblem(error, 'The key was not revoked'),
      onSettled: () => setRevoking(null),
    });
  };
  return (
    <>
      <header className={classes.head}>
        <p className={classes.hint}>
          Other systems send with these. Two keys of one name may work at once: put the new one in place, then
          revoke the old.
        </p>
        {action}
      </header>
      {canManage ? null : (
        <p className={classes.readOnly}>
          <IconLock size={14} aria-hidden /> You can look at them. An admin makes and revokes them.
        </p>
      )}
      <ul className={classes.list} aria-label="API keys">
        {keys.map((key) => (
          <ApiKeyRow key={key.id} apiKey={key} onRevoke={canManage ? () => setRevoking(key) : null} />
        ))}
      </ul>
      <ConfirmDialog
        question={
          revoking && {
            title: `Revoke “${revoking.name}”?`,
            consequence: `Whatever still sends with ${revoking.start}_… is refused from this moment. It cannot be brought back.`,
            go: 'Revoke',
            keep: 'Keep it',
            isRisky: true,
          }
        }
        busy={revoke.isPending}
        onClose={() => setRevoking(null)}
        onGo={confirmed}
      />
    </>
  );
}
