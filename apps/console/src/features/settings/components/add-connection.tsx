import '@mantine/core/styles/PasswordInput.layer.css';
import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { CARRIER_FORMS, type Connection, newConnectionSchema, secretProblem } from '@parley/contracts';
import { CARRIERS, type Carrier, type TokenKind } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog';
import classes from '../../../ui/form.module.css';
import { FormEnd } from '../../../ui/form-end';
import { refusedFields, type Wrong, wrongFields } from '../../../ui/wrong-fields';
import { useAddConnection } from '../api/connections';
import { AccountField, AddressField, NameField } from './connection-fields';
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
    <Dialog
      opened={opened}
      onClose={close}
      title={made ? `Now tell ${CARRIER_FORMS[made.carrier].name}` : 'New connection'}
      centered
      size="lg"
      closeOnClickOutside={false}
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
    </Dialog>
  );
}

const FIELDS = ['name', 'accountId', 'baseUrl', 'secrets', 'both', 'sign_in', 'verify'];

function ConnectionForm({ onClose, onMade }: { onClose: () => void; onMade: (made: Connection) => void }) {
  const [carrier, setCarrier] = useState<Carrier>('twilio');
  const [name, setName] = useState('');
  const [accountId, setAccountId] = useState('');
  const [baseUrl, setBaseUrl] = useState('');
  const [secrets, setSecrets] = useState<Partial<Record<TokenKind, string>>>({});
  const [wrong, setWrong] = useState<Wrong>({});
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
      <NameField
        description="As your colleagues know this account."
        value={name}
        error={wrong['name']}
        onChange={setName}
      />
      <AccountField carrier={carrier} value={accountId} error={wrong['accountId']} onChange={setAccountId} />
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
      <AddressField carrier={carrier} value={baseUrl} error={wrong['baseUrl']} onChange={setBaseUrl} />
      <FormEnd
        wrong={wrong['form'] ?? wrong['secrets']}
        submit="Connect"
        busy={add.isPending}
        onCancel={onClose}
      />
    </form>
  );
}
