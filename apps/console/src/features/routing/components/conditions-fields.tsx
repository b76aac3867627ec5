import '@mantine/core/styles/NumberInput.layer.css';
import { MultiSelect, NativeSelect, NumberInput, TagsInput } from '@mantine/core';
import { LIMITS } from '@parley/contracts';
import { officeHours } from '../editing/calendar-text';
import { type Conditions, languageName, withCondition } from '../editing/conditions';
import { HoursFields } from './hours-fields';
import classes from './rule-form.module.css';

export const LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'zh',
  'ja',
  'ko',
  'el',
  'he',
  'th',
  'ru',
  'uk',
];
const MAX_LABELS = 20;

interface ConditionsFieldsProps {
  conditions: Conditions | undefined;
  onChange: (field: string, conditions: Conditions | undefined) => void;
}

/** What must hold beside the words. A field left empty asks for nothing. */
export function ConditionsFields({ conditions = {}, onChange }: ConditionsFieldsProps) {
  const change = (field: string, next: Conditions) => onChange(field, withCondition(conditions, next));
  const { languages = [], hours, labels = [], contactLabels = [], thread, repeatedWithinHours } = conditions;
  return (
    <>
      <NativeSelect
        label="Thread"
        value={thread ?? ''}
        data={[
          { value: '', label: 'New or running' },
          { value: 'first', label: 'First text only' },
          { value: 'running', label: 'Running threads only' },
        ]}
        onChange={(event) => {
          const value = event.currentTarget.value;
          change('thread', { thread: value === 'first' || value === 'running' ? value : undefined });
        }}
      />
      <NativeSelect
        label="Business hours"
        value={hours?.state ?? ''}
        data={[
          { value: '', label: 'At any time' },
          { value: 'open', label: 'While open' },
          { value: 'closed', label: 'While closed' },
        ]}
        onChange={(event) => {
          const state = event.currentTarget.value;
          change('hours', {
            hours:
              state === 'open' || state === 'closed'
                ? { state, calendar: hours?.calendar ?? officeHours() }
                : undefined,
          });
        }}
      />
      {hours === undefined ? null : (
        <div className={classes.wide}>
          <HoursFields
            calendar={hours.calendar}
            onChange={(calendar) => change('calendar', { hours: { ...hours, calendar } })}
          />
        </div>
      )}
      <MultiSelect
        label="Languages"
        description="The text’s own where it tells, else the contact’s."
        inputWrapperOrder={['label', 'input', 'description']}
        placeholder={languages.length === 0 ? 'Any language' : ''}
        value={languages}
        data={[...new Set([...LANGUAGES, ...languages])].map((value) => ({
          value,
          label: languageName(value),
        }))}
        onChange={(next) => change('languages', { languages: next.length === 0 ? undefined : next })}
      />
      <WantedLabels
        label="Thread has a label"
        labels={labels}
        onChange={(kept) => change('wantedLabels', { labels: kept })}
      />
      <WantedLabels
        label="Contact has a label"
        labels={contactLabels}
        onChange={(kept) => change('contactLabels', { contactLabels: kept })}
      />
      <NumberInput
        label="Same words again within, hours"
        placeholder="Not needed"
        value={repeatedWithinHours ?? ''}
        min={1}
        max={LIMITS.routeRepeatedHours}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        hideControls
        onChange={(value) =>
          change('repeated', { repeatedWithinHours: typeof value === 'number' ? value : undefined })
        }
      />
    </>
  );
}

interface WantedLabelsProps {
  label: string;
  labels: string[];
  onChange: (labels: string[] | undefined) => void;
}

/** Any of these will do. */
function WantedLabels({ label, labels, onChange }: WantedLabelsProps) {
  return (
    <TagsInput
      label={label}
      placeholder={labels.length === 0 ? 'Any or none' : ''}
      value={labels}
      maxTags={MAX_LABELS}
      maxLength={LIMITS.labelLength}
      onChange={(next) => {
        const kept = next.map((one) => one.trim()).filter((one) => one !== '');
        onChange(kept.length === 0 ? undefined : kept);
      }}
    />
  );
}
