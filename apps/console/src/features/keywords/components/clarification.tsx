import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { Checkbox, NativeSelect, Switch, TextInput } from '@mantine/core';
import { type BrandKeywords, LIMITS } from '@parley/contracts';
import {
  brandKeywordProblems,
  CONSENT_LANGUAGES,
  type ConsentLanguage,
  KEEPABLE_PURPOSES,
  type KeepablePurpose,
} from '@parley/domain';
import { useState } from 'react';
import { askOnOptOut, changeKeepWord } from '../editing/settings';
import { languageName } from '../keyword-texts';
import classes from './keywords.module.css';

interface ClarificationProps {
  settings: BrandKeywords;
  onChange: (settings: BrandKeywords) => void;
}

const PURPOSES: Readonly<Record<KeepablePurpose, string>> = {
  transactional: 'Transactional: orders, deliveries, appointments, accounts',
  verification: 'Verification codes',
  alert: 'Alerts',
};
const LANGUAGES = Object.entries(CONSENT_LANGUAGES).map(([value, label]) => ({ value, label }));

/** Whether the confirmation of an opt-out asks what may go on: which purposes, and the word that keeps them. */
export function Clarification({ settings, onChange }: ClarificationProps) {
  const [language, setLanguage] = useState<ConsentLanguage>('en');
  const { clarification } = settings;
  const change = (next: NonNullable<typeof clarification>) => onChange({ ...settings, clarification: next });
  const at = clarification?.words.findIndex((one) => one.language === language) ?? -1;
  const asked = clarification?.words.map((one) => `${languageName(one.language)} (${one.word})`).join(', ');
  const wrong = (field: string) =>
    brandKeywordProblems(settings, { supportContact: '' }).find(
      (one) => one.field === `clarification.${field}`,
    )?.message ?? null;
  return (
    <section className={classes.section} aria-labelledby="keyword-clarification">
      <h2 id="keyword-clarification">What may go on after STOP</h2>
      <Switch
        label="Ask in the confirmation of an opt-out"
        description="STOP ends everything at once. Whoever sends back the word within 24 hours keeps what is chosen here, and nothing else; without an answer all stays stopped."
        checked={clarification !== null}
        onChange={(event) => onChange(askOnOptOut(settings, event.currentTarget.checked))}
      />
      {clarification === null ? null : (
        <>
          <Checkbox.Group
            label="They may keep"
            description="Promotions and conversations cannot be kept."
            value={clarification.purposes}
            error={wrong('purposes')}
            onChange={(purposes) => change({ ...clarification, purposes: purposes as KeepablePurpose[] })}
          >
            <div className={classes.kept}>
              {KEEPABLE_PURPOSES.map((purpose) => (
                <Checkbox key={purpose} value={purpose} label={PURPOSES[purpose]} />
              ))}
            </div>
          </Checkbox.Group>
          <div className={classes.pair}>
            <NativeSelect
              label="Asked in"
              value={language}
              data={LANGUAGES}
              onChange={(event) => setLanguage(event.currentTarget.value as ConsentLanguage)}
            />
            <TextInput
              label="Word that keeps them"
              dir="auto"
              autoComplete="off"
              maxLength={LIMITS.keywordLength}
              value={clarification.words[at]?.word ?? ''}
              error={at < 0 ? wrong('words') : wrong(`words.${at}.word`)}
              onChange={(event) => change(changeKeepWord(clarification, language, event.currentTarget.value))}
            />
          </div>
          <p className={classes.hint}>
            Asked in {asked || 'no language yet'}. In other languages, where the carrier confirms, and more
            than five minutes after the opt-out, nothing is asked.
          </p>
        </>
      )}
    </section>
  );
}
