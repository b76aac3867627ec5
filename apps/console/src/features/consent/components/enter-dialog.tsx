import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ConsentEntry, consentEntrySchema, type ConsentRecipient, LIMITS } from '@parley/contracts';
import { CONSENT_METHODS, type ConsentMethod } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import { ApiProblem, problemOf } from '../../../api/client';
import { useBrands } from '../../../api/directory';
import { Dialog } from '../../../ui/dialog';
import { formatPhone } from '../../../ui/phone';
import { sayDone } from '../../../ui/said';
import { useEnterConsent } from '../api/consent';
import { instantOf, localOf, METHOD_WORDS } from '../words';
import classes from './record.module.css';

interface EnterDialogProps {
  /** The number it is about, or null where that is to be written too. */
  about: ConsentRecipient | null;
  onClose: () => void;
  /** With the id of the number towards the brand. */
  onDone: (id: string) => void;
}

type Wrong = Partial<Record<keyof ConsentEntry | 'form', string>>;

const CONSEQUENCE: Record<ConsentEntry['state'], string> = {
  opted_out:
    'They are opted out of every number of the brand, and what waits to be sent is withdrawn. Nothing is sent to say so; they can text START.',
  opted_in:
    'They may be texted again, promotions included. Where they said something else later, that stands.',
};

/** A consent or opt-out that came by another way than a text, with what proves it and why it is entered. */
export function EnterDialog({ about, onClose, onDone }: EnterDialogProps) {
  const enter = useEnterConsent();
  const brands = useBrands();
  const [opened] = useState(Date.now);
  const [state, setState] = useState<ConsentEntry['state']>(
    about?.state === 'opted_out' && about.kept.length === 0 ? 'opted_in' : 'opted_out',
  );
  const [number, setNumber] = useState(about?.number ?? '');
  const [brand, setBrand] = useState(about?.brand.id ?? '');
  const [method, setMethod] = useState<ConsentMethod>('verbal');
  const [at, setAt] = useState('');
  const [wording, setWording] = useState('');
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const isIn = state === 'opted_in';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const capturedAt = instantOf(at);
    const parsed = consentEntrySchema.safeParse({
      number,
      brandId: brand || brands[0]?.id,
      state,
      method,
      reason,
      ...(capturedAt === undefined ? {} : { capturedAt }),
      ...(isIn ? { wording, reference } : {}),
    });
    if (!parsed.success) return setWrong(missing(parsed.error.issues));
    enter.mutate(parsed.data, {
      onSuccess: ({ recipient }) => {
        sayDone(isIn ? 'On record: opted in.' : 'On record: opted out.');
        onDone(recipient.id);
      },
      onError: (error) => setWrong(refused(error)),
    });
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={about ? <bdi>{about.name ?? formatPhone(about.number)}</bdi> : 'Enter consent by hand'}
      centered
      size="lg"
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        <NativeSelect
          label="What they said"
          value={state}
          data={[
            { value: 'opted_out', label: 'No more texts (opt out)' },
            { value: 'opted_in', label: 'Texts are welcome (opt in)' },
          ]}
          onChange={(event) => setState(event.currentTarget.value as ConsentEntry['state'])}
          data-autofocus
        />
        <p>{CONSEQUENCE[state]}</p>
        {about ? null : (
          <>
            <TextInput
              label="Number"
              description="With + and the country code."
              type="tel"
              autoComplete="off"
              value={number}
              error={wrong.number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
            <NativeSelect
              label="Brand"
              value={brand || (brands[0]?.id ?? '')}
              data={brands.map(({ id, name }) => ({ value: id, label: name }))}
              error={wrong.brandId}
              onChange={(event) => setBrand(event.currentTarget.value)}
            />
          </>
        )}
        <NativeSelect
          label="How they said it"
          value={method}
          data={CONSENT_METHODS.map((value) => ({ value, label: METHOD_WORDS[value] }))}
          onChange={(event) => setMethod(event.currentTarget.value as ConsentMethod)}
        />
        <TextInput
          label="When they said it"
          description="In your own time zone; empty means now."
          type="datetime-local"
          max={localOf(opened)}
          value={at}
          error={wrong.capturedAt}
          onChange={(event) => setAt(event.currentTarget.value)}
        />
        {isIn ? (
          <>
            <Textarea
              label="The words they agreed to"
              autosize
              minRows={2}
              dir="auto"
              maxLength={LIMITS.consentWordingLength}
              value={wording}
              error={wrong.wording}
              onChange={(event) => setWording(event.currentTarget.value)}
            />
            <TextInput
              label="Where the evidence lies"
              description="A form, a recording, an address."
              dir="auto"
              maxLength={LIMITS.consentReferenceLength}
              value={reference}
              error={wrong.reference}
              onChange={(event) => setReference(event.currentTarget.value)}
            />
          </>
        ) : null}
        <Textarea
          label="Reason"
          description="It stays in the ledger under your name."
          autosize
          minRows={2}
          dir="auto"
          maxLength={LIMITS.reviewReasonLength}
          value={reason}
          error={wrong.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {wrong.form === undefined ? null : (
          <p className={classes.wrong} role="alert">
            {wrong.form}
          </p>
        )}
        <div className={classes.formActions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color={isIn ? 'brand' : 'bad'} loading={enter.isPending}>
            {isIn ? 'Record the consent' : 'Opt them out'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const MISSING: Wrong = {
  number: 'Write the number.',
  brandId: 'Choose the brand.',
  capturedAt: 'This is no time.',
  wording: 'Give the words they agreed to.',
  reference: 'Say where the evidence lies.',
  reason: 'Say why you enter it.',
};

const missing = (issues: readonly { path: PropertyKey[] }[]): Wrong =>
  Object.fromEntries(
    issues.map(({ path }) => [path[0], MISSING[path[0] as keyof ConsentEntry] ?? 'This is not right.']),
  );

function refused(error: unknown): Wrong {
  const fields = error instanceof ApiProblem ? (error.problem.fields ?? []) : [];
  if (fields.length > 0) return Object.fromEntries(fields.map(({ field, message }) => [field, message]));
  const { title, detail, advice } = problemOf(error);
  return { form: `${detail ?? `${title}.`} ${advice}` };
}
