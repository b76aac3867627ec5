import type { Media, Message } from '../carrier/types';

const ERROR_MESSAGES: Readonly<Record<string, string>> = {
  11200: 'HTTP retrieval failure',
  30001: 'Queue overflow',
  30003: 'Unreachable destination handset',
  30006: 'Landline or unreachable carrier',
  30007: 'Carrier violation',
};

const rfc2822 = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toUTCString().replace('GMT', '+0000');

/** The message resource, field for field as Twilio's API writes it. */
export function presentMessage(message: Message): object {
  const uri = `/2010-04-01/Accounts/${message.accountSid}/Messages/${message.sid}`;
  return {
    account_sid: message.accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: rfc2822(message.direction === 'inbound' ? message.createdAt : message.sentAt),
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: message.errorCode === null ? null : (ERROR_MESSAGES[message.errorCode] ?? 'Unknown error'),
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: String(message.direction === 'inbound' ? message.media.length : message.mediaUrls.length),
    num_segments: String(
      message.messagingServiceSid && message.status === 'accepted' ? 0 : message.numSegments,
    ),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    tags: null,
    to: message.to,
    uri: `${uri}.json`,
  };
}

/** A file of a message as Twilio's media list writes it. */
export function presentMedia(message: Message, media: Media): object {
  return {
    account_sid: message.accountSid,
    content_type: media.contentType,
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.createdAt),
    parent_sid: message.sid,
    sid: media.id,
    uri: `/2010-04-01/Accounts/${message.accountSid}/Messages/${message.sid}/Media/${media.id}.json`,
  };
}
