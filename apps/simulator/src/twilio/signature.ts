import { createHmac } from 'node:crypto';

/** X-Twilio-Signature: base64 of HMAC-SHA1 over the URL and the sorted form fields, name and value run together. */
export function twilioSignature(
  authToken: string,
  url: string,
  fields: Readonly<Record<string, string>>,
): string {
  const data = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + (fields[name] ?? ''), url);
  return createHmac('sha1', authToken).update(data, 'utf8').digest('base64');
}
