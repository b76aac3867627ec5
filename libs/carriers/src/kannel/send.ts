import { randomUUID } from 'node:crypto';
import { countSegments } from '@parley/domain';
import { brokenCall, call, failureOf } from '../call';
import { refusal } from '../outcome';
import type { CarrierAccount, SendOutcome, SendRequest } from '../port';
import { signInToken, verifiers } from '../tokens';

/** Delivered, failed, accepted by the SMSC, refused by it. Queued (4) says nothing new. */
const DLR_MASK = 1 | 2 | 8 | 16;
const GSM7_CODING = '0';
const UCS2_CODING = '2';

/**
 * Kannel's sendsms, a GET. Kannel names no id that its reports repeat, so the message gets one of ours, which travels in
 * the report's address together with the key that opens our webhook.
 */
export async function sendKannel(account: CarrierAccount, request: SendRequest): Promise<SendOutcome> {
  if (account.baseUrl === null) return refusal({ carrier: 'kannel', httpStatus: 404 });
  const id = randomUUID();
  try {
    const query = new URLSearchParams({
      username: account.accountId,
      password: signInToken(account),
      from: request.from,
      to: request.to,
      text: request.body,
      charset: 'UTF-8',
      coding: countSegments(request.body).encoding === 'GSM-7' ? GSM7_CODING : UCS2_CODING,
      'dlr-mask': String(DLR_MASK),
      'dlr-url': reportUrl(request.statusCallback, id, verifiers(account.tokens)[0]?.token ?? ''),
    });
    const answer = await call(account, `${account.baseUrl}/cgi-bin/sendsms?${query.toString()}`, {
      method: 'GET',
    });
    if (answer.status < 200 || answer.status > 299) return refusal(failureOf('kannel', answer));
    // 0: accepted, 3: queued for later. Anything else with a success is no answer we can trust.
    if (!/^[03]: /.test(answer.text)) return refusal({ carrier: 'kannel', httpStatus: 502 });
    return { outcome: 'accepted', carrierMessageId: id, state: 'accepted', segments: null };
  } catch (error) {
    return refusal(brokenCall('kannel', error));
  }
}

/** Kannel replaces %d by the kind of report and %A by what the SMSC said; they must stand in it as they are. */
const reportUrl = (callback: string, id: string, key: string): string =>
  `${callback}${callback.includes('?') ? '&' : '?'}key=${encodeURIComponent(key)}&id=${id}&dlr=%d`;
