// Rules that close or open the present minute, whatever the time is when the specs run.
import type { QuietHoursSettings, QuietRuleInput, QuietRuleRow } from '@parley/contracts';
import { API } from '@parley/contracts';
import { WEEKDAYS } from '@parley/domain';
import type { ApiClient } from '../../test/test-app';

type Week = QuietRuleInput['allowed'];

const everyDay = (from: string, to: string): Week =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, [{ from, to }]]));

export const ALWAYS_OPEN = everyDay('00:00', '24:00');

const clock = (minute: number): string => {
  const of = ((minute % 1_440) + 1_440) % 1_440;
  return [Math.floor(of / 60), of % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

/** Open from so many minutes after the present one of a zone, for so long. */
export function openIn(timeZone: string, minutes: number, length: number): Week {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
    .format(Date.now())
    .split(':')
    .map(Number);
  const now = (parts[0] ?? 0) * 60 + (parts[1] ?? 0);
  return everyDay(clock(now + minutes), clock(now + minutes + length));
}

/** Closed in New York now, for three hours to come. */
export const closedNow = (): Week => openIn('America/New_York', 180, 60);

/** Gives the rule of the United States other hours, as a supervisor does; the only rule of New York. */
export async function setHours(lead: ApiClient, allowed: Week, reason = 'A test'): Promise<QuietRuleRow> {
  const { rules } = (await lead.get<QuietHoursSettings>(API.quietHours)).body;
  const before = rules.find(({ id }) => id === 'us');
  if (!before) throw new Error('no rule of the United States');
  const { id, revision, origin: _, changedAt: __, changedBy: ___, ...rule } = before;
  const { status, body } = await lead.put<QuietRuleRow>(API.quietRule(id), {
    rule: { ...rule, allowed },
    revision,
    reason,
  });
  if (status !== 200) throw new Error(`the rule was not changed: ${status}`);
  return body;
}
