import { Button } from '@mantine/core';
import { CARRIER_FORMS, type Connection } from '@parley/contracts';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { Chip } from '../../../ui/chip';
import { RelativeTime } from '../../../ui/relative-time';
import { sayDone, sayProblem } from '../../../ui/said';
import { useRemoveToken } from '../api/connections';
import { secretOf } from '../connection-words';
import { isInUse, isLastOfUse } from '../tokens';
import { AddToken } from './add-token';
import { ConfirmDialog } from './confirm-dialog';
import classes from './connections.module.css';

type Token = Connection['tokens'][number];

/** The token in use is the dangerous one to remove, and all of them look alike: the question says which it is. */
const removalOf = (token: Token, tokens: Token[]) => ({
  title: `Remove token ${tokens.indexOf(token) + 1}?`,
  consequence: isInUse(token, tokens)
    ? 'The carrier signs with this one at present. Without it every webhook is refused until the carrier uses another token of this list. It cannot be shown or brought back.'
    : 'Webhooks signed with it will no longer pass, and it cannot be shown or brought back.',
  go: 'Remove',
  keep: 'Keep it',
  isRisky: true,
});

/** The active auth tokens of a connection: how many and since when, never what they are. */
export function Tokens({ connection, canEdit }: { connection: Connection; canEdit: boolean }) {
  const [removing, setRemoving] = useState<Token | null>(null);
  const remove = useRemoveToken(connection.id);
  const tokens = connection.tokens.toSorted((a, b) => Date.parse(a.addedAt) - Date.parse(b.addedAt));
  const { secrets } = CARRIER_FORMS[connection.carrier];
  const hasLast = tokens.some((token) => isLastOfUse(token, tokens));
  const nameOf = (token: Token, index: number): string =>
    secrets.length > 1
      ? `${secretOf(connection.carrier, token.kind)?.label ?? 'Secret'} ${index + 1}`
      : `Token ${index + 1}`;
  const confirmed = () => {
    if (removing === null) return;
    remove.mutate(removing.id, {
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
              <div className={classes.tokenName}>
                {nameOf(token, index)} {isInUse(token, tokens) ? <Chip colour="green">In use</Chip> : null}
              </div>
              <div className={classes.hint}>
                added <RelativeTime at={token.addedAt} ago />
                {token.kind === 'sign_in' ? null : ', '}
                {token.kind === 'sign_in' ? null : token.lastUsedAt === null ? (
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
                aria-label={`Remove ${nameOf(token, index)}`}
                disabled={isLastOfUse(token, tokens)}
                onClick={() => setRemoving(token)}
              >
                Remove
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {canEdit && hasLast ? (
        <p className={classes.hint}>
          The last one of its use stays: without it nothing could be sent, or no webhook be verified.
        </p>
      ) : null}
      {canEdit ? <AddToken connection={connection} /> : null}
      <ConfirmDialog
        question={removing === null ? null : removalOf(removing, tokens)}
        busy={remove.isPending}
        onClose={() => setRemoving(null)}
        onGo={confirmed}
      />
    </>
  );
}
