import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PURPOSES, type Purpose } from '../delivery/purposes';
import {
  type AskedConsent,
  consentAfter,
  isAnswerDue,
  KEEPABLE_PURPOSES,
  type KeepablePurpose,
  type KeepOffer,
  keeps,
  offerIn,
  readKeepWord,
} from './clarification';
import { consentObjection, type ConsentState } from './purpose-consent';

const DAY = 24 * 3_600_000;
const OFFER: KeepOffer = { word: 'Updates', purposes: ['transactional', 'alert'] };
const ASKED: AskedConsent = { state: 'opted_out', offer: OFFER, askedAtMs: 0 };
const answer = (body: string, asked: Partial<AskedConsent> = {}, saidAtMs = 1) =>
  readKeepWord({ body, saidAtMs, answeredByCarrier: null }, { ...ASKED, ...asked });

describe('offerIn', () => {
  const clarification = {
    purposes: ['alert', 'transactional'] as const,
    words: [{ language: 'es' as const, word: 'AVISOS' }],
  };
  it('asks in the languages that have a word, and names purposes in their order', () => {
    expect(offerIn(clarification, 'es')).toEqual({ word: 'AVISOS', purposes: ['transactional', 'alert'] });
    expect([offerIn(clarification, 'en'), offerIn(null, 'es')]).toEqual([null, null]);
    expect(offerIn({ ...clarification, purposes: [] }, 'es')).toBeNull();
  });
});

describe('readKeepWord', () => {
  it.each(['Updates', 'UPDATES!', ' updates 🙏', 'u.p.d.a.t.e.s', 'Ｕｐｄａｔｅｓ'])(
    '“%s” answers',
    (body) => {
      expect(answer(body)).toBe(OFFER);
    },
  );
  it.each(['updates please', 'no updates', 'update', '', 'YES', `updates${' '.repeat(300)}`])(
    '“%s” does not',
    (body) => {
      expect(answer(body)).toBeNull();
    },
  );
  it('counts for a day, from the question on', () => {
    const at = (ms: number) => answer('updates', {}, ms) !== null;
    expect([at(-1), at(0), at(DAY - 1), at(DAY)]).toEqual([false, true, true, false]);
  });
  it('answers nothing where nothing was asked, or something else holds by now', () => {
    expect(answer('updates', { offer: null })).toBeNull();
    for (const state of ['none', 'conversational', 'opted_in', 'lapsed'] as const)
      expect(answer('updates', { state })).toBeNull();
    expect(isAnswerDue({ ...ASKED, askedAtMs: null }, 1)).toBe(false);
  });
  it('a carrier that has acted on the text has settled what it means', () => {
    expect(readKeepWord({ body: 'updates', saidAtMs: 1, answeredByCarrier: 'opt_in' }, ASKED)).toBeNull();
  });
});

describe('keeps', () => {
  it('nothing but what can be kept, whatever is written down', () => {
    const all = Object.keys(PURPOSES) as KeepablePurpose[];
    const kept = (Object.keys(PURPOSES) as Purpose[]).filter((purpose) => keeps(all, purpose));
    expect(kept.toSorted()).toEqual([...KEEPABLE_PURPOSES].sort());
  });
});

describe('consentAfter', () => {
  it('is what the last line says that led to a state', () => {
    const stop = { leadsTo: 'opted_out', kept: null };
    const kept = { leadsTo: 'opted_out', kept: ['alert'] };
    const help = { leadsTo: null, kept: null };
    expect(consentAfter([])).toEqual({ state: 'none', kept: [] });
    expect(consentAfter([help])).toEqual({ state: 'none', kept: [] });
    expect(consentAfter([stop, kept, help])).toEqual({ state: 'opted_out', kept: ['alert'] });
    expect(consentAfter([stop, kept, stop])).toEqual({ state: 'opted_out', kept: [] });
    expect(consentAfter([kept, { leadsTo: 'opted_in', kept: null }])).toEqual({
      state: 'opted_in',
      kept: [],
    });
  });
});

/** What one recipient can go through, with the time since the step before. */
type Step =
  { does: 'stop'; asks: boolean } | { does: 'start' | 'talk' | 'block' } | { does: 'answer'; word: string };

const step: fc.Arbitrary<{ step: Step; afterMs: number }> = fc.record({
  step: fc.oneof(
    fc.record({ does: fc.constant('stop' as const), asks: fc.boolean() }),
    fc.record({ does: fc.constantFrom('start' as const, 'talk' as const, 'block' as const) }),
    fc.record({ does: fc.constant('answer' as const), word: fc.constantFrom('updates', 'UPDATES!', 'news') }),
  ),
  afterMs: fc.constantFrom(1, 60_000, DAY - 1, DAY),
});

describe('whatever somebody goes through', () => {
  it('a text reaches them after a STOP only by the word that was asked for, within a day, since the last STOP', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const lines: { leadsTo: ConsentState | null; kept: readonly KeepablePurpose[] | null }[] = [];
        let asked: AskedConsent = { state: 'none', offer: null, askedAtMs: null };
        let nowMs = 0;
        // By a rule of its own: the moment and the asking of the last STOP, and whether the word came in time.
        let open: { atMs: number; asks: boolean } | null = null;
        let answered = false;
        for (const { step: one, afterMs } of steps) {
          nowMs += afterMs;
          const found = readKeepWord(
            { body: one.does === 'answer' ? one.word : one.does, saidAtMs: nowMs, answeredByCarrier: null },
            asked,
          );
          if (one.does === 'stop' || one.does === 'block') {
            const offer = one.does === 'stop' && one.asks && asked.state !== 'opted_out' ? OFFER : null;
            lines.push({ leadsTo: 'opted_out', kept: null });
            asked = { state: 'opted_out', offer, askedAtMs: nowMs };
            open = { atMs: nowMs, asks: offer !== null };
            answered = false;
          } else if (one.does === 'start') {
            lines.push({ leadsTo: 'opted_in', kept: null });
            asked = { state: 'opted_in', offer: null, askedAtMs: nowMs };
            open = null;
          } else if (found) {
            lines.push({ leadsTo: 'opted_out', kept: found.purposes });
            asked = { state: 'opted_out', offer: null, askedAtMs: nowMs };
          } else lines.push({ leadsTo: null, kept: null });
          const isWord = one.does === 'answer' && one.word !== 'news';
          if (open?.asks && isWord && nowMs - open.atMs < DAY) answered = true;

          const { state, kept } = consentAfter(lines) as { state: ConsentState; kept: KeepablePurpose[] };
          for (const purpose of Object.keys(PURPOSES) as Purpose[]) {
            if (open === null || purpose === 'compliance') continue;
            const mayGo = answered && OFFER.purposes.some((one) => one === purpose);
            expect(consentObjection(purpose, state, kept)).toBe(mayGo ? null : 'opted_out');
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
