import { notifications } from '@mantine/notifications';
import { problemOf } from '../api/client';

/** Says why something was refused, and what to do, without taking the focus. */
export function sayProblem(error: unknown, what?: string): void {
  const problem = problemOf(error);
  notifications.show({
    color: 'bad',
    title: what ?? problem.title,
    message: what ? `${problem.title}. ${problem.advice}` : problem.advice,
  });
}

/** Says that something was done, where the screen does not show it by itself. */
export function sayDone(message: string): void {
  notifications.show({ message, autoClose: 3500 });
}
