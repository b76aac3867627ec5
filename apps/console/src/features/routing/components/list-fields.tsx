import { formatPhone } from '../../../ui/phone';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { MultiSelect, TagsInput } from '@mantine/core';
import { LIMITS, type RouteRuleInput } from '@parley/contracts';
import { useRef } from 'react';
import { useNumbers } from '../../../api/directory';
import type { Synonym } from '../editing/synonyms';
import { SynonymsRow } from './synonyms-row';

/** Fields that hold several things: words, labels, numbers. An empty list is an absence. */

type Kind = RouteRuleInput['match']['kind'];

interface WordsLook {
  label: string;
  placeholder: string;
  description?: string;
}

const WORDS: Partial<Record<Kind, WordsLook>> = {
  phrase: { label: 'Phrases', placeholder: 'e.g. where is my order' },
  exact: { label: 'Whole texts', placeholder: 'e.g. yes' },
  starts_with: { label: 'Beginnings', placeholder: 'e.g. order' },
  contains: { label: 'Letters', placeholder: 'e.g. fund' },
  regex: {
    label: 'Patterns',
    placeholder: 'e.g. order #?\\d{4,}',
    description:
      'Enter after each. Texts are looked at in lower case and without accents; punctuation counts.',
  },
};

interface WordsFieldProps {
  kind: Kind;
  words: string[];
  synonyms: readonly Synonym[];
  onChange: (words: string[]) => void;
}

/** Words as tags. Case, accents and punctuation do not matter when matching, so they do not here. */
export function WordsField({ kind, words, synonyms, onChange }: WordsFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const {
    label,
    placeholder,
    description = 'Enter or a comma after each. Upper case, accents and punctuation make no difference.',
  } = WORDS[kind] ?? { label: 'Words', placeholder: 'e.g. refund' };
  return (
    <>
      <TagsInput
        ref={input}
        label={label}
        description={description}
        inputWrapperOrder={['label', 'input', 'description']}
        placeholder={words.length === 0 ? placeholder : ''}
        value={words}
        splitChars={kind === 'regex' ? ['\n'] : [',', '\n']}
        maxTags={LIMITS.routeWordsPerRule}
        maxLength={kind === 'regex' ? LIMITS.routeExpressionLength : LIMITS.routeWordLength}
        onChange={(next) => onChange(next.map((word) => word.trim()).filter((word) => word !== ''))}
      />
      <SynonymsRow
        synonyms={synonyms}
        onAdd={(more) => onChange([...words, ...more])}
        onDone={() => input.current?.focus()}
      />
    </>
  );
}

interface LabelsFieldProps {
  labels: string[] | undefined;
  onChange: (labels: string[] | undefined) => void;
}

const MAX_LABELS = 10;

export function LabelsField({ labels = [], onChange }: LabelsFieldProps) {
  return (
    <TagsInput
      label="Labels"
      placeholder={labels.length === 0 ? 'None' : ''}
      value={labels}
      maxTags={MAX_LABELS}
      maxLength={LIMITS.labelLength}
      onChange={(next) => {
        const kept = next.map((label) => label.trim()).filter((label) => label !== '');
        onChange(kept.length === 0 ? undefined : kept);
      }}
    />
  );
}

interface NumbersFieldProps {
  numbers: string[] | undefined;
  onChange: (numbers: string[] | undefined) => void;
}

export function NumbersField({ numbers = [], onChange }: NumbersFieldProps) {
  const known = useNumbers();
  const data = [
    ...known.map(({ number, name }) => ({ value: number, label: `${name} ${formatPhone(number)}` })),
    // A number that left the workspace still stands in the rule until a person takes it out.
    ...numbers
      .filter((number) => !known.some((business) => business.number === number))
      .map((number) => ({ value: number, label: `${formatPhone(number)} (not ours)` })),
  ];
  return (
    <MultiSelect
      label="Numbers"
      placeholder={numbers.length === 0 ? 'All numbers' : ''}
      value={numbers}
      data={data}
      onChange={(next) => onChange(next.length === 0 ? undefined : next)}
    />
  );
}
