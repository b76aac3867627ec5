import '@mantine/core/styles/NumberInput.layer.css';
import { Button, NumberInput } from '@mantine/core';
import { type Lane, laneLimitSchema, type PacingSettings } from '@parley/contracts';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog';
import form from '../../../ui/form.module.css';
import { type Wrong, wrongFields } from '../../../ui/wrong-fields';
import { FIGURES, figureOf, withLimit } from '../pacing-words';
import classes from './pacing.module.css';

interface EditLimitProps {
  /** Null: closed. */
  lane: Lane | null;
  limits: PacingSettings['limits'];
  onClose: () => void;
  onSave: (limits: PacingSettings['limits'], what: string) => void;
}

/** The limits of one lane. What is left empty is as by default, which the field shows. */
export function EditLimit({ lane, onClose, ...rest }: EditLimitProps) {
  return (
    <Dialog opened={lane !== null} onClose={onClose} title={`Limits of ${lane?.name ?? ''}`} centered>
      {lane === null ? null : <LimitForm lane={lane} onClose={onClose} {...rest} />}
    </Dialog>
  );
}

type Figures = Record<(typeof FIGURES)[number]['name'], string | number>;

function LimitForm({ lane, limits, onClose, onSave }: EditLimitProps & { lane: Lane }) {
  const own = limits.find(({ kind, key }) => kind === lane.kind && key === lane.key);
  const [figures, setFigures] = useState<Figures>({
    perSecond: own?.perSecond ?? '',
    burst: own?.burst ?? '',
    perMinute: own?.perMinute ?? '',
    perDay: own?.perDay ?? '',
  });
  const [wrong, setWrong] = useState<Wrong>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Object.fromEntries(FIGURES.map(({ name }) => [name, figureOf(figures[name])]));
    const parsed = laneLimitSchema.safeParse(wanted);
    if (!parsed.success)
      return setWrong(
        wrongFields(
          parsed.error.issues,
          FIGURES.map(({ name }) => name),
        ),
      );
    onSave(withLimit(limits, lane, parsed.data), `The limits of ${lane.name} are changed.`);
    onClose();
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <p className={classes.hint}>
        In segments. What is left empty is as by default
        {lane.source === null ? '' : ` (${lane.source})`}.
      </p>
      {FIGURES.map(({ name, label }) => (
        <NumberInput
          key={name}
          label={label}
          placeholder={lane.byDefault[name]?.toLocaleString() ?? 'No limit'}
          min={0}
          decimalScale={name === 'perDay' ? 0 : 2}
          thousandSeparator=","
          data-autofocus={name === 'perSecond' || undefined}
          value={figures[name]}
          error={wrong[name]}
          onChange={(value) => setFigures({ ...figures, [name]: value })}
        />
      ))}
      <div className={form.actions}>
        <Button
          variant="subtle"
          disabled={own === undefined}
          onClick={() => {
            const none = { perSecond: null, burst: null, perMinute: null, perDay: null };
            onSave(withLimit(limits, lane, none), `The limits of ${lane.name} are the defaults.`);
            onClose();
          }}
        >
          Back to defaults
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit">Save</Button>
      </div>
    </form>
  );
}
