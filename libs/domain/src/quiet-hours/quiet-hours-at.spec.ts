import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PURPOSES, type Purpose } from '../delivery/purposes';
import { firstMinute, slowlyOpen, slowTime } from '../hours/slow-clock';
import { onDays, WEEKDAYS, type WeekHours } from '../hours/week-hours';
import { AREA_CODES, CALLING_CODES } from '../numbers/number-places.gen';
import { quietHoursAt, quietHoursIn, type QuietRecipient, type QuietSettings } from './quiet-hours-at';
import { QUIET_RULES, type QuietRule } from './quiet-rules';

const to = (number: string, more: Omit<QuietRecipient, 'number'> = {}): QuietRecipient => ({
  number,
  ...more,
});
const rule = (allowed: WeekHours, ...places: string[]): QuietRule => ({
  id: places.join(),
  name: places.join(),
  places,
  allowed,
  specialDays: [],
  validFrom: null,
  validUntil: null,
  standing: 'house',
  source: 'test',
  sourceUrl: null,
});
const settings = (...rules: QuietRule[]): QuietSettings => ({ rules, purposes: ['promotional'] });

describe('quietHoursAt', () => {
  // 25 November 2026 is a Wednesday; New York is five hours behind UTC.
  it.each<[string, QuietRecipient, string, string]>([
    ['New York, just before 21:00', to('+12125550100'), '2026-11-26T01:59Z', 'now'],
    ['New York at 21:00 waits for the morning', to('+12125550100'), '2026-11-26T02:00Z', '2026-11-26T13:00Z'],
    ['New York at 08:00', to('+12125550100'), '2026-11-25T13:00Z', 'now'],
    ['Florida stops at 20:00', to('+13055550100'), '2026-11-26T01:00Z', '2026-11-26T13:00Z'],
    ['Pensacola waits for both zones to wake', to('+18505550100'), '2026-11-25T13:30Z', '2026-11-25T14:00Z'],
    ['and sleeps with the first', to('+18505550100'), '2026-11-26T01:30Z', '2026-11-26T14:00Z'],
    [
      'a contact’s own zone goes before those of the area code',
      to('+18505550100', { timeZone: 'America/New_York' }),
      '2026-11-25T13:30Z',
      'now',
    ],
    [
      'a zone that does not exist tells nothing',
      to('+18505550100', { timeZone: 'Mars/Olympus' }),
      '2026-11-25T13:30Z',
      '2026-11-25T14:00Z',
    ],
    [
      'a New York number that lives in Florida keeps both rules',
      to('+12125550100', { region: 'US-FL' }),
      '2026-11-26T01:30Z',
      '2026-11-26T13:00Z',
    ],
    ['Dallas on a Sunday waits for noon', to('+12145550100'), '2026-11-29T15:00Z', '2026-11-29T18:00Z'],
    ['Dallas on a Saturday at nine', to('+12145550100'), '2026-11-28T15:00Z', 'now'],
    ['Alabama on a Sunday waits for Monday', to('+12055550100'), '2026-11-29T18:00Z', '2026-11-30T14:00Z'],
    ['Toronto on a Saturday evening', to('+14165550100'), '2026-11-28T23:00Z', '2026-11-29T15:00Z'],
    ['Paris on a Sunday waits for Monday', to('+33612345678'), '2026-11-29T12:00Z', '2026-11-30T07:00Z'],
    ['Tokyo goes by our own caution', to('+819012345678'), '2026-11-25T11:00Z', '2026-11-25T23:00Z'],
    ['toll-free: Honolulu must be awake too', to('+18005550100'), '2026-11-25T17:00Z', '2026-11-25T18:00Z'],
    // Summer time begins on 8 March 2026 at 07:00 UTC, and ends on 1 November at 06:00 UTC.
    ['the night clocks go forward', to('+12125550100'), '2026-03-08T05:00Z', '2026-03-08T12:00Z'],
    ['the night clocks go back', to('+12125550100'), '2026-11-01T04:00Z', '2026-11-01T13:00Z'],
  ])('%s', (_, recipient, at, until) => {
    const answer = quietHoursAt(recipient, 'promotional', Date.parse(at));
    expect(answer.quiet).toBe(until !== 'now');
    expect(answer.until).toBe(Date.parse(until === 'now' ? at : until));
  });

  it('keeps promotional texts alone, unless a workspace says otherwise', () => {
    const at = Date.parse('2026-11-26T04:00Z');
    const quiet = (Object.keys(PURPOSES) as Purpose[]).filter(
      (purpose) => quietHoursAt(to('+12125550100'), purpose, at).quiet,
    );
    expect(quiet).toEqual(['promotional']);
    const strict = { rules: QUIET_RULES, purposes: ['promotional', 'alert'] as const };
    expect(quietHoursAt(to('+12125550100'), 'alert', at, strict).quiet).toBe(true);
  });

  it('says which rule forbids, where, by which clock and source, and until when', () => {
    const answer = quietHoursAt(to('+12145550100'), 'promotional', Date.parse('2026-11-29T15:00Z'));
    expect(answer).toMatchObject({ reason: 'quiet', zonesFrom: 'area_code' });
    expect(answer.checks.map(({ rule, timeZone, allowed }) => [rule.id, timeZone, allowed])).toEqual([
      ['us-tx', 'America/Chicago', false],
      ['us', 'America/Chicago', true],
    ]);
    expect(answer.explanation).toMatch(
      /^It is Sunday 09:00 in America\/Chicago, a time zone of the area code: quiet by the rule of Texas \(SB 140.*\)\. All allow from 2026-11-29T18:00:00\.000Z\.$/,
    );
  });

  it('names the rule that is waited for longest', () => {
    const answer = quietHoursAt(to('+14015550100'), 'promotional', Date.parse('2026-11-28T12:00Z'));
    expect(answer.checks.map(({ rule, allowedFrom }) => [rule.id, allowedFrom])).toEqual([
      ['us-ri', Date.parse('2026-11-28T15:00Z')],
      ['us', Date.parse('2026-11-28T13:00Z')],
    ]);
    expect(answer.explanation).toContain('Rhode Island');
  });

  it.each<[string, string, Purpose, RegExp]>([
    [
      'allowed',
      '+12125550100',
      'promotional',
      /^Allowed by United States \(TCPA\) \(47 CFR .*\) in America\/New_York\.$/,
    ],
    ['purpose_exempt', '+12125550100', 'conversation', /^Conversation does not wait for quiet hours\. .+\.$/],
    ['place_unknown', '+870773111632', 'promotional', /Give the contact a time zone/],
  ])('explains %s', (reason, number, purpose, words) => {
    const answer = quietHoursAt(to(number), purpose, Date.parse('2026-11-25T18:00Z'));
    expect(answer.reason).toBe(reason);
    expect(answer.explanation).toMatch(words);
  });

  it('a number that lies nowhere is quiet without end, until the contact has a zone', () => {
    const noon = Date.parse('2026-11-25T12:00Z');
    expect(quietHoursAt(to('+870773111632'), 'promotional', noon)).toMatchObject({
      quiet: true,
      until: null,
    });
    const known = quietHoursAt(to('+870773111632', { timeZone: 'Europe/Oslo' }), 'promotional', noon);
    expect(known).toMatchObject({ quiet: false, zonesFrom: 'contact' });
    expect(known.checks[0]?.rule.id).toBe('elsewhere');
  });

  it('rules that leave no common hour are quiet without end and say so', () => {
    const rules = settings(
      rule(onDays(WEEKDAYS, '08:00', '12:00'), 'US'),
      rule(onDays(WEEKDAYS, '12:00', '20:00'), 'US-NY'),
    );
    const answer = quietHoursAt(to('+12125550100'), 'promotional', Date.parse('2026-11-25T18:00Z'), rules);
    expect(answer).toMatchObject({ quiet: true, until: null, reason: 'never_allowed' });
    expect(answer.explanation).toContain('edit them');
  });

  const inFrance = (more: Partial<QuietRule>): QuietSettings =>
    settings(
      { ...rule(onDays(WEEKDAYS, '08:00', '20:00'), 'FR'), ...more },
      rule(onDays(WEEKDAYS, '10:00', '18:00'), '*'),
    );
  it.each<[string, Partial<QuietRule>, string, string]>([
    [
      'a holiday is quiet from end to end',
      { specialDays: [{ date: '2026-12-25', name: 'Noël', hours: [] }] },
      '2026-12-24T20:00Z',
      '2026-12-26T07:00Z',
    ],
    [
      'a special day has hours of its own',
      { specialDays: [{ date: '2026-12-24', name: 'Réveillon', hours: [{ from: '08:00', to: '12:00' }] }] },
      '2026-12-24T12:00Z',
      '2026-12-25T07:00Z',
    ],
    [
      'a rule does not hold before its first day',
      { validFrom: '2026-12-25' },
      '2026-12-24T08:30Z',
      '2026-12-24T09:00Z',
    ],
    ['nor after its last', { validUntil: '2026-12-24' }, '2026-12-26T08:30Z', '2026-12-26T09:00Z'],
    ['on its last day it does', { validUntil: '2026-12-24' }, '2026-12-24T08:30Z', 'now'],
  ])('%s', (_, more, at, until) => {
    const answer = quietHoursAt(to('+33612345678'), 'promotional', Date.parse(at), inFrance(more));
    expect(answer.until).toBe(Date.parse(until === 'now' ? at : until));
  });

  it('a state of two zones is open when both are', () => {
    const rules = { rules: QUIET_RULES, purposes: ['promotional'] as const };
    const early = quietHoursIn('US-FL', 'promotional', Date.parse('2026-11-25T13:30Z'), rules);
    expect(early).toMatchObject({ quiet: true, until: Date.parse('2026-11-25T14:00Z'), zonesFrom: 'place' });
    expect(early.checks.map(({ allowed }) => allowed)).toContain(true);
    expect(quietHoursIn('US-FL', 'promotional', Date.parse('2026-11-25T14:00Z'), rules).quiet).toBe(false);
  });

  it('where no rule holds, nothing is forbidden', () => {
    const answer = quietHoursAt(to('+12125550100'), 'promotional', 0, settings(rule({}, 'FR')));
    expect(answer).toMatchObject({ quiet: false, until: 0, reason: 'no_rule' });
  });
});

describe('the rules that come with Parley', () => {
  it('leave every number that lies somewhere an hour within three days', () => {
    const numbers = [
      ...Object.keys(AREA_CODES).map((code) => `+1${code}5550100`),
      ...Object.keys(CALLING_CODES).map((code) => `+${code}8005550100`),
    ];
    // A Saturday night in America: Sunday is closed in places.
    const at = Date.parse('2026-11-29T04:00Z');
    const late = numbers.filter((number) => {
      const { until } = quietHoursAt(to(number), 'promotional', at);
      return until === null || until > at + 3 * 86_400_000;
    });
    expect(late).toEqual([]);
  });
});

/** Area codes of two zones, on the nights clocks change. */
const NUMBERS: readonly [number: string, zones: readonly string[]][] = [
  ['+12085550100', ['America/Denver', 'America/Los_Angeles']],
  ['+19285550100', ['America/Denver', 'America/Phoenix']],
  ['+17095550100', ['America/Halifax', 'America/St_Johns']],
];
const STARTS = ['2026-03-07T12:00Z', '2026-10-31T12:00Z'].map((at) => Date.parse(at));
const MINUTES = 2 * 1_440;
const clocks = new Map(
  NUMBERS.flatMap(([, zones]) => zones).map((zone) => [
    zone,
    new Map(
      STARTS.flatMap((start) =>
        Array.from({ length: MINUTES + 1 }, (_, n) => start + n * 60_000).map((at) => [
          at,
          slowTime(zone, at),
        ]),
      ),
    ),
  ]),
);
const window = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 2, max: 16 }))
  .map(([from, length]) =>
    [from, Math.min(from + length, 24)].map((hour) => `${String(hour).padStart(2, '0')}:00`),
  )
  .map(([from = '', to = '']) => onDays(WEEKDAYS, from, to));

describe('quiet hours on the nights clocks change', () => {
  const given = fc.record({
    number: fc.constantFrom(...NUMBERS),
    allowed: fc.array(window, { minLength: 1, maxLength: 2 }),
    start: fc.constantFrom(...STARTS),
    minute: fc.integer({ min: 0, max: MINUTES }),
    second: fc.integer({ min: 0, max: 59 }),
  });

  it('end at the minute that a look at every clock every minute finds', () => {
    fc.assert(
      fc.property(given, ({ number: [number, zones], allowed, start, minute }) => {
        const rules = settings(
          ...allowed.map((hours) => rule(hours, number.startsWith('+1709') ? 'CA' : 'US')),
        );
        const allAllow = (at: number) =>
          zones.every((zone) => {
            const time = clocks.get(zone)?.get(at);
            if (time === undefined) throw new Error('outside');
            return allowed.every((hours) => slowlyOpen(time, ({ weekday }) => hours[weekday] ?? []));
          });
        const at = start + minute * 60_000;
        const expected = firstMinute(at, MINUTES - minute, allAllow);
        const answer = quietHoursAt(to(number), 'promotional', at, rules);
        expect(answer.quiet).toBe(expected !== at);
        if (expected !== null) expect(answer.until).toBe(expected);
        else expect(answer.until ?? Number.POSITIVE_INFINITY).toBeGreaterThan(start + MINUTES * 60_000);
      }),
      { numRuns: 300 },
    );
  });

  it('are over at the instant they name, and a later question never has an earlier answer', () => {
    fc.assert(
      fc.property(
        given,
        fc.integer({ min: 0, max: 86_400_000 }),
        ({ number: [number], start, minute, second }, more) => {
          const at = start + minute * 60_000 + second * 1_000;
          const { until } = quietHoursAt(to(number), 'promotional', at);
          if (until === null) throw new Error('without end');
          expect(until).toBeGreaterThanOrEqual(at);
          expect(quietHoursAt(to(number), 'promotional', until)).toMatchObject({ quiet: false, until });
          expect(quietHoursAt(to(number), 'promotional', at + more).until).toBeGreaterThanOrEqual(until);
        },
      ),
    );
  });
});
