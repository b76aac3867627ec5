import { parseArgs } from 'node:util';
import { Trouble } from '../src/terminal/trouble';

export interface Arguments {
  /** How often each fault strikes, each time at another moment. */
  seeds: number;
  /** The first seed, to repeat a run that went wrong. */
  from: number;
  /** Numbers of the faults; all when empty. */
  only: number[];
}

const USAGE = [
  'npm run test:faults                          every fault once',
  'npm run test:faults -- --seeds 20            twenty times each',
  'npm run test:faults -- --only 2,3 --from 7   two of them, with seed 7',
];

export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { seeds: { type: 'string' }, from: { type: 'string' }, only: { type: 'string' } },
    });
    return {
      seeds: count(values.seeds ?? '1'),
      from: count(values.from ?? '1'),
      only: (values.only ?? '').split(',').filter(Boolean).map(count),
    };
  } catch (error) {
    throw new Trouble((error as Error).message, USAGE);
  }
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`"${text}" is no number to count with.`);
  return value;
}
