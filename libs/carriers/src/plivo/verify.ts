import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RawWebhook, Token, Verification } from '../port';
import { verifiers } from '../tokens';

/** The signature of the account or, for subaccounts, of the main account; both may be lists parted by commas. */
const HEADERS = ['x-plivo-signature-v3', 'x-plivo-signature-ma-v3', 'x-plivo-signature-v3-ma'] as const;

/**
 * X-Plivo-Signature-V3: HMAC-SHA256 over the address with sorted query, the sorted form and a nonce. Source: the official
 * SDK, lib/utils/v3Security.js, whose comparison is not in constant time. The scheme signs no time: replays are met by the
 * event's key.
 */
export function verifyPlivo(webhook: RawWebhook, all: readonly Token[]): Verification {
  const given = HEADERS.flatMap((name) => (webhook.headers[name] ?? '').split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const nonce = webhook.headers['x-plivo-signature-v3-nonce'];
  if (given.length === 0 || !nonce) {
    return {
      ok: false,
      reason: 'no_signature',
      diagnosis:
        'The request lacks X-Plivo-Signature-V3 or its nonce: it did not come from Plivo, or a proxy removed them.',
    };
  }
  const tokens = verifiers(all);
  if (tokens.length === 0) {
    return {
      ok: false,
      reason: 'no_token',
      diagnosis: 'The connection has no auth token to check the signature with.',
    };
  }
  const fits = (token: string, url: string): boolean =>
    portVariants(url).some((one) => {
      const expected = plivoSignature(token, { ...webhook, url: one }, nonce);
      return given.some((signature) => sameText(signature, expected));
    });
  const token = tokens.find((candidate) => fits(candidate.token, webhook.url));
  if (token) return { ok: true, tokenId: token.id };
  const other = webhook.alternatives.find((url) => tokens.some((candidate) => fits(candidate.token, url)));
  return {
    ok: false,
    reason: 'wrong_signature',
    diagnosis: other
      ? `The signature is right for ${other} but the webhook is expected at ${webhook.url}: set PUBLIC_URL to the address Plivo calls, or correct the message URL at Plivo.`
      : 'The signature fits none of the active auth tokens for this URL: a wrong or rotated token, changed parameters, or a request that is not from Plivo.',
  };
}

/** What Plivo would sign for this request. */
export function plivoSignature(
  token: string,
  { method, url, body }: Pick<RawWebhook, 'method' | 'url' | 'body'>,
  nonce: string,
): string {
  const { protocol, host, pathname, search } = splitUrl(url);
  const query = pairs(search);
  const form = method === 'POST' ? pairs(body.toString('utf8')) : [];
  const asked = query.map(([name, value]) => `${name}=${value}`).join('&');
  const sent = form.map(([name, value]) => `${name}${value}`).join('');
  let signed = `${protocol}//${host}${pathname}`;
  if (asked !== '' || form.length > 0) signed += `?${asked}`;
  if (asked !== '' && form.length > 0) signed += '.';
  return createHmac('sha256', token).update(`${signed}${sent}.${nonce}`).digest('base64');
}

/** Names and values as they read, sorted by name, then by value. */
function pairs(encoded: string): [string, string][] {
  return [...new URLSearchParams(encoded)].sort(([a, x], [b, y]) =>
    a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1,
  );
}

/** As written: a URL object would drop a default port, which Plivo may have signed. */
function splitUrl(url: string): { protocol: string; host: string; pathname: string; search: string } {
  const [, protocol = '', host = '', pathname = '', search = ''] =
    /^(https?:)\/\/([^/?#]*)([^?#]*)\??([^#]*)/.exec(url) ?? [];
  return { protocol, host, pathname, search };
}

/** The address as it is, and with the default port spelled out or left away, as proxies and carriers do. */
function portVariants(url: string): string[] {
  const spelled = url.replace(/^(https?):\/\/([^/:?#]+)(?=[/?#]|$)/, (_all, scheme: string, host: string) =>
    scheme === 'https' ? `https://${host}:443` : `http://${host}:80`,
  );
  const bare = url.replace(/^(https:\/\/[^/:?#]+):443|^(http:\/\/[^/:?#]+):80(?=[/?#]|$)/, '$1$2');
  return [...new Set([url, spelled, bare])];
}

const sameText = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};
