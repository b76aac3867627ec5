import { describe, expect, it } from 'vitest';
import { classifyFailure, type Failure } from './classify-failure';
import { lookupCarrierError } from './lookup-carrier-error';

const twilio = (failure: Omit<Failure, 'carrier'>): Failure => ({ carrier: 'twilio', ...failure });

describe('classifyFailure', () => {
  it.each<[string, Omit<Failure, 'carrier'>, string, boolean]>([
    ['a name that does not resolve: nothing was sent', { transport: 'dns' }, 'not_processed', true],
    ['no connection: nothing was sent', { transport: 'connect' }, 'not_processed', true],
    ['no TLS: nothing was sent', { transport: 'tls' }, 'not_processed', true],
    ['no answer in time: the carrier may have it', { transport: 'timeout' }, 'unknown', false],
    ['a connection cut: the carrier may have it', { transport: 'reset' }, 'unknown', false],
    ['429 is never processed', { httpStatus: 429 }, 'not_processed', true],
    ['429 with its code', { httpStatus: 429, code: '20429' }, 'not_processed', true],
    ['429 with a code we do not know', { httpStatus: 429, code: '99999' }, 'not_processed', true],
    ['a full queue is refused before processing', { httpStatus: 400, code: '21611' }, 'not_processed', true],
    ['500 may have been processed', { httpStatus: 500, code: '20500' }, 'unknown', false],
    ['503 too: the carrier does not say otherwise', { httpStatus: 503, code: '20503' }, 'unknown', false],
    ['502 of a proxy', { httpStatus: 502 }, 'unknown', false],
    ['408: the request may have been read', { httpStatus: 408 }, 'unknown', false],
    ['a success that cannot be read', { httpStatus: 201 }, 'unknown', false],
    ['nothing known at all', {}, 'unknown', false],
    ['an invalid number is refused', { httpStatus: 400, code: '21211' }, 'refused', false],
    ['an opted-out number is refused', { httpStatus: 400, code: '21610' }, 'refused', false],
    ['a wrong token is refused', { httpStatus: 401, code: '20003' }, 'refused', false],
    ['a 4xx with a code we do not know is refused', { httpStatus: 400, code: '99999' }, 'refused', false],
    ['a 4xx without a code is refused', { httpStatus: 403 }, 'refused', false],
  ])('%s', (_, failure, outcome, retryable) => {
    expect(classifyFailure(twilio(failure))).toMatchObject({ outcome, retryable });
  });

  it('hands on what the carrier asked to wait, in milliseconds', () => {
    expect(classifyFailure(twilio({ httpStatus: 429, retryAfterSeconds: 12 })).retryAfterMs).toBe(12_000);
    expect(classifyFailure(twilio({ httpStatus: 429 })).retryAfterMs).toBeUndefined();
  });

  const statuses = [undefined, 200, 301, 400, 401, 404, 408, 422, 429, 500, 502, 503, 504];
  const transports = [undefined, 'dns', 'connect', 'tls', 'timeout', 'reset'] as const;
  const codes = [undefined, '20429', '20500', '21211', '21610', '21611', '30008', '30410', '99999'];
  const all = statuses.flatMap((httpStatus) =>
    transports.flatMap((transport) => codes.map((code) => twilio({ httpStatus, transport, code }))),
  );

  it('retries nothing that the carrier may have', () => {
    for (const failure of all) {
      const { outcome, retryable, error } = classifyFailure(failure);
      if (retryable)
        expect({ outcome, processed: error.processed }).toEqual({
          outcome: 'not_processed',
          processed: 'no',
        });
      if (outcome === 'unknown') expect(error.processed).toBe('maybe');
    }
  });

  it('gives a code that explains the same failure later, unless the code is not in the table', () => {
    for (const failure of all) {
      const { error } = classifyFailure(failure);
      if (error.unknown) continue;
      const later = lookupCarrierError('twilio', error.code);
      expect(later.reason, JSON.stringify(failure)).toBe(error.reason);
    }
  });
});
