import type { FrequencyCapInput, FrequencyCapRow, QuietRuleInput, QuietRuleRow } from '@parley/contracts';

/** What is sent back of a rule as it was read. */
export function ruleInputOf(row: QuietRuleRow): QuietRuleInput {
  const { id: _, revision: __, origin: ___, changedAt: ____, changedBy: _____, ...input } = row;
  return input;
}

/** As ruleInputOf. */
export function capInputOf(row: FrequencyCapRow): FrequencyCapInput {
  const { id: _, revision: __, origin: ___, changedAt: ____, changedBy: _____, ...input } = row;
  return input;
}
