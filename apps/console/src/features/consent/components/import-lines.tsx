import { NativeSelect } from '@mantine/core';
import {
  type ConsentImport,
  IMPORT_OUTCOMES,
  importOutcomeSchema,
  type ImportOutcome,
} from '@parley/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { itemsOf, Paged } from '../../../ui/paged';
import { formatPhone } from '../../../ui/phone';
import { importLinesQuery } from '../api/imports';
import { codeInWords, OUTCOME_WORDS } from '../import-words';
import classes from './imports.module.css';

/** Line by line: what it is about, what becomes of it, and what to correct. What is wrong comes first. */
export function ImportLines({ item }: { item: ConsentImport }) {
  const there = IMPORT_OUTCOMES.filter((outcome) => item.counts[outcome] > 0);
  const [chosen, setChosen] = useState<ImportOutcome | null | undefined>(undefined);
  const outcome = chosen === undefined ? (there.includes('wrong') ? 'wrong' : null) : chosen;
  const query = useInfiniteQuery(importLinesQuery(item.id, outcome, item.state));
  return (
    <section aria-labelledby="import-lines">
      <div className={classes.linesHead}>
        <h3 id="import-lines">Lines</h3>
        <NativeSelect
          size="xs"
          aria-label="Which lines"
          value={outcome ?? ''}
          data={[
            { value: '', label: 'All lines' },
            ...there.map((value) => ({ value, label: OUTCOME_WORDS[value].label })),
          ]}
          onChange={(event) =>
            setChosen(importOutcomeSchema.safeParse(event.currentTarget.value).data ?? null)
          }
        />
      </div>
      <Paged query={query} more="Show more" empty={<p className={classes.quiet}>There is none.</p>}>
        <ol className={classes.lines}>
          {itemsOf(query).map(({ line, number, code, field, detail }) => (
            <li key={line} className={classes.line}>
              <span>Line {line}</span>
              <div>
                <strong>{codeInWords(code)}</strong>
                {number === null ? null : <> {formatPhone(number)}</>}
                {field === null ? null : <> ({field})</>}
                {detail === null ? null : <p dir="auto">{detail}</p>}
              </div>
            </li>
          ))}
        </ol>
      </Paged>
    </section>
  );
}
