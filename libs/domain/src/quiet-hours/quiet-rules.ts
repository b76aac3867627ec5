import type { SpecialDay } from '../hours/business-calendar';
import { usFederalHolidays } from '../hours/us-holidays';
import { onDays, type Weekday, WEEKDAYS, type WeekHours } from '../hours/week-hours';

/**
 * How firm a rule is. `law`: the statute or regulation holds for texts, or is read so. `reported`: guides for senders
 * name the hours, and Stello ("Compliance", April 2026) the statute, which was not read here; they disagree in places,
 * and the stricter is taken. `calls`: law on telephone calls, kept for texts as well. `carriers`: what networks
 * deliver, or agreed among themselves. `house`: our own caution.
 */
export type QuietRuleStanding = 'law' | 'reported' | 'calls' | 'carriers' | 'house';

/** When promotional texts may reach the people of a place. Data, to be edited: no legal advice. */
export interface QuietRule {
  id: string;
  name: string;
  /** ISO 3166-1 and 3166-2 codes of where it holds; "*" is wherever no other rule does. */
  places: readonly string[];
  /** Local hours in which texts may arrive. A day that is missing is quiet from end to end. */
  allowed: WeekHours;
  /** Days with hours of their own in place of those of their weekday; without hours they are holidays. */
  specialDays: readonly SpecialDay[];
  /** First and last day on which it holds, "YYYY-MM-DD" by the local calendar; null: from ever, for good. */
  validFrom: string | null;
  validUntil: string | null;
  standing: QuietRuleStanding;
  source: string;
  /** Where the source can be read. */
  sourceUrl: string | null;
}

const MONDAY_TO_FRIDAY = WEEKDAYS.slice(0, 5);
const MONDAY_TO_SATURDAY = WEEKDAYS.slice(0, 6);
const WEEKEND: readonly Weekday[] = ['saturday', 'sunday'];
const daily = (from: string, to: string): WeekHours => onDays(WEEKDAYS, from, to);

const REFERRIZER = 'Referrizer, "TCPA quiet hours and state-specific rules for text campaigns"';
const DROP_COWBOY = 'Drop Cowboy, "State calling restrictions guide" (November 2025)';

/** What most rules have in common. */
const ALWAYS = { specialDays: [], validFrom: null, validUntil: null, sourceUrl: null } as const;

/** Guides speak of legal holidays of the state; those of the federation are the ones all of them keep. */
const HOLIDAYS = [2026, 2027, 2028, 2029, 2030].flatMap(usFederalHolidays);

const state = (
  code: string,
  name: string,
  allowed: WeekHours,
  standing: QuietRuleStanding,
  source: string,
  more: Partial<QuietRule> = {},
): QuietRule => ({
  ...ALWAYS,
  id: `us-${code.toLowerCase()}`,
  name,
  places: [`US-${code}`],
  allowed,
  standing,
  source,
  ...more,
});

export const QUIET_RULES: readonly QuietRule[] = [
  {
    ...ALWAYS,
    id: 'us',
    name: 'United States (TCPA)',
    places: ['US', 'AS', 'GU', 'MP', 'PR', 'VI'],
    allowed: daily('08:00', '21:00'),
    standing: 'law',
    source: '47 CFR 64.1200(c)(1): called party’s local time',
    sourceUrl: 'https://www.ecfr.gov/current/title-47/section-64.1200',
  },
  state(
    'AL',
    'Alabama',
    onDays(MONDAY_TO_SATURDAY, '08:00', '20:00'),
    'reported',
    `Ala. Admin. Code r. 770-X-5-.17; ${DROP_COWBOY}`,
    { specialDays: HOLIDAYS },
  ),
  state(
    'CT',
    'Connecticut',
    daily('09:00', '20:00'),
    'reported',
    `Conn. Gen. Stat. § 42-288a; ${REFERRIZER}`,
  ),
  state('FL', 'Florida', daily('08:00', '20:00'), 'law', 'Fla. Stat. § 501.616(6)(a)'),
  state('KY', 'Kentucky', daily('10:00', '21:00'), 'reported', `KRS 367.46955; ${DROP_COWBOY}`),
  state(
    'LA',
    'Louisiana',
    onDays(MONDAY_TO_SATURDAY, '08:00', '20:00'),
    'reported',
    `La. R.S. 45:844.31 ff.; ${DROP_COWBOY}`,
    { specialDays: HOLIDAYS },
  ),
  state('MA', 'Massachusetts', daily('08:00', '20:00'), 'reported', `201 CMR 12.00; ${DROP_COWBOY}`),
  state(
    'MD',
    'Maryland',
    daily('08:00', '20:00'),
    'law',
    'Stop the Spam Calls Act of 2023 (Md. Code, Com. Law § 14-4501 ff.)',
  ),
  state('MI', 'Michigan', daily('09:00', '21:00'), 'reported', DROP_COWBOY),
  state('MN', 'Minnesota', daily('09:00', '21:00'), 'reported', `Minn. Stat. § 325E.30; ${DROP_COWBOY}`),
  state(
    'MS',
    'Mississippi',
    onDays(MONDAY_TO_SATURDAY, '08:00', '20:00'),
    'reported',
    `${REFERRIZER}; no Sundays: ${DROP_COWBOY}`,
  ),
  state('NJ', 'New Jersey', daily('08:00', '20:00'), 'reported', REFERRIZER),
  state('NM', 'New Mexico', daily('09:00', '21:00'), 'reported', DROP_COWBOY),
  state('NV', 'Nevada', daily('09:00', '20:00'), 'reported', DROP_COWBOY),
  state(
    'OK',
    'Oklahoma',
    daily('08:00', '20:00'),
    'law',
    'Telephone Solicitation Act of 2022 (15 O.S. § 775C.1 ff.)',
  ),
  state(
    'PA',
    'Pennsylvania',
    onDays(MONDAY_TO_SATURDAY, '08:00', '21:00'),
    'reported',
    'No Sundays from 18 October 2026: Call Desk, "Can I call now"',
    { validFrom: '2026-10-18' },
  ),
  state(
    'RI',
    'Rhode Island',
    { ...onDays(MONDAY_TO_FRIDAY, '09:00', '18:00'), ...onDays(WEEKEND, '10:00', '17:00') },
    'reported',
    REFERRIZER,
    { specialDays: HOLIDAYS },
  ),
  state(
    'TX',
    'Texas',
    { ...onDays(MONDAY_TO_SATURDAY, '09:00', '21:00'), ...onDays(['sunday'], '12:00', '21:00') },
    'reported',
    `SB 140 (September 2025), Tex. Bus. & Com. Code ch. 301; ${REFERRIZER}`,
  ),
  state('WA', 'Washington', daily('08:00', '20:00'), 'law', 'RCW 19.158.040(2)', {
    sourceUrl: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040',
  }),
  state('WY', 'Wyoming', daily('08:00', '20:00'), 'reported', 'Call Desk, "Can I call now"'),
  {
    ...ALWAYS,
    id: 'ca',
    name: 'Canada',
    places: ['CA'],
    allowed: { ...onDays(MONDAY_TO_FRIDAY, '09:00', '21:30'), ...onDays(WEEKEND, '10:00', '18:00') },
    standing: 'calls',
    source:
      'CRTC, "Key Unsolicited Telecommunications Rules", calling curfews; CASL names no hours for texts',
  },
  {
    ...ALWAYS,
    id: 'fr',
    name: 'France',
    places: ['FR', 'GP', 'GF', 'MQ', 'RE'],
    // The charter lets texts through on Sundays since 2026, asking for restraint; Brevo still holds them back.
    allowed: onDays(MONDAY_TO_SATURDAY, '08:00', '21:30'),
    standing: 'carriers',
    source: 'af2m, Charte Business Messaging 2026; Sundays: Brevo, "Send SMS message to a mobile number"',
  },
  {
    ...ALWAYS,
    id: 'ae',
    name: 'United Arab Emirates',
    places: ['AE'],
    allowed: daily('07:00', '21:00'),
    standing: 'carriers',
    source: 'Twilio, "United Arab Emirates: SMS guidelines"',
  },
  {
    ...ALWAYS,
    id: 'in',
    name: 'India',
    places: ['IN'],
    allowed: daily('09:00', '21:00'),
    standing: 'carriers',
    source: 'Twilio, "Limitations sending SMS messages to Indian mobile devices"',
  },
  {
    ...ALWAYS,
    id: 'elsewhere',
    name: 'Everywhere else',
    places: ['*'],
    allowed: daily('08:00', '20:00'),
    standing: 'house',
    source: 'No rule of the country is kept here: our own caution',
  },
];
