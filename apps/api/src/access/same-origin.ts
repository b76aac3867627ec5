import type { IncomingHttpHeaders } from 'node:http';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a browser sent this request for another site (CSRF). Every current browser names the origin of a
 * request that changes something; a request that names neither origin nor fetch site comes from a program, which
 * holds no cookie that it was not given on purpose.
 */
export function comesFromElsewhere(
  request: { method: string; headers: IncomingHttpHeaders },
  allowedOrigins: readonly string[],
): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const { origin } = request.headers;
  if (origin !== undefined) return !allowedOrigins.includes(origin);
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
