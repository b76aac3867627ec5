import '@mantine/core/styles/NumberInput.layer.css';
import { Button, Collapse, NativeSelect, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { LIMITS } from '@parley/contracts';
import type { RouteInput } from '@parley/domain';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useNumbers } from '../../../api/directory';
import { languageName } from '../editing/conditions';
import { LANGUAGES } from './conditions-fields';
import classes from './tester.module.css';

/** What the rules go by beside the words of a text. */
export type Facts = Omit<RouteInput, 'text' | 'businessNumber'> & { number: string | null };

const HOUR_MS = 3_600_000;

interface TesterFactsProps {
  facts: Facts;
  onChange: (facts: Facts) => void;
}

/** The facts a text is tried under: where it came to, and, unfolded, all that conditions can ask for. */
export function TesterFacts({ facts, onChange }: TesterFactsProps) {
  const numbers = useNumbers();
  const [isOpen, setOpen] = useState(false);
  const moreId = useId();
  const change = (next: Partial<Facts>) => onChange({ ...facts, ...next });
  return (
    <>
      <div className={classes.where}>
        <NativeSelect
          aria-label="Texted to"
          value={facts.number ?? numbers[0]?.number ?? ''}
          data={numbers.map((item) => ({
            value: item.number,
            label: `to ${item.name}, …${item.number.slice(-4)}`,
          }))}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label="In which thread"
          value={facts.firstText ? 'new' : 'running'}
          data={[
            { value: 'new', label: 'in a new thread' },
            { value: 'running', label: 'in a thread an agent has' },
          ]}
          onChange={(event) => change({ firstText: event.currentTarget.value === 'new' })}
        />
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.unfold}
        aria-expanded={isOpen}
        aria-controls={moreId}
        rightSection={<IconChevronDown size={14} data-open={isOpen || undefined} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        More about the text
      </Button>
      <Collapse expanded={isOpen} id={moreId}>
        <div className={classes.facts}>
          <TextInput
            label="When it comes"
            type="datetime-local"
            value={localTime(facts.atMs)}
            onChange={(event) => {
              const atMs = Date.parse(event.currentTarget.value);
              change({ atMs: Number.isNaN(atMs) ? Date.now() : atMs });
            }}
          />
          <NativeSelect
            label="Contact’s language"
            value={facts.contactLanguage ?? ''}
            data={[
              { value: '', label: 'Not known' },
              ...LANGUAGES.map((value) => ({ value, label: languageName(value) })),
            ]}
            onChange={(event) => change({ contactLanguage: event.currentTarget.value || null })}
          />
          <Labels label="Thread’s labels" labels={facts.labels} onChange={(labels) => change({ labels })} />
          <Labels
            label="Contact’s labels"
            labels={facts.contactLabels}
            onChange={(contactLabels) => change({ contactLabels })}
          />
          <NumberInput
            label="Same words before, hours ago"
            placeholder="Not before"
            value={typeof facts.sameTextAgoMs === 'number' ? facts.sameTextAgoMs / HOUR_MS : ''}
            min={0}
            max={LIMITS.routeRepeatedHours}
            allowNegative={false}
            hideControls
            onChange={(value) =>
              change({ sameTextAgoMs: typeof value === 'number' ? value * HOUR_MS : null })
            }
          />
        </div>
      </Collapse>
    </>
  );
}

interface LabelsProps {
  label: string;
  labels: readonly string[] | undefined;
  onChange: (labels: string[]) => void;
}

function Labels({ label, labels = [], onChange }: LabelsProps) {
  return (
    <TagsInput
      label={label}
      placeholder={labels.length === 0 ? 'None' : ''}
      value={[...labels]}
      maxLength={LIMITS.labelLength}
      onChange={onChange}
    />
  );
}

/** As a field for date and time has it: by the clocks of whoever looks at it. */
function localTime(atMs: number | undefined): string {
  const at = new Date(atMs ?? Date.now());
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
