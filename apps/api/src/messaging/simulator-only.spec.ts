import { expect, test } from 'vitest';
import { leadsToSimulator } from './simulator-only';

const config = { simulatorUrl: 'http://simulator:4010' };

test.each([
  ['http://localhost:4010', true],
  ['http://127.0.0.1:9', true],
  ['http://127.1.2.3', true],
  ['http://[::1]:4010/', true],
  ['http://simulator:4010', true],
  ['http://simulator:4011', false],
  ['https://simulator:4010', false],
  [null, false],
  ['', false],
  ['https://api.twilio.com', false],
  ['http://localhost.example.com', false],
  ['http://127.0.0.1.example.com', false],
  ['https://localhost@api.twilio.com', false],
])('%s leads to a simulator: %s', (baseUrl, expected) => {
  expect(leadsToSimulator({ carrier: 'twilio', base_url: baseUrl }, config)).toBe(expected);
});

test.each(['generic', 'kannel'] as const)('a gateway on this machine may be real: %s', (carrier) => {
  expect(leadsToSimulator({ carrier, base_url: 'http://localhost:13013' }, config)).toBe(false);
  expect(leadsToSimulator({ carrier, base_url: 'http://simulator:4010/generic' }, config)).toBe(true);
});
