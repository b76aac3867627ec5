import { describe, expect, it } from 'vitest';
import { type ConfirmedKeyword, confirmationOwner, isTollFree } from './confirmation-owner';

const LOCAL = '+12125550100';
const TOLL_FREE = '+18885550100';
const by = (of: Partial<ConfirmedKeyword>) =>
  confirmationOwner({
    confirmedBy: 'usual',
    carrier: 'twilio',
    number: LOCAL,
    intent: 'opt_out',
    keyword: 'stop',
    answeredByCarrier: null,
    ...of,
  }).by;

describe('whose confirmation goes out', () => {
  it.each<[string, Partial<ConfirmedKeyword>, 'carrier' | 'parley']>([
    ['nothing is known of the carrier: ours', {}, 'parley'],
    ['the carrier says that it has answered: its own', { answeredByCarrier: 'opt_out' }, 'carrier'],
    ['even where it was said to be ours', { answeredByCarrier: 'opt_out', confirmedBy: 'parley' }, 'carrier'],
    ['the carrier has answered something else: ours', { answeredByCarrier: 'help' }, 'parley'],
    ['switched on at the carrier: its own', { confirmedBy: 'carrier' }, 'carrier'],
    ['a word the carrier does not know: ours', { confirmedBy: 'carrier', keyword: 'arrêt' }, 'parley'],
    [
      'help, where the carrier answers it',
      { confirmedBy: 'carrier', intent: 'help', keyword: 'info' },
      'carrier',
    ],
    [
      'Telnyx does not answer help by itself',
      { carrier: 'telnyx', confirmedBy: 'carrier', intent: 'help', keyword: 'help' },
      'parley',
    ],
    [
      'Telnyx knows two words in a row',
      { carrier: 'telnyx', confirmedBy: 'carrier', keyword: 'stop all' },
      'carrier',
    ],
    [
      'a carrier without a list answers the common words',
      { carrier: 'kannel', confirmedBy: 'carrier' },
      'carrier',
    ],
    ['and no others', { carrier: 'kannel', confirmedBy: 'carrier', keyword: 'end' }, 'parley'],
    ['ordinary language: ours', { confirmedBy: 'carrier', keyword: null }, 'parley'],
    ['toll-free STOP: the network', { number: TOLL_FREE }, 'carrier'],
    ['whatever is said of the number', { number: TOLL_FREE, confirmedBy: 'parley' }, 'carrier'],
    ['toll-free START: the network', { number: TOLL_FREE, intent: 'opt_in', keyword: 'start' }, 'carrier'],
    ['toll-free CANCEL: ours', { number: TOLL_FREE, keyword: 'cancel' }, 'parley'],
    ['toll-free HELP: ours', { number: TOLL_FREE, intent: 'help', keyword: 'help' }, 'parley'],
  ])('%s', (_, of, expected) => {
    expect(by(of)).toBe(expected);
  });

  it('toll-free numbers are those of the North American plan', () => {
    expect([TOLL_FREE, '+18005550100', LOCAL, '+448005550100', '80055501'].map(isTollFree)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
