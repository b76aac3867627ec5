import '@mantine/core/styles/NumberInput.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import { NumberInput, PasswordInput } from '@mantine/core';
import {
  CARRIER_FORMS,
  type Connection,
  connectionEditSchema,
  LIMITS,
  secretProblem,
} from '@parley/contracts';
import type { TokenKind } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog';
import { sayDone } from '../../../ui/said';
import classes from '../../../ui/form.module.css';
import { FormEnd } from '../../../ui/form-end';
import { refusedFields, type Wrong, wrongFields } from '../../../ui/wrong-fields';
import { useEditConnection } from '../api/connections';
import { connectionChanges, isAnotherHost } from '../connection-words';
import { figureOf } from '../pacing-words';
import { AccountField, AddressField, NameField } from './connection-fields';

interface EditConnectionProps {
  /** Null: closed. */
  connection: Connection | null;
  onClose: () => void;
}

/** Name, account, address, look-ups and new secrets of a connection. The secrets it has are never shown. */
export function EditConnection({ connection, onClose }: EditConnectionProps) {
  return (
    <Dialog
      opened={connection !== null}
      onClose={onClose}
      title={`Edit ${connection?.name ?? ''}`}
      centered
      size="lg"
      closeOnClickOutside={false}
    >
      {connection === null ? null : <EditForm connection={connection} onClose={onClose} />}
    </Dialog>
  );
}

const FIELDS = ['name', 'accountId', 'baseUrl', 'lookUpsPerDay', 'secrets', 'both', 'sign_in', 'verify'];

function EditForm({ connection, onClose }: { connection: Connection; onClose: () => void }) {
  const form = CARRIER_FORMS[connection.carrier];
  const [name, setName] = useState(connection.name);
  const [accountId, setAccountId] = useState(connection.accountId);
  const [baseUrl, setBaseUrl] = useState(connection.baseUrl ?? '');
  const [lookUps, setLookUps] = useState<string | number>(connection.lookUpsPerDay ?? '');
  const [secrets, setSecrets] = useState<Partial<Record<TokenKind, string>>>({});
  const [wrong, setWrong] = useState<Wrong>({});
  const edit = useEditConnection(connection.id);
  const moves = isAnotherHost(connection.baseUrl, baseUrl);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const changes = connectionChanges(connection, {
      name,
      accountId,
      baseUrl,
      lookUpsPerDay: figureOf(lookUps),
      secrets,
    });
    if (changes === null) return onClose();
    const unfit = (changes.secrets ?? []).flatMap(({ kind, secret }) => {
      const message = secretProblem(connection.carrier, kind, secret);
      return message === null ? [] : [{ path: [kind], message }];
    });
    const parsed = connectionEditSchema.safeParse(changes);
    if (!parsed.success || unfit.length > 0)
      return setWrong(wrongFields([...unfit, ...(parsed.error?.issues ?? [])], FIELDS));
    edit.mutate(parsed.data, {
      onSuccess: () => {
        sayDone('The connection is changed.');
        onClose();
      },
      onError: (error) => setWrong(refusedFields(error, FIELDS)),
    });
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <NameField data-autofocus value={name} error={wrong['name']} onChange={setName} />
      <AccountField
        carrier={connection.carrier}
        value={accountId}
        error={wrong['accountId']}
        onChange={setAccountId}
      />
      <AddressField
        carrier={connection.carrier}
        value={baseUrl}
        error={wrong['baseUrl']}
        onChange={setBaseUrl}
      />
      {connection.capabilities.lookUp ? (
        <NumberInput
          label="Number look-ups a day"
          description={`Asks ${form.name} once about each new number which network it is on, so that its texts keep to that network’s limits. ${form.name} charges for each, whatever comes of it. Empty: none.`}
          placeholder="None"
          min={1}
          max={LIMITS.lookUpsPerDay}
          allowDecimal={false}
          thousandSeparator=","
          value={lookUps}
          error={wrong['lookUpsPerDay']}
          onChange={setLookUps}
        />
      ) : null}
      {form.secrets.map(({ kind, label, hint }) => (
        <PasswordInput
          key={kind}
          label={`New ${label.toLowerCase()}`}
          description={`Leave it empty to keep the one in use. ${hint}`}
          autoComplete="new-password"
          value={secrets[kind] ?? ''}
          error={wrong[kind]}
          onChange={(event) => setSecrets({ ...secrets, [kind]: event.currentTarget.value })}
        />
      ))}
      <p className={classes.hint}>
        {moves
          ? 'Another host takes its own secret: enter it above. Those for the old host are forgotten.'
          : 'A new secret is used at once; the old one goes on verifying webhooks until you remove it.'}
      </p>
      <FormEnd
        wrong={wrong['form'] ?? wrong['secrets']}
        submit="Save"
        busy={edit.isPending}
        onCancel={onClose}
      />
    </form>
  );
}
