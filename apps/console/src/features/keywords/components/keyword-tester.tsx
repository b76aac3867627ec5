import { NativeSelect, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  brandKeywordsSchema,
  type ConsentState,
  type KeywordsInForce,
  type KeywordTrial,
  LIMITS,
} from '@parley/contracts';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { Chip } from '../../../ui/chip';
import { ErrorState } from '../../../ui/states';
import { trialQuery } from '../api/keywords';
import type { Scope } from '../editing/settings';
import type { KeywordsDraft } from '../editing/use-draft';
import { consequenceInWords, FROM, INTENTS, readingInWords } from '../keyword-texts';
import classes from './keywords.module.css';

interface KeywordTesterProps {
  box: RefObject<HTMLTextAreaElement | null>;
  inForce: KeywordsInForce;
  draft: KeywordsDraft;
  /** The number that is being edited is the one that is tried. */
  scope: Scope;
}

const SETTLED_MS = 150;
type From = (typeof FROM)[number]['value'];
const STATE_OF: Readonly<Record<From, ConsentState>> = {
  conversational: 'conversational',
  none: 'none',
  asked: 'conversational',
  opted_in: 'opted_in',
  opted_out: 'opted_out',
  clarified: 'opted_out',
};
const TIERS: Readonly<Record<KeywordTrial['tier'], { word: string; colour: string }>> = {
  exact: { word: 'Keyword', colour: 'blue' },
  certain: { word: 'Certain', colour: 'orange' },
  likely: { word: 'Likely', colour: 'yellow' },
  none: { word: 'No keyword', colour: 'gray' },
};

/** Tries a text on what is on the page, by the rules that real ones are read by. */
export function KeywordTester({ box, inForce, draft, scope }: KeywordTesterProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [from, setFrom] = useState<From>('conversational');
  const [answered, setAnswered] = useState('');
  const numberId = scope ?? chosen ?? inForce.numbers[0]?.id;
  const edited = draft.isChanged ? brandKeywordsSchema.safeParse(draft.settings).data : undefined;
  const [input] = useDebouncedValue(
    {
      brandId: inForce.brand.id,
      text,
      state: STATE_OF[from],
      optInPending: from === 'asked',
      keepPending: from === 'clarified',
      answeredByCarrier: answered === '' ? null : (answered as keyof typeof INTENTS),
      ...(numberId === undefined ? {} : { numberId }),
      ...(edited ? { settings: edited } : {}),
    },
    SETTLED_MS,
  );
  const isNeeded = input.text.trim() !== '' && numberId !== undefined;
  const trial = useQuery(trialQuery(input, isNeeded));
  return (
    <section className={classes.tester} aria-label="Tester">
      <Textarea
        ref={box}
        label="Try a text"
        placeholder="Write what a customer might text"
        autosize
        minRows={2}
        maxRows={6}
        dir="auto"
        maxLength={LIMITS.textLength}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label="Texted to"
        value={numberId ?? ''}
        disabled={scope !== null}
        data={inForce.numbers.map(({ id, name, number }) => ({ value: id, label: `to ${name}, ${number}` }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label="From whom"
        value={from}
        data={[...FROM]}
        onChange={({ currentTarget: { value } }) =>
          setFrom(FROM.find((one) => one.value === value)?.value ?? 'conversational')
        }
      />
      <NativeSelect
        aria-label="What the carrier says"
        value={answered}
        data={[
          { value: '', label: 'the carrier says nothing' },
          { value: 'opt_out', label: 'the carrier has answered an opt-out' },
          { value: 'opt_in', label: 'the carrier has answered an opt-in' },
          { value: 'help', label: 'the carrier has answered a request for help' },
        ]}
        onChange={(event) => setAnswered(event.currentTarget.value)}
      />
      {numberId === undefined ? (
        <p className={classes.hint}>The brand has no number yet that could be texted.</p>
      ) : text.trim() === '' ? (
        <p className={classes.hint}>
          Which word acts, what is answered, and by whom? Nothing is sent. Edits count before they are saved.
        </p>
      ) : null}
      {isNeeded && trial.isError ? (
        <ErrorState error={trial.error} onRetry={() => void trial.refetch()} />
      ) : null}
      <div role="status" aria-label="What becomes of it">
        {isNeeded && trial.data && !trial.isError ? <Verdict trial={trial.data} /> : null}
      </div>
    </section>
  );
}

function Verdict({ trial }: { trial: KeywordTrial }) {
  const { tier, answer, source, reasons, version } = trial;
  return (
    <div className={classes.verdict}>
      <Chip colour={TIERS[tier].colour}>{TIERS[tier].word}</Chip>
      <p>
        <strong>{readingInWords(trial)}</strong> {consequenceInWords(trial)}
      </p>
      {reasons.length > 0 ? (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {answer === null ? (
        <p>
          Nothing is answered{trial.keeps.length > 0 ? ': an opt-out is confirmed once, and that was it' : ''}
          .
        </p>
      ) : null}
      {answer?.by === 'carrier' ? <p>The carrier answers, Parley does not. {answer.says}</p> : null}
      {answer && answer.text !== null ? (
        <figure className={classes.preview} aria-label="Parley answers">
          <blockquote dir="auto">{answer.text}</blockquote>
          <figcaption>
            Parley answers · {answer.segments === 1 ? '1 text' : `${answer.segments} texts`}
          </figcaption>
        </figure>
      ) : null}
      <p className={classes.hint}>
        {source ? `${source}. ` : null}Version {version}
      </p>
    </div>
  );
}
