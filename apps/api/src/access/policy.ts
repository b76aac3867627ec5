import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { ApiKeyScope, Permission } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';
import type { Caller, KeyCaller } from './actor';

export const POLICY = 'parley:policy';

export type Policy =
  | { kind: 'permission'; permission: Permission }
  | { kind: 'signed_in' }
  | { kind: 'key'; scope: ApiKeyScope }
  | { kind: 'public'; reason: string };

/** Name of the session cookie's scheme in the API document. */
export const SESSION_SCHEME = 'session';
/** The same for API keys. */
export const KEY_SCHEME = 'apiKey';

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

/** A program whose API key has this scope; no person, and no key on any other route. */
export const AllowKey = (scope: ApiKeyScope) =>
  applyDecorators(
    withPolicy({ kind: 'key', scope }),
    ApiSecurity(KEY_SCHEME),
    ApiExtension('x-scope', scope),
  );

/** Open to all; the reason is for the reader. */
export const Public = (reason: string) => withPolicy({ kind: 'public', reason });

export type RequestWithCaller = FastifyRequest & { caller?: Caller; keyCaller?: KeyCaller };

/** The caller that the guard put on the request. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<RequestWithCaller>();
  if (!caller) throw new Error('CurrentCaller on a route without a signed-in policy');
  return caller;
});

/** The program that the guard put on the request. */
export const CurrentKey = createParamDecorator((_: unknown, context: ExecutionContext): KeyCaller => {
  const { keyCaller } = context.switchToHttp().getRequest<RequestWithCaller>();
  if (!keyCaller) throw new Error('CurrentKey on a route that takes no API key');
  return keyCaller;
});
