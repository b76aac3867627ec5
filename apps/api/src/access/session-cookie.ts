import fastifyCookie, { type CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';

const NAME = 'parley';
/** The prefix makes browsers insist on Secure, Path=/ and no Domain: no subdomain can plant one. */
const SECURE_NAME = '__Host-parley';

const attributes = (secure: boolean): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure,
});

/** The session's token as the browser sent it; undefined when there is none. */
export function readSessionCookie(header: string | undefined, secure: boolean): string | undefined {
  return header === undefined ? undefined : fastifyCookie.parse(header)[secure ? SECURE_NAME : NAME];
}

export function giveSessionCookie(reply: FastifyReply, secure: boolean, token: string, expires: Date): void {
  void reply.setCookie(secure ? SECURE_NAME : NAME, token, { ...attributes(secure), expires });
}

export function takeSessionCookie(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(secure ? SECURE_NAME : NAME, attributes(secure));
}
