import { createHmac, randomBytes } from 'node:crypto';
import http from 'node:http';

const AUTH_TOKEN = 'demo-auth-token';
const WORDS = [
  'hello',
  'where is my parcel',
  'I was charged twice',
  'can I return this',
  'refund please',
  'thank you so much',
];

/** A customer's text as the carrier posts it. */
export interface Text {
  id: string;
  body: string;
  signature: string;
}

/** With a file to fetch (and to refuse, since nothing is there), or to a number nobody has, which is parked. */
export type TextKind = 'plain' | 'media' | 'parked';

/** Signs as Twilio does; each text has an id of its own and comes from one of `customers` numbers. */
export function makeText(url: string, n: number, customers: number, kind: TextKind = 'plain'): Text {
  const id = `SM${randomBytes(16).toString('hex')}`;
  const fields: Record<string, string> = {
    AccountSid: 'AC00000000000000000000000000000001',
    ApiVersion: '2010-04-01',
    Body: `${WORDS[n % WORDS.length]} #${id.slice(2, 10)}`,
    From: `+1312${5_550_000 + (n % customers)}`,
    FromCountry: 'US',
    MessageSid: id,
    NumMedia: kind === 'media' ? '1' : '0',
    ...(kind === 'media' ? { MediaContentType0: 'image/jpeg', MediaUrl0: 'https://127.0.0.1:9/photo' } : {}),
    NumSegments: '1',
    SmsMessageSid: id,
    SmsSid: id,
    SmsStatus: 'received',
    To: kind === 'parked' ? '+15005550099' : '+15005550006',
    ToCountry: 'US',
  };
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + fields[name], url);
  return {
    id,
    body: new URLSearchParams(fields).toString(),
    signature: createHmac('sha1', AUTH_TOKEN).update(signed).digest('base64'),
  };
}

/** Posts over kept-alive connections; resolves with the answer's status. */
export class Poster {
  private readonly agent: http.Agent;

  constructor(
    private readonly url: string,
    connections: number,
  ) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  }

  post(text: Text): Promise<number> {
    return new Promise((resolve, reject) => {
      const request = http.request(
        this.url,
        {
          method: 'POST',
          agent: this.agent,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(text.body),
            'x-twilio-signature': text.signature,
          },
        },
        (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
        },
      );
      request.on('error', reject);
      request.end(text.body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
