import type { ConsentImport, ImportOutcome } from '@parley/contracts';
import { IMPORT_COLUMNS, type ImportKind } from '@parley/domain';

export const KIND_WORDS: Record<ImportKind, { label: string; about: string }> = {
  consent: {
    label: 'Consents and opt-outs',
    about: 'What customers agreed to or ended elsewhere, with what proves it.',
  },
  number_list: {
    label: 'Numbers that left their holders',
    about:
      'Lists of deactivated and reassigned numbers, from carriers or the Reassigned Numbers Database. Consent given until then lapses, towards every brand.',
  },
};

export const STATE_WORDS: Record<ConsentImport['state'], { label: string; colour: string }> = {
  checking: { label: 'Being checked', colour: 'blue' },
  refused: { label: 'Cannot be used', colour: 'red' },
  checked: { label: 'Checked, not written', colour: 'yellow' },
  applying: { label: 'Being written', colour: 'blue' },
  done: { label: 'Written', colour: 'green' },
};

export const OUTCOME_WORDS: Record<ImportOutcome, { label: string; about: string }> = {
  ready: { label: 'To be written', about: 'They go into the ledger.' },
  written: { label: 'Written', about: 'They are in the ledger.' },
  kept: { label: 'Changes nothing', about: 'What holds of the number is newer, or is an opt-out.' },
  repeated: { label: 'There already', about: 'An import before has written the same.' },
  wrong: { label: 'Cannot be used', about: 'Correct them in the file and import it again.' },
};

/** What is said of a line, by its code. */
const CODES: Readonly<Record<string, string>> = {
  applies: 'Becomes what holds',
  supports: 'Evidence of what holds',
  kept_opted_out: 'The opt-out stands',
  kept_opted_in: 'The later opt-in stands',
  kept_lapsed: 'The number has left its holder since',
  kept_consent_since: 'Consent was given since',
  kept_written_since: 'Somebody has written from it since',
  nothing_held: 'Nothing is held of the number',
  lapses: 'Consent lapses',
  starts_anew: 'Consent lapses; somebody has written since',
  ends_kept: 'What was kept of an opt-out ends',
  repeated: 'The same line is there already',
  missing: 'Something is missing',
  not_a_number: 'This is no phone number',
  unknown_value: 'This word is not known',
  not_a_time: 'This is no day or time',
  in_future: 'This time is still to come',
  too_long: 'This is too long',
  not_text: 'This cannot be stored',
  bad_quotes: 'The quotes do not fit',
  too_many_cells: 'It has more cells than the first line',
};

export const codeInWords = (code: string): string => CODES[code] ?? code;

/** The columns of a file, the needed ones first, for a person who is about to make one. */
export function columnsInWords(kind: ImportKind): string {
  const { needed, more } = IMPORT_COLUMNS[kind];
  return `Columns: ${needed.join(', ')}; and ${more.join(', ')} where there is something to say.`;
}

/** How many lines a person's word would write or look at again. */
export const toWrite = ({ counts }: ConsentImport): number => counts.ready + counts.kept + counts.repeated;
