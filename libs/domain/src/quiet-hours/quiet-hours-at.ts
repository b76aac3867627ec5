import type { Purpose } from '../delivery/purposes';
import { type DayPlan, isOpenAt, nextChangeAt } from '../hours/open-hours';
import { DAY_MS, isTimeZone, MINUTES_A_DAY, wallTimeAt } from '../hours/wall-clock';
import { dateOfDay, toMinutes, weekdayOf } from '../hours/week-hours';
import { placeOfNumber, zonesOfPlace } from '../numbers/place-of-number';
import { explain, type QuietCheck, type QuietHours } from './quiet-answer';
import { QUIET_PURPOSES } from './quiet-purposes';
import { QUIET_RULES, type QuietRule } from './quiet-rules';

/** What is known of whoever a text goes to. */
export interface QuietRecipient {
  /** E.164. */
  number: string;
  /** The contact's own zone (IANA name). Where it is known it goes before those of the number. */
  timeZone?: string | null;
  /** Where the contact lives, if known: ISO 3166-2 or 3166-1. Its rules hold besides those of the number. */
  region?: string | null;
}

/** Rules and zones that find no common hour in two weeks never will. */
const HORIZON_DAYS = 14;
const NEVER = Number.MAX_SAFE_INTEGER;

/** What a workspace may set for itself. */
export interface QuietSettings {
  rules: readonly QuietRule[];
  /** The purposes that keep quiet hours. */
  purposes: readonly Purpose[];
}

const COMES_WITH_PARLEY: QuietSettings = {
  rules: QUIET_RULES,
  purposes: (Object.keys(QUIET_PURPOSES) as Purpose[]).filter(
    (purpose) => QUIET_PURPOSES[purpose].keepsQuiet,
  ),
};

/**
 * Whether a text of this purpose may reach somebody now, and if not, when.
 *
 * Nobody knows where a telephone is: all zones its number may lie in must allow, unless the contact's own zone is
 * known. All rules of the place hold together, so the strictest decides. A number that lies nowhere is quiet without
 * end until somebody gives the contact a zone.
 *
 * @param atMs epoch ms
 * @param settings those of the workspace, in place of the ones that come with Parley
 */
export function quietHoursAt(
  recipient: QuietRecipient,
  purpose: Purpose,
  atMs: number,
  settings: QuietSettings = COMES_WITH_PARLEY,
): QuietHours {
  const place = placeOfNumber(recipient.number);
  const own = recipient.timeZone != null && isTimeZone(recipient.timeZone) ? recipient.timeZone : null;
  const region = recipient.region ?? null;
  const codes = [place?.country, place?.region, region?.slice(0, 2), region].filter((code) => code != null);
  return own === null
    ? judge({ codes, zones: place?.timeZones ?? [], zonesFrom: place?.by ?? null }, purpose, atMs, settings)
    : judge({ codes, zones: [own], zonesFrom: 'contact' }, purpose, atMs, settings);
}

/**
 * The same for everybody of a place whose zone is not known better: "US-FL", "FR". Where the place has several zones,
 * all of them must allow.
 */
export function quietHoursIn(
  place: string,
  purpose: Purpose,
  atMs: number,
  settings: QuietSettings,
): QuietHours {
  const where = {
    codes: [place.slice(0, 2), place],
    zones: zonesOfPlace(place),
    zonesFrom: 'place',
  } as const;
  return judge(where, purpose, atMs, settings);
}

interface Where {
  /** ISO codes whose rules hold. */
  codes: readonly string[];
  zones: readonly string[];
  zonesFrom: QuietHours['zonesFrom'];
}

function judge(
  { codes, zones, zonesFrom }: Where,
  purpose: Purpose,
  atMs: number,
  settings: QuietSettings,
): QuietHours {
  const answer = (reason: QuietHours['reason'], until: number | null, checks: readonly QuietCheck[] = []) => {
    const quiet = reason === 'quiet' || reason === 'never_allowed' || reason === 'place_unknown';
    const said = { quiet, until, reason, zonesFrom, checks };
    return { ...said, explanation: explain(said, purpose) };
  };

  if (!settings.purposes.includes(purpose)) return answer('purpose_exempt', atMs);
  if (zones.length === 0) return answer('place_unknown', null);

  const windows = rulesOf(codes, settings.rules, atMs).flatMap((rule) => {
    const plan = planOf(rule);
    return zones.map((timeZone) => ({ rule, timeZone, plan }));
  });
  if (windows.length === 0) return answer('no_rule', atMs);

  const checks = windows
    .map(({ rule, timeZone, plan }) => {
      const allowedFrom = nextOpen({ plan, timeZone }, atMs);
      return {
        rule,
        timeZone,
        localTime: clockIn(timeZone, atMs),
        allowed: allowedFrom === atMs,
        allowedFrom,
      };
    })
    .sort((a, b) => (b.allowedFrom ?? NEVER) - (a.allowedFrom ?? NEVER));
  if (checks.every(({ allowed }) => allowed)) return answer('allowed', atMs, checks);
  const until = firstCommon(windows, atMs);
  return answer(until === null ? 'never_allowed' : 'quiet', until, checks);
}

/** The rules of a place: of its country and its state; while none of them is in force, those for elsewhere too. */
function rulesOf(codes: readonly string[], rules: readonly QuietRule[], atMs: number): readonly QuietRule[] {
  const own = rules.filter(
    (rule) =>
      codes.some((code) => rule.places.includes(code)) &&
      holdsBetween(rule, atMs - DAY_MS, atMs + HORIZON_DAYS * DAY_MS),
  );
  if (own.some((rule) => holdsBetween(rule, atMs, atMs))) return own;
  return [...own, ...rules.filter((rule) => rule.places.includes('*') && holdsBetween(rule, atMs, atMs))];
}

function holdsBetween({ validFrom, validUntil }: QuietRule, fromMs: number, toMs: number): boolean {
  return (
    (validFrom === null || validFrom <= dateAt(toMs)) && (validUntil === null || validUntil >= dateAt(fromMs))
  );
}

const dateAt = (atMs: number): string => dateOfDay(Math.floor(atMs / DAY_MS));

interface Window {
  timeZone: string;
  plan: DayPlan;
}

/** The first instant at which all are open: whoever opens last is waited for, until nobody is left to wait for. */
function firstCommon(windows: readonly Window[], fromMs: number): number | null {
  for (let at = fromMs; at < fromMs + HORIZON_DAYS * DAY_MS;) {
    let latest = at;
    for (const window of windows) {
      const opens = nextOpen(window, at);
      if (opens === null) return null;
      latest = Math.max(latest, opens);
    }
    if (latest === at) return at;
    at = latest;
  }
  return null;
}

/** The instant itself when it is open already. */
function nextOpen({ plan, timeZone }: Window, atMs: number): number | null {
  return isOpenAt(plan, timeZone, atMs) ? atMs : nextChangeAt(plan, timeZone, atMs, HORIZON_DAYS);
}

const ALL_DAY = [{ from: 0, to: MINUTES_A_DAY }];

/** A day on which the rule does not hold is open from end to end, as far as this rule goes. */
function planOf({ allowed, specialDays, validFrom, validUntil }: QuietRule): DayPlan {
  const ordinary: DayPlan = (day) => (allowed[weekdayOf(day)] ?? []).map(toMinutes);
  if (specialDays.length === 0 && validFrom === null && validUntil === null) return ordinary;
  return (day) => {
    const date = dateOfDay(day);
    if ((validFrom !== null && date < validFrom) || (validUntil !== null && date > validUntil))
      return ALL_DAY;
    return specialDays.find((special) => special.date === date)?.hours.map(toMinutes) ?? ordinary(day);
  };
}

function clockIn(timeZone: string, atMs: number): string {
  const { day, minute } = wallTimeAt(timeZone, atMs);
  const weekday = weekdayOf(day);
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${two(minute / 60)}:${two(minute % 60)}`;
}
