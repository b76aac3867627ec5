import webhooks from 'twilio/lib/webhooks/webhooks.js';
import type { RawWebhook, Token, Verification } from '../port';
import { verifiers } from '../tokens';
import { formParameters, isJson } from './form';

const { validateRequest, validateRequestWithBody } = webhooks;

/**
 * X-Twilio-Signature by the official SDK: HMAC-SHA1 over the full URL and the sorted form parameters, or over the
 * URL alone with bodySHA256 for JSON. The scheme has no timestamp, so replays are met by the event's key.
 */
export function verifyTwilio(webhook: RawWebhook, all: readonly Token[]): Verification {
  const tokens = verifiers(all);
  const signature = webhook.headers['x-twilio-signature'];
  if (!signature) {
    return {
      ok: false,
      reason: 'no_signature',
      diagnosis:
        'The request has no X-Twilio-Signature header: it did not come from Twilio, or a proxy removed it.',
    };
  }
  if (tokens.length === 0) {
    return {
      ok: false,
      reason: 'no_token',
      diagnosis: 'The connection has no auth token to check the signature with.',
    };
  }
  const matches = signatureChecker(webhook, signature);
  const token = tokens.find((candidate) => matches(candidate.token, webhook.url));
  if (token) return { ok: true, tokenId: token.id };

  const other = webhook.alternatives.find((url) => tokens.some((candidate) => matches(candidate.token, url)));
  const diagnosis = other
    ? `The signature is right for ${other} but the webhook is expected at ${webhook.url}: set PUBLIC_URL to the address Twilio calls, or correct the number's webhook URL.`
    : 'The signature fits none of the active auth tokens for this URL: a wrong or rotated token, changed parameters, or a request that is not from Twilio.';
  return { ok: false, reason: 'wrong_signature', diagnosis };
}

function signatureChecker(webhook: RawWebhook, signature: string): (token: string, url: string) => boolean {
  if (isJson(webhook)) {
    const body = webhook.body.toString('utf8');
    return (token, url) => validateRequestWithBody(token, signature, url, body);
  }
  const parameters = formParameters(webhook);
  return (token, url) => validateRequest(token, signature, url, parameters);
}
