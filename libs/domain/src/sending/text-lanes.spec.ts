import { describe, expect, it } from 'vitest';
import { NO_LIMIT } from './lane';
import { networkOfLine } from './line-types';
import { recogniseNetwork } from './networks';
import { commonLanes, isLimited, type LaneSettings, limitOf, networkLane } from './text-lanes';

const settings: LaneSettings = {
  numberId: 'n1',
  messagesPerSecond: 3,
  burst: 6,
  connectionId: 'c1',
  carrier: 'twilio',
  accountId: 'AC1',
  brandId: 'b1',
  brandTier: 'low',
  campaign: 'CMP1',
  campaignClass: 'T',
};

describe('networkOfLine', () => {
  it.each([
    ['mobile', 'T-Mobile USA, Inc.', 'tmobile'],
    ['mobile', null, null],
    ['unknown', 'Verizon Wireless', 'verizon'],
    ['unknown', null, null],
    ['landline', 'AT&T - SBC', 'other'],
    ['voip', 'Verizon Business', 'other'],
    ['invalid', null, 'other'],
  ] as const)('a %s line of %s counts as %s', (lineType, name, network) => {
    expect(networkOfLine(lineType, name)).toBe(network);
  });
});

describe('recogniseNetwork', () => {
  it.each([
    ['AT&T Wireless', 'att'],
    ['New Cingular Wireless PCS, LLC', 'att'],
    ['T-MOBILE USA INC.', 'tmobile'],
    ['Metro by T-Mobile', 'tmobile'],
    ['Verizon Wireless', 'verizon'],
    ['U.S. Cellular', 'uscellular'],
    ['Bandwidth/13', 'other'],
    ['  ', null],
    [null, null],
  ])('%s is %s', (name, network) => {
    expect(recogniseNetwork(name)).toBe(network);
  });
});

describe('the lanes of a text', () => {
  it('are those of its number, connection and account', () => {
    expect(commonLanes(settings).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'number n1',
      'connection c1',
      'account twilio:AC1',
    ]);
  });

  it.each([
    ['AT&T counts the campaign by the minute', 'att', 'att:campaign:CMP1', { perMinute: 75 }],
    ['T-Mobile counts the brand by the day', 'tmobile', 'tmobile:brand:b1', { perDay: 10_000 }],
    ['others are counted by connection, without a limit of theirs', 'verizon', 'verizon:connection:c1', {}],
    ["an unknown one counts against the connection's default", null, 'default:connection:c1', {}],
  ] as const)('%s', (_, network, key, limit) => {
    expect(networkLane(settings, network)).toMatchObject({
      kind: 'network',
      key,
      limit: { ...NO_LIMIT, ...limit },
    });
  });

  it.each([
    ['AT&T', 'att', 'AT&T, campaign class T (10DLC)'],
    ['T-Mobile', 'tmobile', 'T-Mobile, vetting score 1 to 49 (10DLC)'],
    ['nobody', 'verizon', null],
  ] as const)('the limit is one that %s sets', (_, network, source) =>
    expect(networkLane(settings, network).source).toBe(source),
  );

  it('a number without a campaign is no registered sender, so the tables do not speak of it', () => {
    const lane = networkLane({ ...settings, campaign: null }, 'tmobile');
    expect(lane.key).toBe('tmobile:connection:c1');
    expect(isLimited(lane.limit)).toBe(false);
  });

  it("a workspace's own figures go before the defaults, each by itself", () => {
    const byDefault = { perSecond: 3, burst: 6, perMinute: null, perDay: null };
    expect(limitOf(byDefault, { perDay: 100 })).toEqual({ ...byDefault, perDay: 100 });
    expect(limitOf(byDefault, { perSecond: 1 })).toEqual({ ...byDefault, perSecond: 1, burst: null });
    expect(limitOf(byDefault, null)).toEqual(byDefault);
  });
});
