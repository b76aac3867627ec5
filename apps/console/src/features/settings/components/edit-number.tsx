import '@mantine/core/styles/NumberInput.layer.css';
import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type Connection, LIMITS, newNumberSchema } from '@parley/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useBrands } from '../../../api/directory';
import { Dialog } from '../../../ui/dialog';
import form from '../../../ui/form.module.css';
import { FormEnd } from '../../../ui/form-end';
import { formatPhone } from '../../../ui/phone';
import { sayDone } from '../../../ui/said';
import { refusedFields, type Wrong, wrongFields } from '../../../ui/wrong-fields';
import { connectionsQuery, useAddNumber, useEditNumber } from '../api/connections';

type OneNumber = Connection['numbers'][number];

/** A number to be (`number` is null), or one to be edited; null when the dialog is closed. */
export interface EditedNumber {
  connectionId: string;
  number: OneNumber | null;
}

export function EditNumber({ edited, onClose }: { edited: EditedNumber | null; onClose: () => void }) {
  return (
    <Dialog
      opened={edited !== null}
      onClose={onClose}
      title={edited?.number ? formatPhone(edited.number.number) : 'New number'}
      centered
      size="lg"
    >
      {edited === null ? null : <NumberForm edited={edited} onClose={onClose} />}
    </Dialog>
  );
}

const FIELDS = ['number', 'name', 'brandId', 'connectionId', 'messagesPerSecond', 'burst'];

function NumberForm({ edited, onClose }: { edited: EditedNumber; onClose: () => void }) {
  const known = edited.number;
  const brands = useBrands();
  const connections = useQuery(connectionsQuery).data?.items ?? [];
  const [number, setNumber] = useState(known?.number ?? '');
  const [name, setName] = useState(known?.name ?? '');
  const [brand, setBrand] = useState(known?.brandId ?? '');
  const [connectionId, setConnectionId] = useState(edited.connectionId);
  const [pace, setPace] = useState<string | number>(known?.messagesPerSecond ?? 1);
  const [burst, setBurst] = useState<string | number>(known?.burst ?? 1);
  const [wrong, setWrong] = useState<Wrong>({});
  const add = useAddNumber();
  const edit = useEditNumber(known?.id ?? '');
  const brandId = brand === '' ? (brands[0]?.id ?? '') : brand;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = {
      number,
      name,
      brandId,
      connectionId,
      messagesPerSecond: Number(pace),
      burst: Number(burst),
    };
    const parsed = newNumberSchema.safeParse(wanted);
    if (!parsed.success) return setWrong(wrongFields(parsed.error.issues, FIELDS));
    const { number: _number, ...rest } = parsed.data;
    const answers = {
      onSuccess: () => {
        sayDone(known ? 'The number is changed.' : 'The number takes texts from now on.');
        onClose();
      },
      onError: (error: unknown) => setWrong(refusedFields(error, FIELDS)),
    };
    if (known) edit.mutate(rest, answers);
    else add.mutate(parsed.data, answers);
  };

  return (
    <form className={form.form} onSubmit={submit} noValidate>
      {known ? null : (
        <TextInput
          label="Number"
          description="With country code, such as +1 202 555 0123, or a short code."
          data-autofocus
          autoComplete="off"
          inputMode="tel"
          value={number}
          error={wrong['number']}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
      )}
      <TextInput
        label="Name"
        description="What customers text it for, such as “Support”."
        dir="auto"
        autoComplete="off"
        maxLength={LIMITS.nameLength}
        value={name}
        error={wrong['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label="Brand"
        description="Consent holds for all numbers of a brand."
        value={brandId}
        error={wrong['brandId']}
        data={brands.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={(event) => setBrand(event.currentTarget.value)}
      />
      {known ? (
        <NativeSelect
          label="Connection"
          description="Texts leave by it from now on; what is on its way stays where it is."
          value={connectionId}
          error={wrong['connectionId']}
          data={connections.map(({ id, name: label }) => ({ value: id, label }))}
          onChange={(event) => setConnectionId(event.currentTarget.value)}
        />
      ) : null}
      <NumberInput
        label="Texts a second"
        description="Segments, as the carrier counts: 1 for an ordinary US number, 3 toll-free, 100 a short code."
        min={0.01}
        max={1_000}
        step={1}
        decimalScale={2}
        value={pace}
        error={wrong['messagesPerSecond']}
        onChange={setPace}
      />
      <NumberInput
        label="At once after a pause"
        min={1}
        max={10_000}
        value={burst}
        error={wrong['burst']}
        onChange={setBurst}
      />
      <FormEnd
        wrong={wrong['form']}
        submit={known ? 'Save' : 'Add number'}
        busy={add.isPending || edit.isPending}
        onCancel={onClose}
      />
    </form>
  );
}
