import { expect, test } from 'vitest';
import { maskAddresses } from './mask-addresses';

test.each([
  ['a query', 'https://x.example/a?token=1', 'https://x.example/a?(masked)'],
  ['a sign-in', 'https://u:p@x.example/a', 'https://(masked)@x.example/a'],
  ['nothing to hide', 'https://x.example/a', 'https://x.example/a'],
  ['words', 'see https://x.example/a?b=1', 'see https://x.example/a?b=1'],
])('an address with %s', (_, address, shown) => {
  expect(maskAddresses({ media: [{ url: address }], n: 1, none: null })).toEqual({
    media: [{ url: shown }],
    n: 1,
    none: null,
  });
});

test('our signed reference is not shown', () => {
  expect(maskAddresses({ reference: 'a.b.1.mac', part: { reference: 7 } })).toEqual({
    reference: '(masked)',
    part: { reference: 7 },
  });
});
