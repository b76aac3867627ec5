import { parseArgs } from 'node:util';
import { Trouble } from '../terminal/trouble';
import { SPLITS, type Split } from './labelled-texts';

export interface Arguments {
  /** A labelled set; the one that comes along when it is not given. */
  file: string | undefined;
  /** Files of texts of which none asks for anything. */
  negatives: string[];
  /** Of those, only the ones that the table of weights was not learnt from. */
  unseenOnly: boolean;
  /** Only one part of the set that comes along. */
  split: Split | undefined;
  /** Leaves the lines of the texts out. */
  summaryOnly: boolean;
}

const USAGE = [
  'npm run eval:optout                                  the set that comes along',
  'npm run eval:optout -- --file SET.tsv                label<TAB>language<TAB>text, with that header',
  'npm run eval:optout -- --negatives FILE.tsv          more texts that ask for nothing; the last column is read',
  'npm run eval:optout -- --negatives F --unseen        of those only every second, which was not learnt from',
  'npm run eval:optout -- --split tune|held-out         only this part of it',
  'npm run eval:optout -- --summary                     only the figures',
];

export function readArguments([name, ...args]: readonly string[]): Arguments {
  if (name !== 'optout') throw new Trouble(`There is no evaluation "${name ?? ''}".`, USAGE);
  try {
    const { values } = parseArgs({
      args,
      options: {
        file: { type: 'string' },
        negatives: { type: 'string', multiple: true },
        split: { type: 'string' },
        unseen: { type: 'boolean' },
        summary: { type: 'boolean' },
      },
    });
    const split = SPLITS.find((one) => one === values.split);
    if (values.split !== undefined && !split) throw new Error(`There is no part "${values.split}".`);
    return {
      file: values.file,
      negatives: values.negatives ?? [],
      unseenOnly: values.unseen ?? false,
      split,
      summaryOnly: values.summary ?? false,
    };
  } catch (error) {
    throw new Trouble((error as Error).message, USAGE);
  }
}
