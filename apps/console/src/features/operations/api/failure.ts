import { ApiProblem } from '../../../api/client';

/** What failed, with the very reason where the api gives one: an operator acts on that. */
export const failureInWords = (error: unknown, what: string): string =>
  error instanceof ApiProblem && error.problem.detail !== undefined
    ? `${what}: ${error.problem.detail}`
    : what;
