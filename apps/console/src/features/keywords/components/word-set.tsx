import type { ConsentIntent } from '@parley/domain';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { INTENTS } from '../keyword-texts';
import type { ShownWord } from '../word-sets';
import classes from './keywords.module.css';

interface WordSetProps {
  /** The language. */
  name: string;
  entries: readonly ShownWord[];
  isOn: boolean;
  onToggle: (word: string) => void;
}

const GROUPS: readonly { intent: ConsentIntent; asked: boolean; title: string }[] = [
  { intent: 'opt_out', asked: false, title: INTENTS.opt_out },
  { intent: 'help', asked: false, title: INTENTS.help },
  { intent: 'opt_in', asked: false, title: INTENTS.opt_in },
  { intent: 'opt_in', asked: true, title: 'Opts in, from those who were asked or have opted out' },
];

/** The words of one language; each acts until it is pressed, reserved ones always. */
export function WordSet({ name, entries, isOn, onToggle }: WordSetProps) {
  const acting = entries.filter(({ isOut, isReserved }) => isReserved || !isOut);
  const out = entries.length - acting.length;
  const warned = acting.filter(({ homonym, onlyWhenAsked }) => homonym !== null && !onlyWhenAsked);
  return (
    <details className={classes.set}>
      <summary>
        {acting.length} words<span className={classes.unseen}> of {name}</span>
        {out > 0 ? `, ${out} taken out` : ''}
        {isOn && warned.length > 0 ? (
          <span className={classes.caution}>
            <IconAlertTriangle size={14} aria-hidden /> {warned.length} also{' '}
            {warned.length === 1 ? 'means' : 'mean'} something else
          </span>
        ) : null}
      </summary>
      {GROUPS.map(({ intent, asked, title }) => {
        const group = entries.filter(
          (entry) => entry.intent === intent && Boolean(entry.onlyWhenAsked) === asked,
        );
        return group.length === 0 ? null : (
          <div key={title} className={classes.group}>
            <h3>{title}</h3>
            <ul className={classes.words}>
              {group.map((entry) => (
                <li key={entry.word}>
                  <Word entry={entry} isOn={isOn} onToggle={onToggle} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {warned.length > 0 ? (
        <ul className={classes.homonyms} aria-label={`Words of ${name} with another meaning`}>
          {warned.map(({ word, homonym, isReserved }) => (
            <li key={word}>
              <strong>{word}</strong>: {homonym} {isReserved ? 'It cannot be taken out.' : null}
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function Word({
  entry,
  isOn,
  onToggle,
}: {
  entry: ShownWord;
  isOn: boolean;
  onToggle: (word: string) => void;
}) {
  const { word, source, isReserved, isOut } = entry;
  if (isReserved)
    return (
      <span className={classes.word} title={`Reserved. ${source}`}>
        {word} <IconLock size={12} aria-label="reserved" />
      </span>
    );
  return (
    <button
      type="button"
      className={classes.word}
      aria-pressed={!isOut}
      disabled={!isOn}
      title={`${isOut ? 'Taken out: press to put it back.' : 'Acts: press to take it out.'} ${source}`}
      onClick={() => onToggle(word)}
    >
      {word}
    </button>
  );
}
