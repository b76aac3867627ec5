import { describe, expect, it } from 'vitest';
import { CARRIERS, type Carrier, type CarrierErrorClass } from './carrier-error';
import { classifyFailure } from './classify-failure';
import { GENERIC_ERRORS, KANNEL_ERRORS } from './generic-errors';
import { CARRIER_ERRORS, lookupCarrierError } from './lookup-carrier-error';
import { PLIVO_ERRORS } from './plivo-errors';
import { TELNYX_ERRORS } from './telnyx-errors';
import { VONAGE_ERRORS } from './vonage-errors';

describe.each(CARRIERS)('the table of %s', (carrier) => {
  const errors = [...CARRIER_ERRORS[carrier].values()];

  it('explains every code fully, to agent and operator, with its source', () => {
    expect(errors.length).toBeGreaterThan(0);
    for (const { code, name, reason, advice, operatorAdvice, source } of errors) {
      for (const text of [code, name, reason, advice, operatorAdvice, source])
        expect(text, code).not.toBe('');
    }
  });

  it('calls undelivered only what the carrier had, and never what may still arrive', () => {
    for (const error of errors) if (error.provenUndelivered) expect(error.processed, error.code).toBe('yes');
  });

  it('sends nothing again that the carrier may have, whatever the status beside the code', () => {
    for (const { code } of errors) {
      for (const httpStatus of [200, 202, 400, 401, 409, 422, 429, 500, 503]) {
        const { retryable, outcome, error } = classifyFailure({ carrier, httpStatus, code });
        if (retryable) expect([outcome, error.processed], code).toEqual(['not_processed', 'no']);
        if (outcome === 'unknown') expect(error.provenUndelivered, code).toBe(false);
      }
    }
  });

  it('reads a code that is not in it with care', () => {
    expect(lookupCarrierError(carrier, 'no-such-code')).toMatchObject({ processed: 'maybe', unknown: true });
    expect(classifyFailure({ carrier, httpStatus: 400, code: 'no-such-code' })).toMatchObject({
      outcome: 'refused',
      error: { unknown: true },
    });
    expect(classifyFailure({ carrier, httpStatus: 429 })).toMatchObject({ retryable: true });
  });
});

it.each([
  ['telnyx', TELNYX_ERRORS],
  ['vonage', VONAGE_ERRORS],
  ['plivo', PLIVO_ERRORS],
  ['generic', GENERIC_ERRORS],
  ['kannel', KANNEL_ERRORS],
] as const)('%s writes every code once', (carrier, rows) => {
  expect(CARRIER_ERRORS[carrier].size).toBe(rows.length);
});

it.each<[Carrier, CarrierErrorClass, string[]]>([
  ['telnyx', 'retry_now', ['10011']],
  ['telnyx', 'retry_later', ['40318', '40006', '40011', '40014', '40018', '40005']],
  ['telnyx', 'wait_daily_reset', ['40016']],
  ['telnyx', 'ask_carrier', ['10007']],
  ['telnyx', 'never', ['40004', '40008', '40302', '40304', '40309', '40319', '40328']],
  ['telnyx', 'opt_out', ['40300']],
  ['telnyx', 'bad_recipient', ['10002', '10016', '40001', '40012', '40310']],
  ['telnyx', 'content_filtered', ['40002', '40009', '40015', '40017']],
  [
    'telnyx',
    'sender_blocked',
    ['40003', '40010', '40013', '40100', '40150', '40151', '40305', '40315', '40329'],
  ],
  ['telnyx', 'account', ['10009', '10015', '20012', '20013', '20100']],
  ['vonage', 'retry_now', ['1000']],
  ['vonage', 'opt_out', ['1240']],
  ['vonage', 'bad_recipient', ['1170', '1190']],
  ['vonage', 'content_filtered', ['1210']],
  ['vonage', 'sender_blocked', ['1120']],
  ['plivo', 'opt_out', ['200']],
  ['plivo', 'content_filtered', ['30', '100']],
  ['plivo', 'sender_blocked', ['40']],
  ['plivo', 'bad_recipient', ['50', '70']],
  ['generic', 'opt_out', ['opted_out', 'blocked']],
  ['generic', 'retry_now', ['too_many_requests', 'unavailable']],
  ['kannel', 'retry_later', ['http:503']],
])('%s: %s is what %j means', (carrier, expected, codes) => {
  for (const code of codes) expect(lookupCarrierError(carrier, code).class, code).toBe(expected);
});
