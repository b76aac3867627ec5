import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { PROBLEMS, type Problem, type ProblemCode } from '@parley/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { log } from '../log';
import { isDatabaseDown } from './database-errors';
import { ProblemError } from './problem';

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'malformed_body',
  401: 'signed_out',
  403: 'not_allowed',
  404: 'not_found',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_attempts',
  503: 'database_unreachable',
};

/** The one place where an error becomes an answer: problem details (RFC 9457) with a stable code. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = problemOf(error);
    if (known.code === 'internal')
      log.error({ err: error, requestId: request.id, route: request.routeOptions.url }, 'request failed');
    if (reply.sent) return;
    if (known.retryAfterSeconds !== undefined)
      void reply.header('retry-after', String(known.retryAfterSeconds));
    void reply
      .status(known.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(presentProblem(known, request.id)));
  }
}

export const presentProblem = (error: ProblemError, requestId: string): Problem => ({
  ...describeProblem(error),
  requestId,
});

/** The same for one item of a request that holds several. */
export function describeProblem(error: ProblemError): Omit<Problem, 'requestId'> {
  const { title, advice } = PROBLEMS[error.code];
  return {
    type: `urn:parley:problem:${error.code}`,
    title,
    status: error.status,
    code: error.code,
    ...(error.detail ? { detail: error.detail } : {}),
    advice,
    ...(error.fields ? { fields: error.fields } : {}),
    ...(error.context ? { context: error.context } : {}),
  };
}

/** What an error is on the wire. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isDatabaseDown(error))
    return new ProblemError('database_unreachable', undefined, { retryAfterSeconds: 2 });
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown })?.statusCode;
  const code = typeof status === 'number' ? BY_STATUS[status] : undefined;
  return new ProblemError(code ?? 'internal');
}
