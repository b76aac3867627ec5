import type { RoutesDryRun } from '@parley/contracts';
import { csvLine } from '@parley/domain';

const ACTIONS: Record<string, string> = {
  queueId: 'Queue',
  priority: 'Priority',
  labels: 'Labels',
  autoReply: 'Automatic reply',
  moveRunning: 'Running threads',
};

/** An action by the name the page has for it; one that has none yet keeps its own, spelt out. */
export const actionInWords = (action: string): string =>
  ACTIONS[action] ?? action.replace(/([A-Z])/g, ' $1').toLowerCase();

/** The changed texts as CSV, its first line the names of the columns. */
export const dryRunCsv = (rows: RoutesDryRun['rows']): string =>
  [
    ['at', 'text', 'queue now', 'rule now', 'queue then', 'rule then', 'word', 'differs', 'conversation'],
    ...rows.map(({ at, text, before, after, actions, conversationId }) => [
      at,
      text,
      before.queueName,
      before.ruleName,
      after.queueName,
      after.ruleName,
      after.word,
      actions.map(actionInWords).join('; '),
      conversationId,
    ]),
  ]
    .map(csvLine)
    .join('');
