import twilio from 'twilio';
import type { World } from './world';

/** A webhook as Twilio would post it, signed by the official SDK's own function. */
export function postWebhook(
  world: Pick<World, 'webhookUrl' | 'token'>,
  fields: Record<string, string>,
  options: { signature?: string | null; url?: string } = {},
): Promise<Response> {
  const signature =
    options.signature === undefined
      ? twilio.getExpectedTwilioSignature(world.token, options.url ?? world.webhookUrl, fields)
      : options.signature;
  return fetch(options.url ?? world.webhookUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(signature === null ? {} : { 'x-twilio-signature': signature }),
    },
    body: new URLSearchParams(fields),
  });
}

let counter = 0;

/** The fields of an inbound text; ids are new unless given. */
export const inboundText = (
  world: Pick<World, 'number'>,
  from: string,
  body: string,
  sid?: string,
): Record<string, string> => {
  counter += 1;
  return {
    MessageSid: sid ?? `SM${String(counter).padStart(8, '0')}${process.pid.toString(16).padStart(24, '0')}`,
    AccountSid: 'AC00000000000000000000000000000001',
    From: from,
    To: world.number,
    Body: body,
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
    ApiVersion: '2010-04-01',
  };
};
