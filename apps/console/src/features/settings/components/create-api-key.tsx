import '@mantine/core/styles/Checkbox.layer.css';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import {
  API_KEY_SCOPES,
  apiKeyInputSchema,
  LIMITS,
  type ApiKeyEnvironment,
  type ApiKeyInput,
  type ApiKeyScope,
} from '@parley/contracts';
import { useState, type FormEvent } from 'react';
import { problemOf } from '../../../api/client';
import { useSession } from '../../../api/session';
import { Dialog } from '../../../ui/dialog';
import form from '../../../ui/form.module.css';
import { FormEnd } from '../../../ui/form-end';
import { useCreateApiKey } from '../api/api-keys';
import { endOf, LIFETIMES, networksIn, SCOPE_WORDS, type Lifetime } from '../api-key-words';
import classes from './api-keys.module.css';
import { KeyShownOnce } from './key-shown-once';

interface CreateApiKeyProps {
  opened: boolean;
  onClose: () => void;
}

/** Two steps in one dialog: what the key is for, then the key itself, the only time it is seen. */
export function CreateApiKey({ opened, onClose }: CreateApiKeyProps) {
  const [made, setMade] = useState<{ name: string; key: string } | null>(null);
  const close = () => {
    setMade(null);
    onClose();
  };
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={made ? `Key for ${made.name}` : 'New API key'}
      centered
      size="lg"
      // A key that is gone with a stray click or key press would have to be made again.
      closeOnClickOutside={made === null}
      closeOnEscape={made === null}
      withCloseButton={made === null}
    >
      {made ? (
        <KeyShownOnce apiKey={made.key} onDone={close} />
      ) : (
        <KeyForm onClose={close} onMade={setMade} />
      )}
    </Dialog>
  );
}

interface KeyFormProps {
  onClose: () => void;
  onMade: (made: { name: string; key: string }) => void;
}

function KeyForm({ onClose, onMade }: KeyFormProps) {
  const { environment: workspace } = useSession().workspace;
  const [name, setName] = useState('');
  const [environment, setEnvironment] = useState<ApiKeyEnvironment>(workspace === 'live' ? 'live' : 'test');
  const [scopes, setScopes] = useState<ApiKeyScope[]>(['messages.send', 'messages.read']);
  const [lifetime, setLifetime] = useState<Lifetime>('365');
  const [networks, setNetworks] = useState('');
  const [wrong, setWrong] = useState<Partial<Record<keyof ApiKeyInput | 'form', string>>>({});
  const create = useCreateApiKey();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = apiKeyInputSchema.safeParse({
      name,
      environment,
      scopes,
      expiresAt: endOf(lifetime, Date.now()),
      allowedNetworks: networksIn(networks),
    });
    if (!parsed.success) {
      const at = new Set(parsed.error.issues.map(({ path }) => path[0]));
      setWrong({
        ...(at.has('name') ? { name: 'Give it the name of the system it is for.' } : {}),
        ...(at.has('scopes') ? { scopes: 'Choose what it may do.' } : {}),
        ...(at.has('allowedNetworks') ? { allowedNetworks: 'Write networks such as 203.0.113.0/24.' } : {}),
      });
      return;
    }
    create.mutate(parsed.data, {
      onSuccess: ({ apiKey, key }) => {
        if (key !== null) onMade({ name: apiKey.name, key });
      },
      onError: (error) => {
        const { title, detail, advice } = problemOf(error);
        setWrong({ form: `${detail ?? `${title}.`} ${advice}` });
      },
    });
  };

  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <TextInput
        label="Name"
        description="The system it is for, such as “Shop” or “Appointments”."
        data-autofocus
        dir="auto"
        autoComplete="off"
        maxLength={LIMITS.nameLength}
        value={name}
        error={wrong.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label="Environment"
        description={
          environment === 'test'
            ? 'A test key reaches simulators only, never a real phone.'
            : 'A live key reaches real phones and costs real money.'
        }
        value={environment}
        disabled={workspace !== 'live'}
        data={[
          { value: 'test', label: 'Test' },
          { value: 'live', label: 'Live' },
        ]}
        onChange={(event) => setEnvironment(event.currentTarget.value as ApiKeyEnvironment)}
      />
      <Checkbox.Group
        label="It may"
        value={scopes}
        error={wrong.scopes}
        onChange={(values) => setScopes(values as ApiKeyScope[])}
      >
        <div className={classes.scopes}>
          {API_KEY_SCOPES.map((scope) => (
            <Checkbox
              key={scope}
              value={scope}
              label={SCOPE_WORDS[scope].label}
              description={SCOPE_WORDS[scope].hint}
            />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label="It works for"
        value={lifetime}
        data={[...LIFETIMES]}
        onChange={(event) => setLifetime(event.currentTarget.value as Lifetime)}
      />
      <TextInput
        label="Only from these networks"
        description="Leave it empty to allow any address."
        placeholder="203.0.113.0/24"
        autoComplete="off"
        value={networks}
        error={wrong.allowedNetworks}
        onChange={(event) => setNetworks(event.currentTarget.value)}
      />
      <FormEnd wrong={wrong.form} submit="Make the key" busy={create.isPending} onCancel={onClose} />
    </form>
  );
}
