import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { idOf } from '../access/actor';
import type { RequestWithCaller } from '../access/policy';
import { log } from '../log';
import { presentProblem, problemOf } from '../problems/problem.filter';
import { ProblemError } from '../problems/problem';
import { type KeptAnswer, KeptAnswers, type RepeatableRequest } from './kept-answers';
import { IDEMPOTENCY_HEADER, NEEDS_IDEMPOTENCY_KEY } from './needs-idempotency-key';
import { SHOWN_ONCE } from './shown-once';

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Visible ASCII. */
const FORM = /^[\x21-\x7e]{1,255}$/;

/**
 * Makes every changing request of the API repeatable: with an Idempotency-Key, a repeat gets the first one's answer
 * instead of being done again. It stands behind the guard, so a caller is known and its refusals are not kept, and
 * before validation, whose refusals are not kept either.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly kept: KeptAnswers,
    private readonly reflector: Reflector,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<RequestWithCaller>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const repeatable = CHANGING.has(request.method) ? repeatableOf(request) : null;
    if (!repeatable) {
      if (this.reflector.get(NEEDS_IDEMPOTENCY_KEY, context.getHandler()))
        throw new ProblemError('idempotency_key_required');
      return next.handle();
    }

    const claim = await this.kept.claim(repeatable, fingerprintOf(request));
    if (claim.kind === 'kept') return of(replay(reply, claim.answer));
    if (claim.kind === 'other_request') throw new ProblemError('idempotency_key_reused');
    if (claim.kind === 'in_progress')
      throw new ProblemError('idempotency_in_progress', undefined, { retryAfterSeconds: 1 });

    let value: unknown;
    try {
      value = await lastValueFrom(next.handle(), { defaultValue: undefined });
    } catch (error) {
      const problem = problemOf(error);
      const body = JSON.stringify(presentProblem(problem, request.id));
      await this.settle(
        repeatable,
        claim.holder,
        isDecided(problem) ? { status: problem.status, body } : null,
      );
      throw error;
    }
    const secret = this.reflector.get<string | undefined>(SHOWN_ONCE, context.getHandler());
    const shown = secret === undefined ? value : { ...(value as object), [secret]: null };
    const body = shown === undefined ? null : JSON.stringify(shown);
    await this.settle(repeatable, claim.holder, { status: reply.statusCode, body });
    return of(value);
  }

  /** What was done is done: an answer that cannot be kept is given all the same, and the lease runs out. */
  private async settle(request: RepeatableRequest, holder: string, answer: KeptAnswer | null): Promise<void> {
    try {
      if (answer) await this.kept.keep(request, holder, answer);
      else await this.kept.release(request, holder);
    } catch (error) {
      log.warn({ err: error }, 'an answer could not be kept for its idempotency key');
    }
  }
}

/** Null without the header, and where nobody is signed in: nothing is kept of signing in and out. */
function repeatableOf({ headers, caller, keyCaller }: RequestWithCaller): RepeatableRequest | null {
  const key = headers[IDEMPOTENCY_HEADER];
  const by = caller ?? keyCaller;
  if (key === undefined || by === undefined) return null;
  if (typeof key !== 'string' || !FORM.test(key)) {
    throw new ProblemError('validation_failed', undefined, {
      fields: [{ field: 'Idempotency-Key', message: 'Use 1 to 255 visible ASCII characters.' }],
    });
  }
  return { workspaceId: by.workspaceId, callerId: idOf(by), key };
}

const fingerprintOf = ({ method, url, body }: RequestWithCaller): Buffer =>
  createHash('sha256')
    .update(`${method} ${url}\n`)
    .update(Buffer.isBuffer(body) ? body : (JSON.stringify(body) ?? ''))
    .digest();

/** A fault of ours or of the request's form decided nothing; a refusal for a reason of the business did. */
const isDecided = ({ status }: ProblemError): boolean => status > 400 && status < 500;

function replay(reply: FastifyReply, { status, body }: KeptAnswer): unknown {
  void reply.status(status).header('idempotent-replayed', 'true');
  if (status >= 400) void reply.header('content-type', 'application/problem+json; charset=utf-8');
  return body === null ? undefined : JSON.parse(body);
}
