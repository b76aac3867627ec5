import type { RawWebhook } from '../port';

export const isJson = (webhook: RawWebhook): boolean =>
  /^application\/json\b/i.test(webhook.headers['content-type'] ?? '');

/** Form fields as sent; a repeated field becomes a list, as the signature scheme wants it. */
export function formParameters(webhook: RawWebhook): Record<string, string | string[]> {
  const parameters: Record<string, string | string[]> = {};
  if (webhook.method !== 'POST') return parameters;
  for (const [name, value] of new URLSearchParams(webhook.body.toString('utf8'))) {
    const present = parameters[name];
    parameters[name] =
      present === undefined ? value : [...(Array.isArray(present) ? present : [present]), value];
  }
  return parameters;
}
