import '@mantine/core/styles/NumberInput.layer.css';
import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import {
  type FrequencyCapInput,
  frequencyCapInputSchema,
  type FrequencyCapRow,
  LIMITS,
} from '@parley/contracts';
import { HOLDABLE_PURPOSES, type HoldablePurpose, PURPOSES } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import { Reason } from '../../../ui/ask-reason';
import { Dialog } from '../../../ui/dialog';
import form from '../../../ui/form.module.css';
import { FormEnd } from '../../../ui/form-end';
import { refusedFields, type Wrong, wrongFields } from '../../../ui/wrong-fields';
import { useSaveCap } from '../api/quiet-hours';
import { capInputOf } from './rule-input';
import type { Undoable } from './undo-change';

interface EditCapProps {
  /** Null: a new one. */
  known: FrequencyCapRow | null;
  onClose: () => void;
  onUndoable: (undoable: Undoable) => void;
}

const FIELDS = ['name', 'purpose', 'most', 'withinHours', 'source', 'reason'];
const NEW: FrequencyCapInput = {
  name: '',
  purpose: 'promotional',
  most: 1,
  withinHours: 24,
  source: 'Our own caution',
  enabled: true,
};

export function EditCap({ known, onClose, onUndoable }: EditCapProps) {
  const [cap, setCap] = useState<FrequencyCapInput>(known ? capInputOf(known) : NEW);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const save = useSaveCap();
  const change = (fields: Partial<FrequencyCapInput>) => setCap((before) => ({ ...before, ...fields }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = frequencyCapInputSchema.safeParse(cap);
    const found: Wrong = parsed.success ? {} : wrongFields(parsed.error.issues, FIELDS);
    if (reason.trim() === '') found['reason'] = 'Say why, for whoever reads the log.';
    setWrong(found);
    if (!parsed.success || Object.keys(found).length > 0) return;
    save.mutate(
      { known, cap: parsed.data, reason: reason.trim() },
      {
        onSuccess: (now) => {
          const before = known ? capInputOf(known) : { ...parsed.data, enabled: false };
          onUndoable({ kind: 'cap', before, now });
          onClose();
        },
        onError: (error) => setWrong(refusedFields(error, FIELDS)),
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title={known ? `Cap ${known.name}` : 'New frequency cap'} centered>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput
          label="Name"
          data-autofocus
          dir="auto"
          autoComplete="off"
          maxLength={LIMITS.nameLength}
          value={cap.name}
          error={wrong['name']}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label="Purpose"
          value={cap.purpose}
          data={HOLDABLE_PURPOSES.map((value) => ({ value, label: PURPOSES[value].label }))}
          onChange={(event) => change({ purpose: event.currentTarget.value as HoldablePurpose })}
        />
        <div className={form.pair}>
          <NumberInput
            label="At most"
            description="Texts; 0 lets none leave."
            min={0}
            max={LIMITS.capMost}
            allowDecimal={false}
            value={cap.most}
            error={wrong['most']}
            onChange={(value) => change({ most: Number(value) })}
          />
          <NumberInput
            label="Within hours"
            description="A day is 24, a week 168."
            min={1}
            max={LIMITS.capHours}
            allowDecimal={false}
            value={cap.withinHours}
            error={wrong['withinHours']}
            onChange={(value) => change({ withinHours: Number(value) })}
          />
        </div>
        <TextInput
          label="Source"
          dir="auto"
          autoComplete="off"
          maxLength={500}
          value={cap.source}
          error={wrong['source']}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
        <Reason reason={reason} error={wrong['reason']} onChange={setReason} />
        <FormEnd
          wrong={wrong['form']}
          submit={known ? 'Save' : 'Add cap'}
          busy={save.isPending}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
