import { describe, expect, it } from 'vitest';
import { PURPOSES, type Purpose } from '../delivery/purposes';
import type { KeepablePurpose } from './clarification';
import { CONSENT_NEEDED, type ConsentState, consentObjection } from './purpose-consent';

describe('the consent a purpose takes', () => {
  const OK = null;
  const CLOSED = { opted_out: 'opted_out', lapsed: 'consent_lapsed' } as const;
  it.each<[Purpose, Record<ConsentState, ReturnType<typeof consentObjection>>]>([
    ['conversation', { none: OK, conversational: OK, opted_in: OK, ...CLOSED }],
    ['transactional', { none: OK, conversational: OK, opted_in: OK, ...CLOSED }],
    ['verification', { none: OK, conversational: OK, opted_in: OK, ...CLOSED }],
    ['alert', { none: OK, conversational: OK, opted_in: OK, ...CLOSED }],
    ['promotional', { none: 'opt_in_missing', conversational: 'opt_in_missing', opted_in: OK, ...CLOSED }],
    ['compliance', { none: OK, conversational: OK, opted_in: OK, opted_out: OK, lapsed: OK }],
  ])('%s', (purpose, expected) => {
    for (const [state, objection] of Object.entries(expected))
      expect([state, consentObjection(purpose, state as ConsentState)]).toEqual([state, objection]);
  });

  it('lets only those purposes reach somebody who opted out that are exempt from suppression', () => {
    for (const purpose of Object.keys(PURPOSES) as Purpose[])
      expect(consentObjection(purpose, 'opted_out') === null).toBe(PURPOSES[purpose].exemptFromSuppression);
  });

  it.each<[Purpose, readonly KeepablePurpose[], ReturnType<typeof consentObjection>]>([
    ['alert', ['alert'], OK],
    ['transactional', ['alert'], 'opted_out'],
    ['promotional', ['transactional', 'verification', 'alert'], 'opted_out'],
    ['conversation', ['transactional', 'verification', 'alert'], 'opted_out'],
    ['promotional', ['promotional' as KeepablePurpose], 'opted_out'],
    ['conversation', ['conversation' as KeepablePurpose], 'opted_out'],
    ['compliance', [], OK],
  ])('%s of somebody who kept %j on opting out: %s', (purpose, kept, objection) => {
    expect(consentObjection(purpose, 'opted_out', kept)).toBe(objection);
  });

  it('what was kept opens no other state', () => {
    expect(consentObjection('alert', 'lapsed', ['alert'])).toBe('consent_lapsed');
    expect(consentObjection('promotional', 'conversational', ['alert'])).toBe('opt_in_missing');
  });

  it('names its source for each purpose', () => {
    for (const { source } of Object.values(CONSENT_NEEDED)) expect(source).toMatch(/CTIA|CFR/);
  });
});
