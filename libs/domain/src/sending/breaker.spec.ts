import { describe, expect, it } from 'vitest';
import { afterCall, BREAKER, type Breaker, type CallSign, callSign, CLOSED } from './breaker';

const play = (signs: CallSign[], start: Breaker = CLOSED): Breaker =>
  signs.reduce((breaker, sign) => afterCall(breaker, sign, { nowMs: 1_000, code: 'x' }) ?? breaker, start);
const silence = (n: number): CallSign[] => Array.from({ length: n }, () => 'no_answer');
const half = (breaker: Breaker): Breaker => ({ ...breaker, state: 'half_open' });

describe('the breaker of a connection', () => {
  it.each<[string, CallSign[], Breaker['state']]>([
    ['stays closed while the carrier answers', ['answered', 'answered'], 'closed'],
    ['stays closed for a failure now and then', [...silence(4), 'answered', ...silence(4)], 'closed'],
    ['opens when failures follow each other', silence(BREAKER.failures), 'open'],
    ['opens at once when the account is not let in', ['locked_out'], 'open'],
  ])('%s', (_, signs, state) => {
    expect(play(signs).state).toBe(state);
  });

  it('closes when a trial is answered, and forgets', () => {
    expect(play(['answered'], half(play(silence(5))))).toEqual(CLOSED);
  });

  it('is opened again by a trial that fails, for longer each time, up to a limit', () => {
    let breaker = play(silence(5));
    const pauses = [breaker.untilMs];
    for (let n = 0; n < 8; n += 1) {
      breaker = play(['no_answer'], half(breaker));
      pauses.push(breaker.untilMs);
    }
    expect(pauses.map((until) => ((until ?? 0) - 1_000) / 1_000)).toEqual([
      5, 10, 20, 40, 80, 160, 300, 300, 300,
    ]);
  });

  it('hears nothing new from calls while it is open', () => {
    const open = play(silence(5));
    expect(play(['no_answer', 'answered', 'locked_out'], open)).toEqual(open);
  });

  it('says which code it was', () => {
    expect(play(['locked_out']).code).toBe('x');
  });
});

describe('callSign', () => {
  const call = { outcome: 'accepted', httpStatus: 201, stopsConnection: false } as const;
  it.each([
    ['a text taken is an answer', call, 'answered'],
    ['a refusal is an answer', { ...call, outcome: 'refused', httpStatus: 400 }, 'answered'],
    [
      'being asked to slow down is an answer',
      { ...call, outcome: 'not_processed', httpStatus: 429 },
      'answered',
    ],
    ['no connection is none', { ...call, outcome: 'not_processed', httpStatus: null }, 'no_answer'],
    ['a time-out is none', { ...call, outcome: 'unknown', httpStatus: null }, 'no_answer'],
    ["a fault of the carrier's own is none", { ...call, outcome: 'unknown', httpStatus: 503 }, 'no_answer'],
    [
      'a wrong token locks us out',
      { ...call, outcome: 'refused', httpStatus: 401, stopsConnection: true },
      'locked_out',
    ],
  ] as const)('%s', (_, outcome, sign) => {
    expect(callSign(outcome)).toBe(sign);
  });
});
