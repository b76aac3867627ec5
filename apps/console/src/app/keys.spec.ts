import { describe, expect, it } from 'vitest';
import { createSequenceReader, strokeOf, type KeyPress } from './keys';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('naming a key press', () => {
  const cases: [string, KeyPress, string | null][] = [
    ['a letter is itself', press('j'), 'j'],
    ['a letter with Shift says so', press('E', { shiftKey: true }), 'Shift+e'],
    ['a letter with Caps Lock is the plain letter', press('E'), 'e'],
    ['a symbol does not mention the Shift it needs', press('?', { shiftKey: true }), '?'],
    ['Control and Command are both Mod', press('k', { metaKey: true }), 'Mod+k'],
    [
      'named keys carry their modifiers',
      press('Enter', { ctrlKey: true, shiftKey: true }),
      'Mod+Shift+Enter',
    ],
    ['a Cyrillic layout uses the physical key', press('о', { code: 'KeyJ' }), 'j'],
    ['a modifier alone is nothing', press('Shift', { shiftKey: true }), null],
    ['Alt belongs to the browser and to typing', press('j', { altKey: true }), null],
  ];
  it.each(cases)('%s', (_name, event, expected) => {
    expect(strokeOf(event)).toBe(expected);
  });
});

describe('keys one after the other', () => {
  const keys = ['g m', 'g i', 'm', 'e'];
  it('a first key waits for its second', () => {
    const reader = createSequenceReader(() => 0);
    expect(reader.read('g', keys)).toBe('pending');
    expect(reader.read('m', keys)).toBe('g m');
    expect(reader.read('m', keys)).toBe('m');
  });

  it('too late a second key stands alone', () => {
    let time = 0;
    const reader = createSequenceReader(() => time);
    reader.read('g', keys);
    time = 2000;
    expect(reader.read('m', keys)).toBe('m');
  });

  it('a second key that completes nothing does nothing', () => {
    const reader = createSequenceReader(() => 0);
    reader.read('g', keys);
    expect(reader.read('e', keys)).toBeNull();
  });
});
