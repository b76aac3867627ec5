import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ApiKeyScope } from '@parley/contracts';
import type { FastifyReply } from 'fastify';
import { ApiKeys } from '../api-keys/api-keys';
import { KeyLimits } from '../api-keys/key-limits';
import { CONFIG, type Config } from '../config/config';
import { log } from '../log';
import { ProblemError } from '../problems/problem';
import type { Caller, KeyCaller } from './actor';
import { POLICY, type Policy, type RequestWithCaller } from './policy';
import { comesFromElsewhere } from './same-origin';
import { Sessions } from './sessions';

/**
 * The one place where a caller is let in, over HTTP and over sockets. Deny is the default: what carries no policy
 * answers nobody. Over HTTP the session is looked up here; a socket's caller was found when it connected and
 * lies in `client.data.caller`.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly keys: ApiKeys,
    private readonly limits: KeyLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.getAllAndOverride<Policy | undefined>(POLICY, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!policy) {
      log.error({ handler: `${context.getClass().name}.${context.getHandler().name}` }, 'no access policy');
      throw new ProblemError('not_allowed', 'This address has no access policy.');
    }
    if (context.getType() === 'ws') {
      const { data } = context.switchToWs().getClient<{ data?: { caller?: Caller } }>();
      return permits(policy, data?.caller);
    }
    const request = context.switchToHttp().getRequest<RequestWithCaller>();
    const { cookie } = request.headers;
    const key = keyIn(request);
    // No browser adds a key by itself, so a request with a key and no cookie was made on purpose.
    const isForgeable = cookie !== undefined || (isApi(request) && key === undefined);
    if (isForgeable && comesFromElsewhere(request, this.config.allowedOrigins))
      throw new ProblemError('foreign_origin');
    if (policy.kind === 'public') return true;
    if (policy.kind === 'key') {
      request.keyCaller = await this.program(
        policy.scope,
        key,
        request,
        context.switchToHttp().getResponse(),
      );
      return true;
    }
    const caller = await this.sessions.resolve(cookie);
    if (!caller) throw new ProblemError('signed_out');
    if (!permits(policy, caller))
      throw new ProblemError('not_allowed', policy.kind === 'permission' ? policy.permission : undefined);
    request.caller = caller;
    return true;
  }

  private async program(
    scope: ApiKeyScope,
    key: string | undefined,
    request: RequestWithCaller,
    reply: FastifyReply,
  ): Promise<KeyCaller> {
    void reply.header('www-authenticate', 'Bearer');
    if (key === undefined) throw new ProblemError('key_not_valid');
    const caller = await this.keys.resolve(key, request.ip);
    void reply.removeHeader('www-authenticate');
    await this.limits.charge(caller.keyId, reply);
    if (!caller.scopes.includes(scope)) throw new ProblemError('scope_missing', scope);
    return caller;
  }
}

/** The API key of `Authorization: Bearer …`. */
const keyIn = ({ headers }: RequestWithCaller): string | undefined =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];

/** Signing in carries no cookie yet, and must not be done to somebody from another site either. */
const isApi = (request: RequestWithCaller): boolean => request.url.startsWith('/api/');

function permits(policy: Policy, caller: Caller | undefined): boolean {
  if (policy.kind === 'public') return true;
  if (!caller || policy.kind === 'key') return false;
  return policy.kind === 'signed_in' || caller.permissions.includes(policy.permission);
}
