import type { Connection } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { type ConnectionFields, connectionChanges, isAnotherHost, secretOf } from './connection-words';

describe('what a form changes of a connection', () => {
  const known = {
    carrier: 'twilio',
    name: 'Main',
    accountId: 'AC1',
    baseUrl: 'https://sms.example.com/v1',
    lookUpsPerDay: 500,
  } as Connection;
  const same = {
    name: 'Main',
    accountId: 'AC1',
    baseUrl: 'https://sms.example.com/v1',
    lookUpsPerDay: 500,
    secrets: {},
  };

  it.each<[string, Partial<ConnectionFields>, object | null]>([
    ['nothing', {}, null],
    ['spaces around it', { name: ' Main ', secrets: { both: '  ' } }, null],
    ['its name', { name: 'Support' }, { name: 'Support' }],
    ['the carrier’s own address', { baseUrl: ' ' }, { baseUrl: null }],
    ['no look-ups any more', { lookUpsPerDay: null }, { lookUpsPerDay: null }],
    ['a secret', { secrets: { both: ' abcd ' } }, { secrets: [{ kind: 'both', secret: 'abcd' }] }],
    ['a secret of a kind that the carrier has not', { secrets: { verify: 'abcd' } }, null],
  ])('%s', (_, over, changes) => expect(connectionChanges(known, { ...same, ...over })).toEqual(changes));

  it.each<[string | null, string, boolean]>([
    [null, '', false],
    [null, 'https://sms.example.com', true],
    ['https://sms.example.com/v1', 'https://sms.example.com/v2', false],
    ['https://sms.example.com/v1', 'https://sms.example.com:8443/v1', true],
    ['https://sms.example.com/v1', '', true],
  ])('from %s to %s is another host: %s', (before, after, is) =>
    expect(isAnotherHost(before, after)).toBe(is),
  );
});

it('secrets are called as their carrier calls them', () => {
  expect(secretOf('telnyx', 'verify')?.label).toBe('Public key');
  expect(secretOf('twilio', 'verify')).toBeUndefined();
});
