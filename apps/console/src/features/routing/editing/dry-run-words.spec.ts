import { expect, test } from 'vitest';
import { actionInWords, dryRunCsv } from './dry-run-words';

const side = (queueName: string | null, ruleName: string | null) => ({
  queueId: null,
  queueName,
  ruleId: ruleName,
  ruleName,
  word: null,
});

test('a text that a spreadsheet would run is exported as text, and one that may not be read as nothing', () => {
  const row = {
    change: 'queue' as const,
    actions: ['queueId', 'labels'],
    before: side(null, null),
    after: side('Billing', 'Refunds'),
    conversationId: 'c',
    position: 1,
    at: '2026-01-02T03:04:05.000Z',
    text: '=1+1' as string | null,
  };
  expect(
    dryRunCsv([row, { ...row, text: null }])
      .split('\r\n')
      .slice(1, 3),
  ).toEqual([
    `2026-01-02T03:04:05.000Z,'=1+1,,,Billing,Refunds,,Queue; Labels,c`,
    `2026-01-02T03:04:05.000Z,,,,Billing,Refunds,,Queue; Labels,c`,
  ]);
});

test('an action without a name of its own is spelt out', () => {
  expect([actionInWords('queueId'), actionInWords('requestCallback')]).toEqual(['Queue', 'request callback']);
});
