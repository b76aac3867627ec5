import { type Failure } from '@parley/domain';
import { Json } from './json';
import { retryAfterSeconds, transportOf } from './outcome';
import type { CarrierAccount } from './port';

export interface CallAnswer {
  status: number;
  text: string;
  json: Json;
  retryAfterSeconds: number | undefined;
}

/** Answers of carriers are short; what is longer is not theirs. */
const ANSWER_BYTES = 5 * 1024 * 1024;

/**
 * One HTTP call to a carrier that has no SDK of ours. Redirects are not followed: a carrier's address that moved is
 * for an operator to look at, and credentials must not travel. Throws when no whole answer came in time.
 */
export async function call(
  { guard, timeoutMs }: Pick<CarrierAccount, 'guard' | 'timeoutMs'>,
  url: string,
  request: { method: string; headers?: Record<string, string>; body?: string },
): Promise<CallAnswer> {
  const response = await (guard ?? globalThis).fetch(url, {
    ...request,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = (await response.text()).slice(0, ANSWER_BYTES);
  return {
    status: response.status,
    text,
    json: Json.of(text),
    retryAfterSeconds: retryAfterSeconds(response.headers.get('retry-after')),
  };
}

/** An answer that is no success, as a failure with the carrier's code where it has one. */
export const failureOf = (
  carrier: Failure['carrier'],
  answer: Pick<CallAnswer, 'status' | 'retryAfterSeconds'>,
  code = '',
): Failure => ({
  carrier,
  httpStatus: answer.status,
  ...(code ? { code } : {}),
  ...(answer.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: answer.retryAfterSeconds }),
});

/** What fetch threw, as a failure. */
export const brokenCall = (carrier: Failure['carrier'], error: unknown): Failure => ({
  carrier,
  transport: transportOf(error),
});

export const basicAuth = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
