import '@mantine/core/styles/Switch.layer.css';
import { NativeSelect, Switch } from '@mantine/core';
import type { KeywordSettingsInput } from '@parley/contracts';
import { CONSENT_LANGUAGES, type ConsentLanguage, KEYWORD_COUNTRIES, languagesOn } from '@parley/domain';
import { IconX } from '@tabler/icons-react';
import { toggled, toggleWord } from '../editing/settings';
import { wordsOfSet } from '../word-sets';
import { WordSet } from './word-set';
import classes from './keywords.module.css';

interface LanguageSetsProps {
  words: KeywordSettingsInput;
  onChange: (change: Partial<KeywordSettingsInput>) => void;
}

const LANGUAGES = Object.entries(CONSENT_LANGUAGES) as [ConsentLanguage, string][];

/** Which sets are in force: by country, by language, and word for word. */
export function LanguageSets({ words, onChange }: LanguageSetsProps) {
  const on = languagesOn(words);
  const others = Object.entries(KEYWORD_COUNTRIES).filter(([code]) => !words.countries.includes(code));
  return (
    <section className={classes.section} aria-labelledby="keyword-languages">
      <h2 id="keyword-languages">Countries and languages</h2>
      <p className={classes.hint}>A country switches its languages on, and words that only it knows.</p>
      <div className={classes.countries}>
        <NativeSelect
          aria-label="Add a country"
          value=""
          data={[
            { value: '', label: 'Add a country…' },
            ...others
              .map(([value, { name }]) => ({ value, label: name }))
              .sort((one, other) => one.label.localeCompare(other.label)),
          ]}
          onChange={(event) => onChange({ countries: toggled(words.countries, event.currentTarget.value) })}
        />
        {words.countries.map((code) => (
          <button
            key={code}
            type="button"
            className={classes.chip}
            title={KEYWORD_COUNTRIES[code]?.source}
            onClick={() => onChange({ countries: toggled(words.countries, code) })}
          >
            {KEYWORD_COUNTRIES[code]?.name ?? code}
            <IconX size={14} aria-hidden />
            <span className={classes.unseen}>: take it out</span>
          </button>
        ))}
      </div>
      <ul className={classes.languages}>
        {LANGUAGES.map(([language, name]) => {
          const isOn = on.includes(language);
          const byCountry = words.countries
            .filter((code) => KEYWORD_COUNTRIES[code]?.languages.includes(language))
            .map((code) => KEYWORD_COUNTRIES[code]?.name ?? code);
          const isFixed = language === 'en' || byCountry.length > 0;
          return (
            <li key={language} className={classes.language} data-off={!isOn || undefined}>
              <Switch
                label={name}
                description={
                  language === 'en'
                    ? 'Always on'
                    : byCountry.length > 0
                      ? `On for ${byCountry.join(', ')}`
                      : null
                }
                checked={isOn}
                disabled={isFixed}
                onChange={() => onChange({ languages: toggled(words.languages, language) })}
              />
              <WordSet
                name={name}
                entries={wordsOfSet(language, words)}
                isOn={isOn}
                onToggle={(word) => onChange({ removed: toggleWord(words, word) })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
