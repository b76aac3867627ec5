import '@mantine/core/styles/Switch.layer.css';
import { Button, NativeSelect, Switch, Textarea } from '@mantine/core';
import { type BrandKeywords, type KeywordsInForce, LIMITS } from '@parley/contracts';
import {
  CONSENT_LANGUAGES,
  type ConfirmationKind,
  type ConsentLanguage,
  countSegments,
  fillWording,
  type KeepOffer,
  offerIn,
  usualWording,
  wordingProblems,
} from '@parley/domain';
import { useState } from 'react';
import { changeWording, wordingIn } from '../editing/settings';
import { KINDS, languageName } from '../keyword-texts';
import classes from './keywords.module.css';

/** Shows the wording where nothing is asked yet in its language. */
const EXAMPLE: KeepOffer = { word: 'UPDATES', purposes: ['transactional'] };

interface WordingsProps {
  brand: KeywordsInForce['brand'];
  settings: BrandKeywords;
  onChange: (settings: BrandKeywords) => void;
}

/** What is answered, per kind and language: ours, or the brand's own, as it would be sent and counted. */
export function Wordings({ brand, settings, onChange }: WordingsProps) {
  const [kind, setKind] = useState<ConfirmationKind>('help');
  const [language, setLanguage] = useState<ConsentLanguage>('en');
  const own = wordingIn(settings, kind, language);
  const text = own?.text ?? usualWording(kind, language);
  const offer = kind === 'clarify' ? (offerIn(settings.clarification, language) ?? EXAMPLE) : null;
  const preview = fillWording(text, brand, offer, language);
  const { segments, encoding } = countSegments(preview);
  const missing = own ? wordingProblems(own, brand) : [];
  const set = (next: string) => onChange(changeWording(settings, kind, language, next));
  return (
    <section className={classes.section} aria-labelledby="keyword-answers">
      <h2 id="keyword-answers">Answers</h2>
      <Switch
        label="Ask to confirm opt-ins"
        description="START is answered by a question, and consent is given by YES. A YES that nobody asked for stays ordinary talk."
        checked={settings.doubleOptIn}
        onChange={(event) => onChange({ ...settings, doubleOptIn: event.currentTarget.checked })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label="Text"
          value={kind}
          data={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setKind(event.currentTarget.value as ConfirmationKind)}
        />
        <NativeSelect
          label="Language"
          value={language}
          data={Object.entries(CONSENT_LANGUAGES).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setLanguage(event.currentTarget.value as ConsentLanguage)}
        />
      </div>
      <Textarea
        label={`${KINDS[kind]} in ${languageName(language)}`}
        description={
          kind === 'clarify'
            ? '{brand}, {word} and {kept} are filled in. Name in {kept}’s place only what is kept.'
            : '{brand} and {contact} are filled in; what stands in [brackets] is left out where there is no contact.'
        }
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        maxLength={LIMITS.wordingLength}
        value={text}
        error={
          missing.length === 0 ? null : (
            <span className={classes.missing}>
              {missing.map((one) => (
                <span key={one}>{one}</span>
              ))}
            </span>
          )
        }
        onChange={(event) => set(event.currentTarget.value)}
      />
      <figure className={classes.preview} aria-label="As it would be sent">
        <blockquote dir="auto">{preview}</blockquote>
        <figcaption>
          {segments === 1 ? '1 text' : `${segments} texts`} · {encoding === 'GSM-7' ? 'GSM-7' : 'Unicode'} ·{' '}
          {own ? 'your own words' : 'our words'}
          {own ? (
            <Button size="compact-sm" variant="default" onClick={() => set(usualWording(kind, language))}>
              Use ours again
            </Button>
          ) : null}
        </figcaption>
      </figure>
    </section>
  );
}
