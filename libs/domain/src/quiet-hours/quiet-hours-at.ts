import type { Purpose } from '../delivery/purposes';
import { type DayPlan, isOpenAt, nextChangeAt } from '../hours/open-hours';
import { DAY_MS, isTimeZone, wallTimeAt } from '../hours/wall-clock';
import { toMinutes, weekdayOf } from '../hours/week-hours';
import { type NumberPlace, placeOfNumber } from '../numbers/place-of-number';
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
  const zonesFrom: QuietHours['zonesFrom'] = own === null ? (place?.by ?? null) : 'contact';
  const answer = (reason: QuietHours['reason'], until: number | null, checks: readonly QuietCheck[] = []) => {
    const quiet = reason === 'quiet' || reason === 'never_allowed' || reason === 'place_unknown';
    const said = { quiet, until, reason, zonesFrom, checks };
    return { ...said, explanation: explain(said, purpose) };
  };

  if (!settings.purposes.includes(purpose)) return answer('purpose_exempt', atMs);
  const zones = own === null ? (place?.timeZones ?? []) : [own];
  if (zones.length === 0) return answer('place_unknown', null);

  const windows = rulesOf(place, recipient.region ?? null, settings.rules).flatMap((rule) =>
    zones.map((timeZone) => ({ rule, timeZone, plan: planOf(rule) })),
  );
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

/** The rules of a place: of its country and its state, and of where the contact lives; else those for elsewhere. */
function rulesOf(
  place: NumberPlace | null,
  region: string | null,
  rules: readonly QuietRule[],
): readonly QuietRule[] {
  const codes = [place?.country, place?.region, region?.slice(0, 2), region].filter((code) => code != null);
  const own = rules.filter(({ places }) => codes.some((code) => places.includes(code)));
  return own.length > 0 ? own : rules.filter(({ places }) => places.includes('*'));
}

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

function planOf(rule: QuietRule): DayPlan {
  return (day) => (rule.allowed[weekdayOf(day)] ?? []).map(toMinutes);
}

function clockIn(timeZone: string, atMs: number): string {
  const { day, minute } = wallTimeAt(timeZone, atMs);
  const weekday = weekdayOf(day);
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${two(minute / 60)}:${two(minute % 60)}`;
}
