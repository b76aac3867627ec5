import { describe, expect, it } from 'vitest';
import { verifyTwilio } from './verify';

// Published vectors: Twilio's security page and the official SDK's own tests.
const URL = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const FORM =
  'CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212';
const SIGNATURE = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';
const JSON_BODY = '{"property": "value", "boolean": true}';
const JSON_URL = `${URL}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620`;
const JSON_SIGNATURE = 'a9nBmqA0ju/hNViExpshrM61xv4=';
const tokens = [{ id: 't', token: '12345', kind: 'both' as const }];

const form = (over: { url?: string; signature?: string; alternatives?: string[] } = {}) => ({
  method: 'POST',
  url: over.url ?? URL,
  alternatives: over.alternatives ?? [],
  headers: {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': over.signature ?? SIGNATURE,
  },
  body: Buffer.from(FORM),
});

describe('X-Twilio-Signature', () => {
  it('accepts the published form vector', () => {
    expect(verifyTwilio(form(), tokens)).toEqual({ ok: true, tokenId: 't' });
  });

  it('accepts it with the port spelled out, as some proxies do', () => {
    expect(verifyTwilio(form({ url: URL.replace('.com', '.com:443') }), tokens)).toMatchObject({ ok: true });
  });

  it('accepts the published JSON vector, whose URL carries the hash of the body', () => {
    const webhook = {
      method: 'POST',
      url: JSON_URL,
      alternatives: [],
      headers: { 'content-type': 'application/json', 'x-twilio-signature': JSON_SIGNATURE },
      body: Buffer.from(JSON_BODY),
    };
    expect(verifyTwilio(webhook, tokens)).toMatchObject({ ok: true });
    expect(verifyTwilio({ ...webhook, body: Buffer.from('{}') }, tokens)).toMatchObject({ ok: false });
  });

  it('refuses another URL and says which URL the signature is right for', () => {
    const answer = verifyTwilio(
      form({ url: 'https://proxy.internal/myapp.php', alternatives: [URL] }),
      tokens,
    );
    expect(answer).toMatchObject({ ok: false, reason: 'wrong_signature' });
    expect(!answer.ok && answer.diagnosis).toContain(URL);
  });
});
