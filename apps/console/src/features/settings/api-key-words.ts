import type { ApiKey, ApiKeyScope } from '@parley/contracts';

export const SCOPE_WORDS: Record<ApiKeyScope, { label: string; hint: string }> = {
  'messages.send': { label: 'Send texts', hint: 'Singly and in batches, and take back what has not left.' },
  'messages.read': { label: 'Read texts', hint: 'Every text on its way out, with its state and journey.' },
  'consent.write': {
    label: 'Hand in opt-ins',
    hint: 'Consent given on a form or elsewhere, with what was agreed to.',
  },
};

/** How long a new key works; a null end is no end. */
export const LIFETIMES = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
  { value: 'never', label: 'Until it is revoked' },
] as const;
export type Lifetime = (typeof LIFETIMES)[number]['value'];

const DAY_MS = 86_400_000;

export const endOf = (lifetime: Lifetime, now: number): string | null =>
  lifetime === 'never' ? null : new Date(now + Number(lifetime) * DAY_MS).toISOString();

/** "203.0.113.0/24, 198.51.100.7/32" as a list; commas, blanks and lines divide. */
export const networksIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** A first text, ready to paste; the simulator takes it when the key is a test key. */
export const curlExample = (origin: string, key: string): string =>
  [
    `curl ${origin}/api/v1/messages \\`,
    `  -H 'Authorization: Bearer ${key}' \\`,
    `  -H "Idempotency-Key: $(uuidgen)" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"to":"+12025550143","body":"Your parcel is on its way.","purpose":"transactional"}'`,
  ].join('\n');

/** Working keys first, newest first among them; those that work no more keep their order after them. */
export const inOrder = (keys: readonly ApiKey[]): ApiKey[] =>
  keys.toSorted((a, b) => Number(b.state === 'active') - Number(a.state === 'active'));
