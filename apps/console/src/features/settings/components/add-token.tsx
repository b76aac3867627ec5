import '@mantine/core/styles/PasswordInput.layer.css';
import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { CARRIER_FORMS, secretProblem, type Connection } from '@parley/contracts';
import type { TokenKind } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import { problemOf } from '../../../api/client';
import { sayDone } from '../../../ui/said';
import { useAddToken } from '../api/connections';
import { secretOf } from '../connection-words';
import classes from './connections.module.css';

/** Takes a token in; after a refusal what was typed stays, after a success nothing of it is left on screen. */
export function AddToken({ connection }: { connection: Connection }) {
  const { secrets } = CARRIER_FORMS[connection.carrier];
  const [kind, setKind] = useState<TokenKind>(secrets[0]?.kind ?? 'both');
  const [token, setToken] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = useAddToken(connection.id);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problem = secretProblem(connection.carrier, kind, token.trim());
    if (problem) return setWrong(problem);
    add.mutate(
      { token: token.trim(), kind },
      {
        onSuccess: () => {
          setToken('');
          sayDone('The token is active at once.');
        },
        onError: (error) => {
          const { title, advice } = problemOf(error);
          setWrong(`${title}. ${advice}`);
        },
      },
    );
  };

  return (
    <form className={classes.tokenAdd} onSubmit={submit}>
      {secrets.length > 1 ? (
        <NativeSelect
          label="Kind"
          value={kind}
          data={secrets.map((secret) => ({ value: secret.kind, label: secret.label }))}
          onChange={(event) => setKind(event.currentTarget.value as TokenKind)}
        />
      ) : null}
      <PasswordInput
        label="Add a token"
        placeholder={secretOf(connection.carrier, kind)?.label}
        className={classes.tokenField}
        autoComplete="off"
        value={token}
        error={wrong}
        onChange={(event) => {
          setToken(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <Button
        type="submit"
        size="sm"
        variant="default"
        disabled={token.trim() === ''}
        loading={add.isPending}
      >
        Add token
      </Button>
    </form>
  );
}
