// The one way to the api: JSON in, JSON out, and every failure an ApiProblem whose advice can be shown as it is.
import { problemSchema, type Problem } from '@parley/contracts';
import type { ZodType } from 'zod';

/** A refusal of the api, or `code: 'offline'` when it could not be reached at all. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  get code(): string {
    return this.problem.code;
  }

  /** Worth trying again unchanged: nothing was decided about the request itself. */
  get isTransient(): boolean {
    return this.problem.code === 'offline' || this.problem.status >= 500 || this.problem.status === 429;
  }
}

export interface RequestOptions<T> {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** Parses the answer; a shape that does not fit is a bug of ours and is said as one. */
  schema?: ZodType<T>;
  signal?: AbortSignal | undefined;
  /** Let the request outlive the page (a last draft on closing the tab). */
  keepalive?: boolean;
}

const OFFLINE: Problem = {
  type: 'about:blank',
  title: 'The server cannot be reached',
  status: 0,
  code: 'offline',
  advice: 'Check the connection. What you wrote is kept and goes out when it is back.',
  requestId: '',
};

const signedOutListeners = new Set<() => void>();

/** Hears of a session that ended while working. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/**
 * Asks the api. Answers 204 with `undefined`.
 * @throws ApiProblem for every refusal and for a network failure; an aborted request rejects with its AbortError.
 */
export async function request<T = void>(path: string, options: RequestOptions<T> = {}): Promise<T> {
  const response = await send(path, options);
  if (!response.ok) {
    const problem = await readProblem(response);
    if (problem.code === 'signed_out') for (const listener of signedOutListeners) listener();
    throw new ApiProblem(problem);
  }
  if (response.status === 204) return undefined as T;
  const answer: unknown = await readJson(response);
  if (!options.schema) return answer as T;
  const parsed = options.schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new ApiProblem({
    ...unexpected(response.status, response.headers.get('x-request-id')),
    detail: `${path}: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`,
  });
}

async function send<T>(path: string, options: RequestOptions<T>): Promise<Response> {
  const { method = 'GET', body, signal, keepalive } = options;
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
      ...(keepalive ? { keepalive } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiProblem(OFFLINE);
  }
}

/** Sends a file as the whole body; the same refusals as `request`. */
export async function upload<T>(path: string, file: Blob, schema: ZodType<T>): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'content-type': file.type || 'application/octet-stream' },
    body: file,
  }).catch(() => {
    throw new ApiProblem(OFFLINE);
  });
  if (!response.ok) throw new ApiProblem(await readProblem(response));
  return schema.parse(await readJson(response));
}

async function readProblem(response: Response): Promise<Problem> {
  const parsed = problemSchema.safeParse(await readJson(response).catch(() => undefined));
  if (parsed.success) return parsed.data;
  // No problem document: a proxy answered for an api that is not there.
  if (response.status >= 500) return { ...OFFLINE, status: response.status };
  return unexpected(response.status, response.headers.get('x-request-id'));
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ApiProblem(unexpected(response.status, response.headers.get('x-request-id')));
  }
}

function unexpected(status: number, requestId: string | null): Problem {
  return {
    type: 'about:blank',
    title: 'The server answered with something unexpected',
    status,
    code: 'unexpected_answer',
    advice: 'Reload the page; if it persists, report it with the time.',
    requestId: requestId ?? '',
  };
}

/** The words to show for any thrown thing. */
export function problemOf(error: unknown): Pick<Problem, 'title' | 'advice' | 'code' | 'detail'> {
  if (error instanceof ApiProblem) return error.problem;
  return {
    title: 'Something went wrong in the console',
    advice: 'Reload the page; if it persists, report what you did.',
    code: 'console_error',
  };
}
