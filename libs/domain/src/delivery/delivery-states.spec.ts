import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DELIVERY_STATES,
  type DeliveryEvent,
  type DeliveryState,
  nextDeliveryState,
  type ReceiptState,
} from './delivery-states';

const STATES = Object.keys(DELIVERY_STATES) as DeliveryState[];
const RECEIPTS: readonly ReceiptState[] = ['accepted', 'sent', 'delivered', 'read', 'undelivered', 'failed'];

describe('nextDeliveryState', () => {
  it.each<[string, DeliveryState, DeliveryEvent['kind'], DeliveryState | null]>([
    ['a scheduled text comes due', 'scheduled', 'due', 'queued'],
    ['a scheduled text can be withdrawn', 'scheduled', 'cancel', 'cancelled'],
    ['a queued text is claimed', 'queued', 'claim', 'claimed'],
    ['a queued text gets too old', 'queued', 'expire', 'expired'],
    ['a queued text is given up', 'queued', 'give_up', 'failed'],
    ['a claimed text that cannot leave as it was meant is given up', 'claimed', 'give_up', 'failed'],
    ['a queued text cannot start without a claim', 'queued', 'start', null],
    ['a claimed text starts', 'claimed', 'start', 'sending'],
    ['a claim that ran out goes back into the queue', 'claimed', 'lease_over', 'queued'],
    ['a STOP withdraws a claimed text', 'claimed', 'cancel', 'cancelled'],
    ['a dispatcher that died while sending leaves it unknown', 'sending', 'lease_over', 'unknown'],
    ['a text being sent can no longer be withdrawn', 'sending', 'cancel', null],
    ['a text being sent no longer expires', 'sending', 'expire', null],
    ['what was surely not processed waits again', 'sending', 'not_processed', 'queued'],
    ['what the network refused for a cause that passes waits again', 'accepted', 'network_refused', 'queued'],
    ['also when it was handed on', 'sent', 'network_refused', 'queued'],
    ['a delivered text is not sent again', 'delivered', 'network_refused', null],
    ['nor one that a person gave up', 'failed', 'network_refused', null],
    ['a refusal is final', 'sending', 'refused', 'failed'],
    ['no answer leaves it unknown', 'sending', 'outcome_unknown', 'unknown'],
    ['giving up while sending', 'sending', 'give_up', 'failed'],
    ['the answer "no" after a receipt changes nothing', 'accepted', 'refused', null],
    ['no answer after a receipt changes nothing', 'delivered', 'outcome_unknown', null],
    ['a person sends an unknown text again', 'unknown', 'resend', 'queued'],
    ['a person leaves an unknown text unsent', 'unknown', 'give_up', 'failed'],
    ['a person takes an unknown text as sent', 'unknown', 'treat_as_sent', 'sent'],
    ['an unknown text is never claimed by itself', 'unknown', 'claim', null],
    ['a failed text is not sent again as itself', 'failed', 'resend', null],
    ['an accepted text cannot be withdrawn', 'accepted', 'cancel', null],
  ])('%s', (_, current, kind, next) => {
    expect(nextDeliveryState(current, { kind } as DeliveryEvent)).toBe(next);
  });

  it.each<[string, DeliveryState, ReceiptState, DeliveryState | null]>([
    ['a callback may beat the answer', 'sending', 'delivered', 'delivered'],
    ['the normal way', 'accepted', 'sent', 'sent'],
    ['an accepted text fails', 'accepted', 'failed', 'failed'],
    ['an accepted text is not delivered', 'accepted', 'undelivered', 'undelivered'],
    ['a late sent after delivered changes nothing', 'delivered', 'sent', null],
    ['a late accepted after sent changes nothing', 'sent', 'accepted', null],
    ['a late undelivered after delivered changes nothing', 'delivered', 'undelivered', null],
    ['a late failed after delivered changes nothing', 'delivered', 'failed', null],
    ['a late delivered after undelivered changes nothing', 'undelivered', 'delivered', null],
    ['a late delivered after failed changes nothing', 'failed', 'delivered', null],
    ['failed after sent is a text not delivered', 'sent', 'failed', 'undelivered'],
    ['a delivered text is read', 'delivered', 'read', 'read'],
    ['delivered after read changes nothing', 'read', 'delivered', null],
    ['a receipt settles an unknown text', 'unknown', 'accepted', 'accepted'],
    ['a bad receipt settles an unknown text too', 'unknown', 'failed', 'failed'],
    ['a text waiting to be resent turns out delivered', 'queued', 'delivered', 'delivered'],
    ['also when it is claimed already', 'claimed', 'sent', 'sent'],
    ['the failure of an earlier attempt keeps the resend', 'queued', 'failed', null],
    ['a cancelled text has no receipts', 'cancelled', 'delivered', null],
  ])('%s', (_, current, state, next) => {
    expect(nextDeliveryState(current, { kind: 'receipt', state })).toBe(next);
  });

  it('bad news of an earlier attempt says nothing about the running one, good news does', () => {
    const receipt = (state: ReceiptState): DeliveryEvent => ({
      kind: 'receipt',
      state,
      earlierAttempt: true,
    });
    expect(nextDeliveryState('sending', receipt('failed'))).toBeNull();
    expect(nextDeliveryState('unknown', receipt('undelivered'))).toBeNull();
    expect(nextDeliveryState('sending', receipt('delivered'))).toBe('delivered');
  });

  const receipts = fc.array(fc.constantFrom(...RECEIPTS), { maxLength: 20 });
  const play = (start: DeliveryState, states: readonly ReceiptState[]): DeliveryState[] =>
    states.reduce<DeliveryState[]>(
      (path, state) => {
        const current = path.at(-1) ?? start;
        return [...path, nextDeliveryState(current, { kind: 'receipt', state }) ?? current];
      },
      [start],
    );
  const RANK: Partial<Record<DeliveryState, number>> = {
    sending: 0,
    unknown: 0,
    accepted: 1,
    sent: 2,
    undelivered: 3,
    failed: 3,
    delivered: 3,
    read: 4,
  };

  it('receipts in any order, doubled or not, never lead backwards', () => {
    fc.assert(
      fc.property(fc.constantFrom<DeliveryState>('sending', 'unknown'), receipts, (start, states) => {
        const ranks = play(start, states).map((state) => RANK[state] ?? Number.NaN);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  it('without bad news the order of receipts does not matter', () => {
    const good = fc.array(fc.constantFrom<ReceiptState>('accepted', 'sent', 'delivered', 'read'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(good, (states) => {
        const best = (['accepted', 'sent', 'delivered', 'read'] as const)
          .filter((s) => states.includes(s))
          .at(-1);
        expect(play('sending', states).at(-1)).toBe(best);
      }),
    );
  });

  it('a receipt that comes twice in a row changes nothing the second time', () => {
    for (const current of STATES) {
      for (const state of RECEIPTS) {
        const next = nextDeliveryState(current, { kind: 'receipt', state });
        if (next)
          expect(nextDeliveryState(next, { kind: 'receipt', state }), `${current} ${state}`).toBeNull();
      }
    }
  });

  it('nothing follows a final state except read after delivered', () => {
    const kinds = [
      ...([
        'due',
        'claim',
        'lease_over',
        'start',
        'not_processed',
        'network_refused',
        'refused',
        'outcome_unknown',
      ] as const),
      ...(['cancel', 'expire', 'resend', 'give_up', 'treat_as_sent'] as const),
    ].map((kind): DeliveryEvent => ({ kind }));
    const events = [...kinds, ...RECEIPTS.map((state): DeliveryEvent => ({ kind: 'receipt', state }))];
    const moves = STATES.filter((state) => DELIVERY_STATES[state].final).flatMap((state) =>
      events.map((event) => nextDeliveryState(state, event)).filter((next) => next !== null),
    );
    expect(moves).toEqual(['read']);
  });
});

describe('DELIVERY_STATES', () => {
  it('asks for a look at what failed, was not delivered, expired or is unknown, and at nothing else', () => {
    expect(STATES.filter((state) => DELIVERY_STATES[state].needsAttention).sort()).toEqual([
      'expired',
      'failed',
      'undelivered',
      'unknown',
    ]);
  });

  it('shows a leased text as queued', () => {
    expect(DELIVERY_STATES.claimed.label).toBe(DELIVERY_STATES.queued.label);
  });
});
