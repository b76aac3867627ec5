import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type KeywordSettingsInput, LIMITS } from '@parley/contracts';
import { CONSENT_LANGUAGES, type ConsentIntent, type ConsentLanguage, keywordProblems } from '@parley/domain';
import { type FormEvent, useState } from 'react';
import { INTENTS, languageName } from '../keyword-texts';
import classes from './keywords.module.css';

interface AddedWordsProps {
  words: KeywordSettingsInput;
  onChange: (added: KeywordSettingsInput['added']) => void;
}

/** Words the brand adds to the sets: a text that is nothing else does what is said here. */
export function AddedWords({ words, onChange }: AddedWordsProps) {
  const [word, setWord] = useState('');
  const [intent, setIntent] = useState<ConsentIntent>('opt_out');
  const [language, setLanguage] = useState<ConsentLanguage>('en');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const added = [...words.added, { word: word.trim(), intent, language }];
    const field = `added.${words.added.length}.word`;
    const problem = keywordProblems({ ...words, added }).find((one) => one.field === field);
    setWrong(problem?.message ?? null);
    if (problem) return;
    onChange(added);
    setWord('');
  };
  return (
    <section className={classes.section} aria-labelledby="keyword-added">
      <h2 id="keyword-added">Words of your own</h2>
      {words.added.length === 0 ? (
        <p className={classes.hint}>None yet. Add what your customers write where the sets lack it.</p>
      ) : (
        <ul className={classes.added} aria-label="Added words">
          {words.added.map((one) => (
            <li key={one.word}>
              <strong dir="auto">{one.word}</strong>
              <span>
                {INTENTS[one.intent]}, answered in {languageName(one.language)}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Remove ${one.word}`}
                onClick={() => onChange(words.added.filter((other) => other !== one))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={classes.adding} onSubmit={add} noValidate>
        <TextInput
          label="Word"
          dir="auto"
          autoComplete="off"
          maxLength={LIMITS.keywordLength}
          value={word}
          error={wrong}
          onChange={(event) => {
            setWord(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <NativeSelect
          label="Does"
          value={intent}
          data={Object.entries(INTENTS).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setIntent(event.currentTarget.value as ConsentIntent)}
        />
        <NativeSelect
          label="Answered in"
          value={language}
          data={Object.entries(CONSENT_LANGUAGES).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setLanguage(event.currentTarget.value as ConsentLanguage)}
        />
        <Button type="submit" variant="default">
          Add word
        </Button>
      </form>
    </section>
  );
}
