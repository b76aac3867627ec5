// A thread is a log without gaps, and there is one for each customer and number.
import { found, type Rule } from './finding';
import { groupBy } from './tally';

export const positionsAreContiguous: Rule = ({ threads, entries }) => {
  const byThread = groupBy(entries, (entry) => entry.conversation_id);
  return threads.flatMap((thread) => {
    const mine = byThread.get(thread.id) ?? [];
    const positions = mine.map((entry) => entry.position);
    const whole = positions.length === thread.last_position && positions.every((one, n) => one === n + 1);
    return whole
      ? []
      : [found('lost', `thread ${thread.id} has positions ${positions.join()} of ${thread.last_position}`)];
  });
};

export const revisionsAreContiguous: Rule = ({ threads, entries, published }) => {
  const byThread = groupBy(entries, (entry) => entry.conversation_id);
  return threads.flatMap((thread) => {
    const mine = byThread.get(thread.id) ?? [];
    const told = published.get(thread.id) ?? new Set();
    const missing = range(thread.revision).filter((revision) => !told.has(revision));
    const distinct = new Set(mine.map((entry) => entry.revision));
    return [
      ...(missing.length > 0
        ? [found('lost', `revisions ${missing.join()} of thread ${thread.id} were never told`)]
        : []),
      ...(distinct.size < mine.length ? [found('doubled', `thread ${thread.id} gave a revision twice`)] : []),
      ...(Math.max(0, ...distinct) === thread.revision
        ? []
        : [found('lost', `thread ${thread.id} is at revision ${thread.revision} and its entries are not`)]),
    ];
  });
};

export const oneThreadPerCustomerAndNumber: Rule = ({ threads, messages }) => {
  const pairs = new Set(
    messages.filter((one) => one.direction === 'inbound').map(({ from, to }) => `${from} ${to}`),
  );
  return threads.length <= pairs.size
    ? []
    : [found('doubled', `${threads.length} threads for ${pairs.size} pairs of numbers`)];
};

const range = (most: number): number[] => Array.from({ length: most }, (_, n) => n + 1);
