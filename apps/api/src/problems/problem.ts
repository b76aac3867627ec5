import { PROBLEMS, type ProblemCode } from '@parley/contracts';

/**
 * A refusal with a stable code. `detail` names this case, `fields` what to correct, `context` the facts a client
 * needs to go on. Never a stack, never another workspace's data.
 */
export class ProblemError extends Error {
  readonly status: number;
  readonly fields: { field: string; message: string }[] | undefined;
  readonly context: Record<string, unknown> | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
    more: {
      fields?: { field: string; message: string }[];
      context?: Record<string, unknown>;
      retryAfterSeconds?: number;
    } = {},
  ) {
    super(detail ?? PROBLEMS[code].title);
    this.name = 'ProblemError';
    this.status = PROBLEMS[code].status;
    this.fields = more.fields;
    this.context = more.context;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

/** The thing named does not exist in this workspace, or at all: the same answer on purpose. */
export const notFound = (what: string): ProblemError => new ProblemError('not_found', `No such ${what}.`);

/** One field is not right for a reason the schema cannot know. */
export const wrongField = (field: string, message: string): ProblemError =>
  new ProblemError('validation_failed', message, { fields: [{ field, message }] });
