import { describe, expect, it } from 'vitest';
import { CARRIER_ERRORS, lookupCarrierError } from './lookup-carrier-error';
import { TWILIO_FAILURES } from './twilio-failures';
import { TWILIO_NOTICES } from './twilio-notices';
import { TWILIO_REFUSALS } from './twilio-refusals';

const codes = [...CARRIER_ERRORS.twilio.keys()];

describe('lookupCarrierError', () => {
  it.each([
    ['a rate limit is tried again now', ['20429'], 'retry_now'],
    [
      'a jam is tried again later',
      ['30001', '21611', '30017', '30022', '30003', '30036', '30450', '30035'],
      'retry_later',
    ],
    ['a server error may have taken the text', ['20500', '20503'], 'ask_carrier'],
    ['what may still arrive is never sent again by itself', ['30410', '30008'], 'never'],
    ['a daily quota waits for the reset', ['30023', '30027'], 'wait_daily_reset'],
    ['an opt-out closes the line', ['21610', '30004', '80901'], 'opt_out'],
    [
      'a bad number stays bad',
      ['21211', '21214', '21217', '21604', '21614', '30005', '30006', '30011'],
      'bad_recipient',
    ],
    ['a filter wants other words', ['30007', '30019', '11751', '30453'], 'content_filtered'],
    ['content the carrier cannot take', ['21617', '21602', '21619', '21620', '21623'], 'never'],
    ['no route', ['21612', '21408'], 'never'],
    [
      'a sender that is not set up',
      ['21212', '21606', '21603', '21703', '21704', '30018', '30024', '30032', '30033', '30034', '30042'],
      'sender_blocked',
    ],
    ['the account', ['20003', '30002', '20404', '20422', '21608', '21219', '30010'], 'account'],
    ['the scheduling of the carrier', ['35111', '35114', '35118'], 'never'],
    ['a lost part of an inbound text', ['30009'], 'never'],
    [
      'notices about our webhooks and quotas',
      ['11200', '11205', '11750', '12300', '30025', '30026'],
      'account',
    ],
  ] as const)('%s', (_, listed, expected) => {
    expect(
      Object.fromEntries(listed.map((code) => [code, lookupCarrierError('twilio', code).class])),
    ).toEqual(Object.fromEntries(listed.map((code) => [code, expected])));
  });

  it('every code is written once and fully explained', () => {
    expect(codes).toHaveLength(TWILIO_REFUSALS.length + TWILIO_FAILURES.length + TWILIO_NOTICES.length);
    for (const error of CARRIER_ERRORS.twilio.values()) {
      for (const text of [error.name, error.reason, error.advice, error.operatorAdvice, error.source]) {
        expect(text, error.code).not.toBe('');
      }
    }
  });

  it('what is proven undelivered was taken by the carrier first', () => {
    for (const error of CARRIER_ERRORS.twilio.values()) {
      if (error.provenUndelivered) expect(error.processed, error.code).toBe('yes');
    }
  });

  it('codes after which the text may still arrive are never proven undelivered', () => {
    for (const code of ['30008', '30410', '20500', '20503']) {
      expect(lookupCarrierError('twilio', code), code).toMatchObject({
        processed: 'maybe',
        provenUndelivered: false,
      });
    }
  });

  it.each([
    ['a code that is not in the table', '39999', '39999'],
    ['no code', null, 'none'],
    ['an empty code', '', 'none'],
    ['a code that is a property of every object', 'constructor', 'constructor'],
  ])('%s is read with care', (_, code, shown) => {
    expect(lookupCarrierError('twilio', code)).toMatchObject({
      code: shown,
      class: 'ask_carrier',
      processed: 'maybe',
      unknown: true,
    });
  });

  it('sends again by itself only what is proven undelivered and had a jam or a cap for its cause', () => {
    const again = [...CARRIER_ERRORS.twilio.values()].filter((error) => error.sentAgain);
    expect(again.map(({ code }) => code).sort()).toEqual(['30001', '30017', '30022', '30023', '30027']);
    for (const carrier of Object.keys(CARRIER_ERRORS) as (keyof typeof CARRIER_ERRORS)[]) {
      for (const error of CARRIER_ERRORS[carrier].values()) {
        if (!error.sentAgain) continue;
        expect(error).toMatchObject({ processed: 'yes', provenUndelivered: true });
        expect(['retry_later', 'wait_daily_reset']).toContain(error.class);
      }
    }
  });
});
