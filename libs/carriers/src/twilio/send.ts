import type { Failure } from '@parley/domain';
import { refusal, transportOf } from '../outcome';
import type { CarrierAccount, SendOutcome, SendRequest } from '../port';
import { twilioClient } from './client';

/** Hands a text to Twilio. Its create call is not idempotent: what may have been taken is never sent again here. */
export async function sendTwilio(account: CarrierAccount, request: SendRequest): Promise<SendOutcome> {
  try {
    const client = await twilioClient(account);
    const message = await client.messages.create({
      from: request.from,
      to: request.to,
      body: request.body,
      ...(request.mediaUrls.length > 0 ? { mediaUrl: [...request.mediaUrls] } : {}),
      statusCallback: request.statusCallback,
    });
    if (!message.sid) return refusal({ carrier: 'twilio', httpStatus: 502 });
    return {
      outcome: 'accepted',
      carrierMessageId: message.sid,
      state: message.status === 'sent' || message.status === 'delivered' ? 'sent' : 'accepted',
      // "0" at first for sends through a messaging service.
      segments: Number.parseInt(message.numSegments, 10) || null,
    };
  } catch (error) {
    return refusal(readFailure(error));
  }
}

/** Reads the SDK's RestException or the socket's error; anything else might have been sent. */
function readFailure(error: unknown): Failure {
  const seen = error as {
    status?: unknown;
    code?: unknown;
    details?: { retryAfter?: unknown };
  };
  if (typeof seen?.status === 'number') {
    return {
      carrier: 'twilio',
      httpStatus: seen.status,
      ...(typeof seen.code === 'number' || typeof seen.code === 'string' ? { code: String(seen.code) } : {}),
      ...(typeof seen.details?.retryAfter === 'number' && seen.details.retryAfter >= 0
        ? { retryAfterSeconds: seen.details.retryAfter }
        : {}),
    };
  }
  return { carrier: 'twilio', transport: transportOf(error) };
}
