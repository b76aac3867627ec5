import type { Verification } from './port';

/** Five minutes either way: Telnyx's and Standard Webhooks' own tolerance. */
const TOLERANCE_SECONDS = 300;

/** What is wrong with the time of a well-signed request, in seconds since 1970; null when it is near ours. */
export function ageProblem(
  timestamp: string,
  now: Date,
  olderSeconds = TOLERANCE_SECONDS,
): Extract<Verification, { ok: false }> | null {
  const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  const age = Math.round(now.getTime() / 1_000 - seconds);
  if (age <= olderSeconds && -age <= TOLERANCE_SECONDS) return null;
  const off = Number.isNaN(age)
    ? 'has no readable time'
    : `was signed ${Math.abs(age)} s ${age > 0 ? 'ago' : 'in the future'}`;
  return {
    ok: false,
    reason: 'stale',
    diagnosis: `The request is well signed but ${off}: a replay of an old request, or this machine's clock is wrong.`,
  };
}
