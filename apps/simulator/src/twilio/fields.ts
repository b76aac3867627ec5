import type { Surroundings } from '../carrier/face';
import type { Message } from '../carrier/types';

/** The form fields of an inbound webhook, as Twilio names them. Source: Twilio, "Twilio's request to your webhook". */
export function inboundFields(
  message: Message,
  { optOutType, mediaUrl }: Surroundings,
): Record<string, string> {
  const media = message.media.flatMap((file, n) => [
    [`MediaContentType${n}`, file.contentType],
    [`MediaUrl${n}`, mediaUrl(message, file)],
  ]);
  return {
    ToCountry: 'US',
    ToState: '',
    SmsMessageSid: message.sid,
    NumMedia: String(message.media.length),
    ToCity: '',
    FromZip: '',
    SmsSid: message.sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    Body: message.body,
    FromCountry: message.from.startsWith('+1') ? 'US' : '',
    To: message.to,
    ToZip: '',
    NumSegments: String(message.numSegments),
    MessageSid: message.sid,
    AccountSid: message.accountSid,
    From: message.from,
    ApiVersion: '2010-04-01',
    ...Object.fromEntries(media),
    ...(optOutType ? { OptOutType: optOutType } : {}),
  };
}

/** The form fields of a status callback. It carries no time of its own; neither does Twilio's. */
export function statusFields(message: Message): Record<string, string> {
  return {
    SmsSid: message.sid,
    SmsStatus: message.status,
    MessageStatus: message.status,
    To: message.to,
    MessageSid: message.sid,
    AccountSid: message.accountSid,
    From: message.from,
    ApiVersion: '2010-04-01',
    ...(message.messagingServiceSid ? { MessagingServiceSid: message.messagingServiceSid } : {}),
    ...(message.errorCode === null ? {} : { ErrorCode: String(message.errorCode) }),
  };
}
