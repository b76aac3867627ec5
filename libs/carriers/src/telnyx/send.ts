import type { Failure } from '@parley/domain';
import { Json } from '../json';
import { refusal, retryAfterSeconds, transportOf } from '../outcome';
import type { CarrierAccount, SendOutcome, SendRequest } from '../port';
import { telnyxClient } from './client';

/**
 * Hands a text to Telnyx. Its Idempotency-Key holds for other endpoints than this one, so what may have been taken is
 * never sent again here.
 */
export async function sendTelnyx(account: CarrierAccount, request: SendRequest): Promise<SendOutcome> {
  try {
    const client = await telnyxClient(account);
    const { data: message } = await client.messages.send(
      {
        from: request.from,
        to: request.to,
        text: request.body,
        ...(request.mediaUrls.length > 0 ? { media_urls: [...request.mediaUrls], type: 'MMS' } : {}),
        webhook_url: request.statusCallback,
        use_profile_webhooks: false,
      },
      // The SDK's own time limit ends with the headers; this one covers the body as well.
      { signal: AbortSignal.timeout(account.timeoutMs) },
    );
    if (!message?.id) return refusal({ carrier: 'telnyx', httpStatus: 502 });
    return {
      outcome: 'accepted',
      carrierMessageId: message.id,
      state: message.to?.[0]?.status === 'sent' ? 'sent' : 'accepted',
      segments: message.parts || null,
    };
  } catch (error) {
    return refusal(readFailure(error));
  }
}

/** The SDK's APIError with Telnyx's list of errors, or the connection's; anything else might have been sent. */
function readFailure(error: unknown): Failure {
  const seen = error as { status?: unknown; error?: unknown; headers?: Headers };
  if (typeof seen?.status !== 'number') return { carrier: 'telnyx', transport: transportOf(error) };
  const code = new Json(seen.error).at('errors').items[0]?.at('code').text;
  const retryAfter = retryAfterSeconds(seen.headers?.get('retry-after'));
  return {
    carrier: 'telnyx',
    httpStatus: seen.status,
    ...(code ? { code } : {}),
    ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
  };
}
