import '@mantine/core/styles/Switch.layer.css';
import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { LIMITS, type QuietRuleInput, quietRuleInputSchema, type QuietRuleRow } from '@parley/contracts';
import { WEEKDAYS } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import { Reason } from '../../../ui/ask-reason';
import { Dialog } from '../../../ui/dialog';
import form from '../../../ui/form.module.css';
import { FormEnd } from '../../../ui/form-end';
import { refusedFields, type Wrong, wrongFields } from '../../../ui/wrong-fields';
import { useSaveRule } from '../api/quiet-hours';
import { daysAsText, daysFromText, weekAsText, weekFromText } from '../hours-text';
import { placeName } from '../places';
import { STANDINGS } from '../words';
import classes from './quiet-hours.module.css';
import { ruleInputOf } from './rule-input';
import type { Undoable } from './undo-change';

/** A rule to be (`rule` is null), for some places at first, or one to be edited. */
export interface EditedRule {
  rule: QuietRuleRow | null;
  places: readonly string[];
}

interface EditRuleProps {
  /** Null: closed. */
  edited: EditedRule | null;
  onClose: () => void;
  onUndoable: (undoable: Undoable) => void;
}

export function EditRule({ edited, onClose, onUndoable }: EditRuleProps) {
  return (
    <Dialog
      opened={edited !== null}
      onClose={onClose}
      title={edited?.rule ? `Quiet hours of ${edited.rule.name}` : 'New rule of quiet hours'}
      centered
      size="lg"
    >
      {edited === null ? null : <RuleForm edited={edited} onClose={onClose} onUndoable={onUndoable} />}
    </Dialog>
  );
}

const FIELDS = [
  'name',
  'places',
  'allowed',
  'specialDays',
  'validFrom',
  'validUntil',
  'standing',
  'source',
  'sourceUrl',
  'reason',
];

/** What a rule begins with: the hours of the federal one. */
const begin = (places: readonly string[]): QuietRuleInput => ({
  name: places.map(placeName).join(', '),
  places: [...places],
  allowed: Object.fromEntries(WEEKDAYS.map((day) => [day, [{ from: '08:00', to: '21:00' }]])),
  specialDays: [],
  validFrom: null,
  validUntil: null,
  standing: 'house',
  source: '',
  sourceUrl: null,
  enabled: true,
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function RuleForm({
  edited: { rule: known, places: given },
  onClose,
  onUndoable,
}: EditRuleProps & { edited: EditedRule }) {
  const [rule, setRule] = useState<QuietRuleInput>(() => (known ? ruleInputOf(known) : begin(given)));
  const [places, setPlaces] = useState(rule.places.join(', '));
  const [week, setWeek] = useState(() => weekAsText(rule.allowed));
  const [days, setDays] = useState(() => daysAsText(rule.specialDays));
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const save = useSaveRule();
  const change = (fields: Partial<QuietRuleInput>) => setRule((before) => ({ ...before, ...fields }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = quietRuleInputSchema.safeParse({
      ...rule,
      places: places
        .split(',')
        .map((place) => place.trim().toUpperCase())
        .filter((place) => place !== ''),
      allowed: weekFromText(week),
      specialDays: daysFromText(days),
    });
    const found: Wrong = parsed.success ? {} : wrongFields(parsed.error.issues, FIELDS);
    if (reason.trim() === '') found['reason'] = 'Say why, for whoever reads the log.';
    setWrong(found);
    if (!parsed.success || Object.keys(found).length > 0) return;
    save.mutate(
      { known, rule: parsed.data, reason: reason.trim() },
      {
        onSuccess: (now) => {
          // A new one is taken back by switching it off.
          const before = known ? ruleInputOf(known) : { ...parsed.data, enabled: false };
          onUndoable({ kind: 'rule', before, now });
          onClose();
        },
        onError: (error) => setWrong(refusedFields(error, FIELDS)),
      },
    );
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <div className={form.pair}>
        <TextInput
          label="Name"
          description="As people will read it."
          data-autofocus
          dir="auto"
          autoComplete="off"
          maxLength={LIMITS.nameLength}
          value={rule.name}
          error={wrong['name']}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label="Places"
          description="Codes, parted by commas: US-FL, FR."
          autoComplete="off"
          value={places}
          error={wrong['places']}
          onChange={(event) => setPlaces(event.currentTarget.value)}
        />
      </div>
      <fieldset className={classes.week}>
        <legend>Texts may arrive, by local time</legend>
        {WEEKDAYS.map((day) => (
          <TextInput
            key={day}
            label={day.charAt(0).toUpperCase() + day.slice(1)}
            placeholder="quiet"
            autoComplete="off"
            value={week[day]}
            onChange={(event) => setWeek({ ...week, [day]: event.currentTarget.value })}
          />
        ))}
        <p className={classes.hint}>Such as 08:00-12:00, 13:00-21:00. A day without hours is quiet.</p>
        {wrong['allowed'] === undefined ? null : (
          <p className={form.wrong} role="alert">
            {wrong['allowed']}
          </p>
        )}
      </fieldset>
      <Textarea
        label="Holidays and other days"
        description="One a line: 2026-12-25 Christmas Day, or with hours 2026-12-24 09:00-12:00 Christmas Eve."
        autosize
        minRows={2}
        maxRows={8}
        value={days}
        error={wrong['specialDays']}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <div className={form.pair}>
        <TextInput
          type="date"
          label="First day"
          description="Empty: from ever."
          value={rule.validFrom ?? ''}
          error={wrong['validFrom']}
          onChange={(event) => change({ validFrom: orNull(event.currentTarget.value) })}
        />
        <TextInput
          type="date"
          label="Last day"
          description="Empty: for good."
          value={rule.validUntil ?? ''}
          error={wrong['validUntil']}
          onChange={(event) => change({ validUntil: orNull(event.currentTarget.value) })}
        />
      </div>
      <NativeSelect
        label="How firm it is"
        description={STANDINGS[rule.standing].says}
        value={rule.standing}
        data={Object.entries(STANDINGS).map(([value, { name }]) => ({ value, label: name }))}
        onChange={(event) => change({ standing: event.currentTarget.value as QuietRuleInput['standing'] })}
      />
      <TextInput
        label="Source"
        description="The statute, or who says so."
        dir="auto"
        autoComplete="off"
        maxLength={500}
        value={rule.source}
        error={wrong['source']}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      <TextInput
        label="Link to it"
        autoComplete="off"
        value={rule.sourceUrl ?? ''}
        error={wrong['sourceUrl']}
        onChange={(event) => change({ sourceUrl: orNull(event.currentTarget.value) })}
      />
      <Switch
        label="Switched on"
        checked={rule.enabled}
        onChange={(event) => change({ enabled: event.currentTarget.checked })}
      />
      <Reason reason={reason} error={wrong['reason']} onChange={setReason} />
      <FormEnd
        wrong={wrong['form']}
        submit={known ? 'Save' : 'Add rule'}
        busy={save.isPending}
        onCancel={onClose}
      />
    </form>
  );
}
