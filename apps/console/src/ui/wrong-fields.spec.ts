import { describe, expect, it } from 'vitest';
import { wrongFields } from './wrong-fields';

describe('what is wrong with a form', () => {
  it('stands at the first field that is named, once, and else at the whole', () => {
    expect(
      wrongFields(
        [
          { path: ['name'], message: 'Give it a name.' },
          { path: ['name'], message: 'Too long.' },
          { path: ['secrets', 0, 'secret'], message: 'This is no API key.' },
          { path: ['colour'], message: 'What?' },
        ],
        ['name', 'secrets'],
      ),
    ).toEqual({ name: 'Give it a name.', secrets: 'This is no API key.', form: 'What?' });
  });
});
