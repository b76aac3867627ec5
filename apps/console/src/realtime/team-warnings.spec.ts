import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { teamWarnings, warningsInWords } from './team-warnings';

const near = { customer: 'Ann', queueName: 'Billing', state: 'near' as const };
const late = { customer: 'Bob', queueName: 'Sales', state: 'late' as const };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  [[near], 'Ann waits for an answer', 'The time that Billing promises is nearly over.'],
  [[near, near], '2 customers wait for an answer', 'The time that Billing promises is nearly over.'],
  [[late], 'Bob waits too long', 'The answer that Sales promises is overdue.'],
  [
    [near, late, { ...late, queueName: 'Billing' }],
    '2 customers wait too long',
    'The answer that Sales, Billing promises is overdue. For 1 more it is nearly over.',
  ],
])('warnings read as one', (warnings, title, message) => {
  expect(warningsInWords(warnings)).toEqual({ title, message });
});

test('what comes together is told together, and what follows not before a while', () => {
  const said: string[] = [];
  const { add } = teamWarnings((title) => void said.push(title));
  add(near);
  add(late);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(said).toEqual(['Bob waits too long']);
  add(near);
  add(near);
  vi.advanceTimersByTime(20_000);
  expect(said).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual(['Bob waits too long', '2 customers wait for an answer']);
});

test('whoever signs out is told nothing more', () => {
  const say = vi.fn();
  const { add, forget } = teamWarnings(say);
  add(late);
  forget();
  vi.advanceTimersByTime(60_000);
  expect(say).not.toHaveBeenCalled();
});
