import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../src/carrier/faults';
import { MAGIC_FROM, MAGIC_HANDSETS, MAGIC_TO } from '../src/carrier/magic';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the README tells', () => {
  it.each(Object.entries(FAULTS))(
    'of the fault %s where it bites and what it does',
    (fault, { at, says }) => {
      const row = rows.find((cells) => cells[1] === `\`${fault}\``);
      expect([row?.[2], row?.[3]?.replace(/ \([\d.]+ s\)/, '')]).toEqual([at, says]);
    },
  );

  it('of every environment variable', () => {
    const program = readFileSync(new URL('../src/main.ts', import.meta.url), 'utf8');
    const names = [...program.matchAll(/^ {4}([A-Z_]+): z/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !rows.some((cells) => cells[1] === `\`${name}\``))).toEqual([]);
  });

  it.each([
    ['a number to send to', { ...MAGIC_TO, ...MAGIC_HANDSETS }, 1],
    ['a number to send from', MAGIC_FROM, 3],
  ])('of every magic number: %s', (_name, numbers, column) => {
    const listed = rows.flatMap((cells) => [cells[column], ...(column === 1 ? [cells[3]] : [])]);
    expect(Object.keys(numbers).filter((number) => !listed.includes(`\`${number}\``))).toEqual([]);
  });
});
