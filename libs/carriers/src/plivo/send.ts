import { basicAuth, brokenCall, call, failureOf } from '../call';
import { refusal } from '../outcome';
import type { CarrierAccount, SendOutcome, SendRequest } from '../port';
import { signInToken } from '../tokens';

const OWN_HOST = 'https://api.plivo.com';

export const plivoUrl = (account: CarrierAccount): string =>
  `${account.baseUrl ?? OWN_HOST}/v1/Account/${encodeURIComponent(account.accountId)}/Message/`;

/** Hands a text to Plivo. Its refusals have words but no codes: the HTTP status is all there is. */
export async function sendPlivo(account: CarrierAccount, request: SendRequest): Promise<SendOutcome> {
  try {
    const answer = await call(account, plivoUrl(account), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: basicAuth(account.accountId, signInToken(account)),
      },
      body: JSON.stringify({
        src: request.from,
        dst: request.to,
        text: request.body,
        ...(request.mediaUrls.length > 0 ? { type: 'mms', media_urls: request.mediaUrls } : { type: 'sms' }),
        url: request.statusCallback,
        method: 'POST',
      }),
    });
    const id = answer.json.at('message_uuid').items[0]?.text;
    if (answer.status < 200 || answer.status > 299) return refusal(failureOf('plivo', answer));
    if (!id) return refusal({ carrier: 'plivo', httpStatus: 502 });
    return { outcome: 'accepted', carrierMessageId: id, state: 'accepted', segments: null };
  } catch (error) {
    return refusal(brokenCall('plivo', error));
  }
}
