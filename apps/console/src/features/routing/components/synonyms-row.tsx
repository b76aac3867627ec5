import type { MouseEvent } from 'react';
import { announce } from '../../../ui/announcer';
import type { Synonym } from '../editing/synonyms';
import classes from './synonyms-row.module.css';

interface SynonymsRowProps {
  synonyms: readonly Synonym[];
  onAdd: (words: string[]) => void;
  /** The focus goes back to the field: nothing is left to press here. */
  onDone: () => void;
}

/** What customers say for the same, a press away; what another rule looks for says so and is not among "all". */
export function SynonymsRow({ synonyms, onAdd, onDone }: SynonymsRowProps) {
  if (synonyms.length === 0) return null;
  const free = synonyms.filter(({ elsewhere }) => elsewhere === null).map(({ word }) => word);
  const addFree = free.length < synonyms.length ? `Add the other ${free.length}` : 'Add all';

  const add = (words: string[]) => {
    onAdd(words);
    announce(`Added ${words.join(', ')}`);
  };
  // The button goes with its word: the focus is on the next one before that.
  const addOne = (event: MouseEvent<HTMLButtonElement>, word: string) => {
    const item = event.currentTarget.closest('li');
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
    const next = neighbour?.querySelector('button');
    if (next) next.focus();
    else onDone();
    add([word]);
  };

  return (
    <div className={classes.row} role="group" aria-label="Synonyms">
      <span>Also:</span>
      <ul>
        {synonyms.map(({ word, elsewhere }) => (
          <li key={word}>
            <button
              type="button"
              aria-label={`Add ${word}${elsewhere === null ? '' : `, which is in rule ${elsewhere.place}, ${elsewhere.name}`}`}
              onClick={(event) => addOne(event, word)}
            >
              {word}
            </button>
            {elsewhere === null ? null : (
              <span className={classes.elsewhere}>
                in rule {elsewhere.place}, <bdi>{elsewhere.name}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
      {free.length < 2 ? null : (
        <button
          type="button"
          className={classes.all}
          aria-label={`${addFree}: ${free.join(', ')}`}
          onClick={() => {
            onDone();
            add(free);
          }}
        >
          {addFree}
        </button>
      )}
    </div>
  );
}
