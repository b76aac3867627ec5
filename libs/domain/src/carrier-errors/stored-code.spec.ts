import { expect, it } from 'vitest';
import type { Carrier } from './carrier-error';
import { explainStoredCode, storedCode } from './stored-code';

it.each<[Carrier, string, string]>([
  ['twilio', '30007', '30007'],
  ['twilio', 'transport:timeout', 'transport:timeout'],
  ['telnyx', '40300', 'telnyx:40300'],
  ['telnyx', 'http:503', 'telnyx:http:503'],
  ['plivo', '1000', 'plivo:1000'],
  ['vonage', '1000', 'vonage:1000'],
  ['generic', 'blocked', 'generic:blocked'],
])('a code of %s, %s, is kept as %s and means the same again', (carrier, code, stored) => {
  expect(storedCode({ carrier, code })).toBe(stored);
  expect(explainStoredCode(stored)).toMatchObject({ code });
  expect(explainStoredCode(stored).unknown).toBeUndefined();
});

it('one number means different things at different carriers', () => {
  expect(explainStoredCode('vonage:1000').class).toBe('retry_now');
  expect(explainStoredCode('plivo:1000').class).toBe('never');
});
