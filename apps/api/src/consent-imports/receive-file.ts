import { Readable } from 'node:stream';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { LIMITS } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../problems/problem';
import { readBody } from '../read-body';

/**
 * Reads a file that was left unread when the request came. As a guard of its route it comes after those of the house, so
 * that nobody has 32 MB kept in memory who may not import; and before the interceptors, one of which compares repeats.
 */
@Injectable()
export class ReceiveFile implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { body, headers } = request;
    if (!(body instanceof Readable)) return true;
    if (Number(headers['content-length']) > LIMITS.importBytes) throw new ProblemError('payload_too_large');
    request.body = await readBody(body, LIMITS.importBytes);
    return true;
  }
}
