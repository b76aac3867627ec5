import { useDebouncedValue } from '@mantine/hooks';
import type { RouteRuleInput } from '@parley/contracts';
import { useDeferredValue } from 'react';

/** Up to here checking and compiling take a few ms and may follow every key stroke. */
const QUICK = 200;
/** Beyond, they wait for a pause in typing: compiling 10,000 rules for the tester takes a tenth of a second. */
const PAUSE_MS = 250;

/** The rules as the checks, the diff and the tester see them: a moment behind the keys, never in their way. */
export function useSettledRules(rules: readonly RouteRuleInput[]): readonly RouteRuleInput[] {
  const [paused] = useDebouncedValue(rules, PAUSE_MS);
  return useDeferredValue(rules.length <= QUICK ? rules : paused);
}
