import type { RawWebhook } from './port';

/** The query parameter that carries our signed reference in callback URLs. */
export const REFERENCE_PARAMETER = 'ref';

/** Our reference as the callback brought it back; whoever signed it checks it. */
export const referenceOf = (webhook: RawWebhook): string | null =>
  new URL(webhook.url).searchParams.get(REFERENCE_PARAMETER);
