import { Injectable } from '@nestjs/common';
import type { QuietTry, QuietTryInput } from '@parley/contracts';
import { holdOf, isTimeZone, parseAddress, placeOfNumber, quietHoursAt } from '@parley/domain';
import { Database } from '../database/database';
import { wrongField } from '../problems/problem';
import { factsOf } from './find-holds';
import { holdDetail } from './hold-texts';
import { rulesInForce } from './rules';

/** What would become of a text to a number at a moment, and by which rules, zones and caps. Changes nothing. */
@Injectable()
export class TryNumber {
  constructor(private readonly database: Database) {}

  async execute(
    workspaceId: string,
    { number: given, purpose, at, timeZone }: QuietTryInput,
  ): Promise<QuietTry> {
    const parsed = parseAddress(given);
    if (!parsed.ok) throw wrongField('number', parsed.reason);
    if (parsed.address.kind === 'alphanumeric') throw wrongField('number', 'A sender name takes no texts.');
    if (timeZone !== undefined && !isTimeZone(timeZone))
      throw wrongField('timeZone', 'Use a time zone name such as America/New_York.');
    const number = parsed.address.value;
    const rules = (await rulesInForce(this.database, [workspaceId])).get(workspaceId);
    const [facts] = await factsOf(this.database, [{ workspaceId, number, purpose }]);
    if (!rules || !facts) throw new Error('a number without its rules');
    const atMs = at === undefined ? facts.now_ms : Date.parse(at);
    const recipient = { number, timeZone: timeZone ?? facts.time_zone };
    const sentAtMs = facts.sent_at_ms.filter((sent) => sent <= atMs);
    const hours = quietHoursAt(recipient, purpose, atMs, rules);
    const hold = holdOf({ ...recipient, purpose, sentAtMs }, atMs, rules);
    const place = placeOfNumber(number);
    return {
      number,
      at: new Date(atMs).toISOString(),
      place: place?.region ?? place?.country ?? null,
      zonesFrom: hours.zonesFrom,
      checks: hours.checks.map(({ rule, timeZone: zone, localTime, allowed, allowedFrom }) => ({
        ruleId: rule.id,
        rule: rule.name,
        source: rule.source,
        timeZone: zone,
        localTime,
        allowed,
        allowedFrom: allowedFrom === null ? null : new Date(allowedFrom).toISOString(),
      })),
      counted: sentAtMs.length,
      hold: hold && holdDetail(hold),
      says: hold?.says ?? hours.explanation,
    };
  }
}
