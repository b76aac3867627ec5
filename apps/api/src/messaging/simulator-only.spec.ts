import { expect, test } from 'vitest';
import { leadsToSimulator } from './simulator-only';

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
  expect(leadsToSimulator(baseUrl, { simulatorUrl: 'http://simulator:4010' })).toBe(expected);
});
