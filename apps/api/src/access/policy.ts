import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Permission } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';
import type { Caller } from './actor';

export const POLICY = 'parley:policy';

export type Policy =
  { kind: 'permission'; permission: Permission } | { kind: 'signed_in' } | { kind: 'public'; reason: string };

/** Name of the session cookie's scheme in the API document. */
export const SESSION_SCHEME = 'session';

const withPolicy = (policy: Policy) => SetMetadata(POLICY, policy);

/** The route needs this permission. Deny is the default: a route without a policy answers nobody. */
export const Allow = (permission: Permission) =>
  applyDecorators(
    withPolicy({ kind: 'permission', permission }),
    ApiSecurity(SESSION_SCHEME),
    ApiExtension('x-permission', permission),
  );

/** Any signed-in person of the workspace. */
export const SignedIn = () => applyDecorators(withPolicy({ kind: 'signed_in' }), ApiSecurity(SESSION_SCHEME));

/** Open to all; the reason is for the reader. */
export const Public = (reason: string) => withPolicy({ kind: 'public', reason });

export type RequestWithCaller = FastifyRequest & { caller?: Caller };

/** The caller that the guard put on the request. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<RequestWithCaller>();
  if (!caller) throw new Error('CurrentCaller on a route without a signed-in policy');
  return caller;
});
