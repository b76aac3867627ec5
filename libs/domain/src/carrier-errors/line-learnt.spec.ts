import { expect, test } from 'vitest';
import { lineLearnt } from './line-learnt';
import { lookupCarrierError } from './lookup-carrier-error';

test.each([
  ['twilio', '21614', 'landline'],
  ['twilio', '30005', 'invalid'],
  ['telnyx', '40001', 'landline'],
  ['generic', 'landline', 'landline'],
] as const)('%s %s teaches that the number is %s, and no text goes there', (carrier, code, line) => {
  expect(lineLearnt(carrier, code)).toBe(line);
  expect(['bad_recipient', 'never']).toContain(lookupCarrierError(carrier, code).class);
});

test.each([
  ['twilio', '30003'],
  ['twilio', '21610'],
  ['kannel', 'landline'],
] as const)('%s %s says nothing lasting of the number', (carrier, code) => {
  expect(lineLearnt(carrier, code)).toBeNull();
});
