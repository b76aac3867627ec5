import { createStore, useStore } from '../state/store';
import { problemOf } from '../api/client';

// Notices come rarely: what shows them is loaded with the first one.
const needed = createStore(false);
export const useNoticesNeeded = (): boolean => useStore(needed, (value) => value);

async function show(notice: {
  title?: string;
  message: string;
  color?: string;
  autoClose?: number;
}): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  notifications.show({ closeButtonProps: { 'aria-label': 'Close' }, ...notice });
  needed.set(true);
}

/** Says why something was refused, and what to do, without taking the focus. */
export function sayProblem(error: unknown, what?: string): void {
  const problem = problemOf(error);
  void show({
    color: 'bad',
    title: what ?? problem.title,
    message: what ? `${problem.detail ?? `${problem.title}.`} ${problem.advice}` : problem.advice,
    autoClose: 10_000,
  });
}

/** Says why something cannot be done that no server has refused. */
export function sayNo(title: string, message: string): void {
  void show({ color: 'bad', title, message, autoClose: 10_000 });
}

/** Says what somebody is to hear of; nothing is wrong. */
export function sayNews(title: string, message: string): void {
  void show({ title, message, autoClose: 10_000 });
}

/** Says that something was done, where the screen does not show it by itself. */
export function sayDone(message: string): void {
  void show({ message, autoClose: 3500 });
}
