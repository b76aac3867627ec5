import '@mantine/core/styles/PasswordInput.layer.css';
import { Button, Modal, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import {
  CARRIER_FORMS,
  type Connection,
  LIMITS,
  newConnectionSchema,
  secretProblem,
} from '@parley/contracts';
import { CARRIERS, type Carrier, type TokenKind } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import { useAddConnection } from '../api/connections';
import { refusedFields, wrongFields } from '../connection-words';
import classes from './connection-form.module.css';
import { WebhookAddress } from './webhook-address';

interface AddConnectionProps {
  opened: boolean;
  onClose: () => void;
}

/** Two steps in one dialog: the account at the carrier, then where to tell the carrier of our address. */
export function AddConnection({ opened, onClose }: AddConnectionProps) {
  const [made, setMade] = useState<Connection | null>(null);
  const close = () => {
    setMade(null);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={<strong>{made ? `Now tell ${CARRIER_FORMS[made.carrier].name}` : 'New connection'}</strong>}
      centered
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {made ? (
        <div className={classes.form}>
          <p className={classes.text}>{CARRIER_FORMS[made.carrier].webhook}</p>
          <WebhookAddress url={made.webhookUrl} />
          <p className={classes.hint}>The address stays in the settings. Add your numbers there next.</p>
          <div className={classes.actions}>
            <Button onClick={close}>Done</Button>
          </div>
        </div>
      ) : (
        <ConnectionForm onClose={close} onMade={setMade} />
      )}
    </Modal>
  );
}

const FIELDS = ['name', 'accountId', 'baseUrl', 'secrets', 'both', 'sign_in', 'verify'];

function ConnectionForm({ onClose, onMade }: { onClose: () => void; onMade: (made: Connection) => void }) {
  const [carrier, setCarrier] = useState<Carrier>('twilio');
  const [name, setName] = useState('');
  const [accountId, setAccountId] = useState('');
  const [baseUrl, setBaseUrl] = useState('');
  const [secrets, setSecrets] = useState<Partial<Record<TokenKind, string>>>({});
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const add = useAddConnection();
  const form = CARRIER_FORMS[carrier];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = form.secrets.map(({ kind }) => ({ kind, secret: secrets[kind] ?? '' }));
    const unfit = given.flatMap(({ kind, secret }) => {
      const message = secretProblem(carrier, kind, secret.trim());
      return message === null ? [] : [{ path: [kind], message }];
    });
    const parsed = newConnectionSchema.safeParse({
      carrier,
      name,
      accountId,
      baseUrl: baseUrl.trim() === '' ? null : baseUrl.trim(),
      secrets: given,
    });
    if (!parsed.success) {
      const rest = parsed.error.issues.filter(({ path }) => path[0] !== 'secrets');
      setWrong(wrongFields([...unfit, ...rest], FIELDS));
      return;
    }
    add.mutate(parsed.data, {
      onSuccess: onMade,
      onError: (error) => setWrong(refusedFields(error, FIELDS)),
    });
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <NativeSelect
        label="Carrier"
        data-autofocus
        value={carrier}
        data={CARRIERS.map((value) => ({ value, label: CARRIER_FORMS[value].name }))}
        onChange={(event) => {
          setCarrier(event.currentTarget.value as Carrier);
          setSecrets({});
          setWrong({});
        }}
      />
      <TextInput
        label="Name"
        description="As your colleagues know this account."
        dir="auto"
        autoComplete="off"
        maxLength={LIMITS.nameLength}
        value={name}
        error={wrong['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={form.account.label}
        description={form.account.hint}
        autoComplete="off"
        spellCheck={false}
        value={accountId}
        error={wrong['accountId']}
        onChange={(event) => setAccountId(event.currentTarget.value)}
      />
      {form.secrets.map(({ kind, label, hint }) => (
        <PasswordInput
          key={`${carrier} ${kind}`}
          label={label}
          description={hint}
          autoComplete="off"
          value={secrets[kind] ?? ''}
          error={wrong[kind]}
          onChange={(event) => setSecrets({ ...secrets, [kind]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label="Address of its API"
        description={
          form.hasOwnAddress
            ? 'Leave it empty for the carrier’s own.'
            : 'https and a host of the public internet, or a private gateway this installation allows.'
        }
        placeholder={form.hasOwnAddress ? '' : 'https://gateway.example.com/sms'}
        autoComplete="off"
        spellCheck={false}
        value={baseUrl}
        error={wrong['baseUrl']}
        onChange={(event) => setBaseUrl(event.currentTarget.value)}
      />
      {wrong['form'] === undefined && wrong['secrets'] === undefined ? null : (
        <p className={classes.wrong} role="alert">
          {wrong['form'] ?? wrong['secrets']}
        </p>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={add.isPending}>
          Connect
        </Button>
      </div>
    </form>
  );
}
