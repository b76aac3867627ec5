import { basicAuth, brokenCall, call, failureOf } from '../call';
import { withoutPlus } from '../numbers';
import { refusal } from '../outcome';
import type { CarrierAccount, SendOutcome, SendRequest } from '../port';
import { signInToken } from '../tokens';
import { vonageCode } from './parse';

const OWN_HOST = 'https://api.nexmo.com';

/** Hands a text to Vonage's Messages API with key and secret (Basic), which it takes as well as a JWT. */
export async function sendVonage(account: CarrierAccount, request: SendRequest): Promise<SendOutcome> {
  try {
    const answer = await call(account, `${account.baseUrl ?? OWN_HOST}/v1/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: basicAuth(account.accountId, signInToken(account)),
      },
      body: JSON.stringify({
        channel: 'sms',
        message_type: 'text',
        from: withoutPlus(request.from),
        to: withoutPlus(request.to),
        text: request.body,
        // For people who search Vonage's records; it is no idempotency key there.
        client_ref: request.idempotencyKey,
        webhook_url: request.statusCallback,
        webhook_version: 'v1',
      }),
    });
    const id = answer.json.at('message_uuid').text;
    if (answer.status < 200 || answer.status > 299)
      return refusal(failureOf('vonage', answer, vonageCode(answer.json)));
    if (!id) return refusal({ carrier: 'vonage', httpStatus: 502 });
    return { outcome: 'accepted', carrierMessageId: id, state: 'accepted', segments: null };
  } catch (error) {
    return refusal(brokenCall('vonage', error));
  }
}
