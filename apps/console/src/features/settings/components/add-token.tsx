import '@mantine/core/styles/PasswordInput.layer.css';
import { Button, PasswordInput } from '@mantine/core';
import { tokenInputSchema, type Connection } from '@parley/contracts';
import { useState, type FormEvent } from 'react';
import { problemOf } from '../../../api/client';
import { sayDone } from '../../../ui/said';
import { useAddToken } from '../api/connections';
import classes from './connections.module.css';

/** Takes a token in; after a refusal what was typed stays, after a success nothing of it is left on screen. */
export function AddToken({ connection }: { connection: Connection }) {
  const [token, setToken] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = useAddToken(connection.id);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = tokenInputSchema.safeParse({ token: token.trim() });
    if (!parsed.success) {
      setWrong('A token has 8 to 200 characters. Copy it from the carrier’s own console.');
      return;
    }
    add.mutate(parsed.data.token, {
      onSuccess: () => {
        setToken('');
        sayDone('The token is active at once.');
      },
      onError: (error) => {
        const { title, advice } = problemOf(error);
        setWrong(`${title}. ${advice}`);
      },
    });
  };

  return (
    <form className={classes.tokenAdd} onSubmit={submit}>
      <PasswordInput
        label="Add a token"
        placeholder="The carrier’s auth token"
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
