import { Button } from '@mantine/core';
import type { Connection } from '@parley/contracts';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { RelativeTime } from '../../../ui/relative-time';
import { sayDone, sayProblem } from '../../../ui/said';
import { useRemoveToken } from '../api/connections';
import { AddToken } from './add-token';
import { ConfirmDialog } from './confirm-dialog';
import classes from './connections.module.css';

const REMOVAL = {
  title: 'Remove this token?',
  consequence:
    'Webhooks signed with it will no longer pass, and it cannot be shown or brought back. Remove it once the carrier signs with another one.',
  go: 'Remove',
  keep: 'Keep it',
  isRisky: true,
};

/** The active auth tokens of a connection: how many and since when, never what they are. */
export function Tokens({ connection, canEdit }: { connection: Connection; canEdit: boolean }) {
  const [removing, setRemoving] = useState<string | null>(null);
  const remove = useRemoveToken(connection.id);
  const { tokens } = connection;
  const isLast = tokens.length === 1;
  const confirmed = () => {
    if (removing === null) return;
    remove.mutate(removing, {
      onSuccess: () => sayDone('The token is removed.'),
      onError: (error) => sayProblem(error, 'The token was not removed'),
      onSettled: () => setRemoving(null),
    });
  };
  return (
    <>
      <p className={classes.hint}>
        {tokens.length === 1 ? '1 active token' : `${tokens.length} active tokens`}
      </p>
      <ul className={classes.tokens} aria-label={`Tokens of ${connection.name}`}>
        {tokens.map((token, index) => (
          <li key={token.id}>
            <IconKey size={18} stroke={1.75} aria-hidden />
            <div>
              <div className={classes.tokenName}>Token {index + 1}</div>
              <div className={classes.hint}>
                added <RelativeTime at={token.addedAt} ago />
                {', '}
                {token.lastUsedAt === null ? (
                  'not used yet'
                ) : (
                  <>
                    last used <RelativeTime at={token.lastUsedAt} ago />
                  </>
                )}
              </div>
            </div>
            {canEdit ? (
              <Button
                variant="subtle"
                color="bad"
                aria-label={`Remove token ${index + 1}`}
                disabled={isLast}
                onClick={() => setRemoving(token.id)}
              >
                Remove
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {canEdit && isLast ? (
        <p className={classes.hint}>The last token stays: without one no webhook could be verified.</p>
      ) : null}
      {canEdit ? <AddToken connection={connection} /> : null}
      <ConfirmDialog
        question={removing === null ? null : REMOVAL}
        busy={remove.isPending}
        onClose={() => setRemoving(null)}
        onGo={confirmed}
      />
    </>
  );
}
