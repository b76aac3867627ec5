import { brokenCall, call, failureOf } from '../call';
import { refusal } from '../outcome';
import type { CarrierAccount, SendOutcome, SendRequest } from '../port';
import { signedHeaders } from './sign';

/** Hands a text to a gateway that speaks our protocol. It honours the idempotency key: the same key is one text. */
export async function sendGeneric(account: CarrierAccount, request: SendRequest): Promise<SendOutcome> {
  if (account.baseUrl === null) return refusal({ carrier: 'generic', httpStatus: 404 });
  const body = JSON.stringify({
    from: request.from,
    to: request.to,
    text: request.body,
    media: request.mediaUrls,
    callbackUrl: request.statusCallback,
  });
  try {
    const answer = await call(account, `${account.baseUrl}/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': request.idempotencyKey,
        ...signedHeaders(account, body),
      },
      body,
    });
    const id = answer.json.at('id').text;
    if (answer.status < 200 || answer.status > 299)
      return refusal(failureOf('generic', answer, answer.json.at('code').text));
    if (!id) return refusal({ carrier: 'generic', httpStatus: 502 });
    return {
      outcome: 'accepted',
      carrierMessageId: id,
      state: answer.json.at('state').text === 'sent' ? 'sent' : 'accepted',
      segments: answer.json.at('segments').count(0) || null,
    };
  } catch (error) {
    return refusal(brokenCall('generic', error));
  }
}
