import { compileRules, decide, lintRules, recogniseConsentWord } from '@parley/domain';
import { routeRuleSchema } from '@parley/contracts';
import { describe, expect, test } from 'vitest';
import { DEMO_CONNECTIONS, DEMO_QUEUES, DEMO_ROUTES } from './demo-data';

const { rules } = DEMO_ROUTES;
const compiled = compileRules({ rules });

describe('the routes of the demo', () => {
  test('are well-formed and nothing is wrong with them', () => {
    for (const rule of rules) expect(routeRuleSchema.parse(rule)).toEqual(rule);
    expect(
      lintRules(
        { rules },
        {
          queueIds: new Set(DEMO_QUEUES.map((queue) => queue.id)),
          numbers: new Set(
            DEMO_CONNECTIONS.flatMap(({ numbers }) => numbers.map(({ number }): string => number)),
          ),
        },
      ),
    ).toEqual([]);
  });

  test.each([
    ['REFUND', 'Billing'],
    ['I want my money back!!', 'Billing'],
    ['you charged me twice', 'Billing'],
    ['Can I get an invoice?', 'Billing'],
    ['Where is my parcel?', 'Shipping'],
    ['tracking please', 'Shipping'],
    ['Order 1042', 'Shipping'],
    ['I want to return these shoes', 'Returns'],
    ['can i exchange it', 'Returns'],
    ['Hours?', 'Front desk'],
    ['Hello', 'Front desk'],
    ['😀', 'Front desk'],
  ])('put “%s” in %s', (text, queue) => {
    const { ruleId } = decide(compiled, { text, businessNumber: '+15005550006', firstText: true });
    const rule = rules.find(({ id }) => id === ruleId);
    expect(DEMO_QUEUES.find(({ id }) => id === rule?.actions.queueId)?.name).toBe(queue);
  });

  test('take no word away from consent', () => {
    const asked = { optedOut: true, optInPending: true };
    const words = rules.flatMap(({ match }) => match.words);
    expect(words.filter((word) => recogniseConsentWord(word, asked) !== null)).toEqual([]);
  });
});
