import '@mantine/core/styles/PasswordInput.layer.css';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { problemOf } from '../../../api/client';
import { sessionQuery, signIn } from '../../../api/session';
import { useDemo } from '../api/demo';
import classes from './sign-in-page.module.css';

/** Signing in; in a demo workspace with its people one press away. */
export function SignInPage() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const client = useQueryClient();
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  const demo = useDemo();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const session = await signIn({ email: email.trim(), password });
      // Whoever was here before may have been somebody else.
      client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
      await router.navigate({ href: next ?? '/inbox/mine' });
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };

  return (
    <main className={classes.page}>
      <title>Sign in · Parley</title>
      <div className={classes.card}>
        <span className={classes.logo} aria-hidden>
          P
        </span>
        <h1>Sign in to Parley</h1>
        <form onSubmit={(event) => void submit(event)}>
          <TextInput
            label="Email"
            type="email"
            name="email"
            size="sm"
            autoComplete="username"
            autoFocus
            required
            withAsterisk={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label="Password"
            name="password"
            size="sm"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          />
          <div role="alert" className={classes.problem}>
            {error ? (
              <>
                <b>{problemOf(error).title}.</b> {problemOf(error).advice}
              </>
            ) : null}
          </div>
          <Button type="submit" size="sm" fullWidth loading={busy}>
            Sign in
          </Button>
        </form>
        {demo ? (
          <section className={classes.demo} aria-label="Demo people">
            <p>
              This is the demo. Take one of its people; the password is <code>{demo.password}</code>.
            </p>
            <ul>
              {demo.people.map((person) => (
                <li key={person.email}>
                  <button
                    type="button"
                    onClick={() => {
                      setEmail(person.email);
                      setPassword(demo.password);
                    }}
                  >
                    <span>
                      {person.name}
                      <br />
                      <span>{person.email}</span>
                    </span>
                    <span>{person.role}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </main>
  );
}
