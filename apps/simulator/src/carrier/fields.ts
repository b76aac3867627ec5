import type { Message } from './types';

/** The form fields of an inbound webhook, as Twilio names them. Source: Twilio, "Twilio's request to your webhook". */
export function inboundFields(message: Message, optOutType: string | null): Record<string, string> {
  return {
    ToCountry: 'US',
    ToState: '',
    SmsMessageSid: message.sid,
    NumMedia: '0',
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
