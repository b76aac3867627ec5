import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Permission } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';
import type { Caller } from './actor';

export const POLICY = 'parley:policy';

export type Policy =
  { kind: 'permission'; permission: Permission } | { kind: 'signed_in' } | { kind: 'public'; reason: string };

/** The route needs this permission. Deny is the default: a route without a policy answers nobody. */
export const Allow = (permission: Permission) =>
  SetMetadata(POLICY, { kind: 'permission', permission } satisfies Policy);

/** Any signed-in person of the workspace. */
export const SignedIn = () => SetMetadata(POLICY, { kind: 'signed_in' } satisfies Policy);

/** Open to all; the reason is for the reader. */
export const Public = (reason: string) => SetMetadata(POLICY, { kind: 'public', reason } satisfies Policy);

export type RequestWithCaller = FastifyRequest & { caller?: Caller };

/** The caller that the guard put on the request. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<RequestWithCaller>();
  if (!caller) throw new Error('CurrentCaller on a route without a signed-in policy');
  return caller;
});
