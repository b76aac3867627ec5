import { describe, expect, it } from 'vitest';
import { initials } from './avatar';

describe('initials', () => {
  const cases: [string, string, string][] = [
    ['first and last name', 'Lucía María Marín', 'LM'],
    ['one name', 'Priya', 'P'],
    ['a number shows its end', '+12025550143', '43'],
    ['a number wrapped in direction marks', '\u2068+1 202 555 0143\u2069', '43'],
    ['a script without case', 'أحمد حسن', 'أح'],
    ['an emoji is no initial', '🎉 Party Bus', 'PB'],
    ['nothing but emoji', '🎉', ''],
  ];
  it.each(cases)('%s', (_name, name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
