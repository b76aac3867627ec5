// Addresses of files come from outside, so a request to one is a request a stranger makes from inside our network. Only
// https to public addresses is fetched; the name is resolved once, every address it has must be public, and the
// connection goes to the very address that was judged, so that a name that changes its mind in between gains nothing.
import { isIP } from 'node:net';
import { LIMITS } from '@parley/contracts';
import { Agent, type Dispatcher, request } from 'undici';
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address';
import { RefusedFile, UnreachableFile } from './refused-file';

const MOST_REDIRECTS = 3;

export interface GuardedFetch {
  /** The origin of a simulator that the connection leads to: it may be plain http or private. */
  trustedOrigin: string | null;
  /** Headers for one address; asked again for each redirect. */
  headers: (url: URL) => Readonly<Record<string, string>>;
  timeoutMs: number;
}

export interface FetchedFile {
  content: Buffer;
  declaredType: string | null;
}

/** Throws RefusedFile where it must not be fetched or is too large, UnreachableFile where trying again may help. */
export async function fetchGuarded(address: string, options: GuardedFetch): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let url = readAddress(address);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await ask(url, options, signal);
    const next = answer.location;
    if (next === null) return answer.file;
    if (redirects === MOST_REDIRECTS) throw new UnreachableFile('It redirects too often.');
    url = readAddress(next, url);
  }
}

function readAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new RefusedFile('bad_address');
  return new URL(address, base?.href);
}

type Asked = { location: string; file?: never } | { location: null; file: FetchedFile };

async function ask(url: URL, options: GuardedFetch, signal: AbortSignal): Promise<Asked> {
  const agent = url.origin === options.trustedOrigin ? new Agent() : guardedAgent(url);
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: { accept: '*/*', 'user-agent': 'Parley', ...options.headers(url) },
    });
    return await read(response);
  } catch (error) {
    if (error instanceof RefusedFile || error instanceof UnreachableFile) throw error;
    if (isPrivate(error)) throw new RefusedFile('private_address');
    throw new UnreachableFile(error instanceof Error ? error.name : 'unknown error');
  } finally {
    await agent.destroy().catch(() => undefined);
  }
}

/** undici wraps what a lookup failed with. */
function isPrivate(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof PrivateAddress) return true;
  return false;
}

function guardedAgent(url: URL): Dispatcher {
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw new RefusedFile('bad_address');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address in the URL is never looked up, so it is judged here.
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new RefusedFile('private_address');
  return new Agent({ connect: { lookup: lookupPublic, timeout: 10_000 } });
}

async function read(response: Dispatcher.ResponseData): Promise<Asked> {
  const { statusCode, headers, body } = response;
  const location = header(headers, 'location');
  if (statusCode >= 300 && statusCode < 400 && location !== null) return { location };
  if (statusCode !== 200) throw new UnreachableFile(`It was answered with ${statusCode}.`);
  if (Number(header(headers, 'content-length') ?? 0) > LIMITS.mediaBytes) throw new RefusedFile('too_large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.mediaBytes) throw new RefusedFile('too_large');
    chunks.push(chunk);
  }
  return {
    location: null,
    file: { content: Buffer.concat(chunks), declaredType: header(headers, 'content-type') },
  };
}

function header(headers: Dispatcher.ResponseData['headers'], name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
