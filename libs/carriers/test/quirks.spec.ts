// What is particular to one carrier, beyond the contract: published vectors, attacks on its scheme, its oddities.
import { createHash, generateKeyPairSync } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { describe, expect, it } from 'vitest';
import vonage from '../conformance/vonage.json' with { type: 'json' };
import { type RawWebhook, type Token, adapterFor } from '../src';
import { plivoSignature } from '../src/plivo/verify';
import { vonageToken } from './fixtures/vonage';

const now = new Date();
const token = (secret: string): Token[] => [{ id: 't', token: secret, kind: 'both' }];
const request = (over: Partial<RawWebhook>): RawWebhook => ({
  method: 'POST',
  url: 'https://parley.example/webhooks/acme',
  alternatives: [],
  headers: {},
  body: Buffer.alloc(0),
  ...over,
});

describe('Vonage', () => {
  const adapter = adapterFor('vonage');
  const secret = 'signature-secret-of-acme';
  const body = '{"message_uuid":"abc","status":"delivered"}';
  const verify = (bearer: string, raw = body, at = now) =>
    adapter.verify(
      request({ headers: { authorization: `Bearer ${bearer}` }, body: Buffer.from(raw) }),
      token(secret),
      at,
    );
  const claims = { iss: 'Vonage', payload_hash: createHash('sha256').update(body).digest('hex') };
  const unsigned = (header: object): string =>
    [header, { ...claims, iat: Math.floor(now.getTime() / 1_000) }]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');

  it('takes a token of the secret for the body it names', () => {
    expect(verify(vonageToken(secret, body))).toEqual({ ok: true, tokenId: 't' });
  });

  it('refuses a genuine token with another body, and says so', () => {
    const answer = verify(vonageToken(secret, body), body.replace('abc', 'abd'));
    expect(answer).toMatchObject({ ok: false, reason: 'wrong_signature' });
    expect(!answer.ok && answer.diagnosis).toContain('payload_hash');
  });

  it('refuses a token that names no body', () => {
    expect(verify(jwt.sign({ iss: 'Vonage' }, secret))).toMatchObject({ reason: 'wrong_signature' });
  });

  it.each([
    ['no algorithm', () => `${unsigned({ alg: 'none', typ: 'JWT' })}.`],
    ['no algorithm, written otherwise', () => `${unsigned({ alg: 'nOnE', typ: 'JWT' })}.`],
    ['HS512 with the right secret', () => jwt.sign(claims, secret, { algorithm: 'HS512' })],
    [
      "RS256 with somebody's key",
      () => {
        const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
        return jwt.sign(claims, privateKey, { algorithm: 'RS256' });
      },
    ],
  ])('refuses %s', (_name, make) => {
    expect(verify(make())).toMatchObject({ ok: false, reason: 'wrong_signature' });
  });

  it('takes what it sends again within a day, and nothing older', () => {
    const bearer = vonageToken(secret, body);
    const later = (hours: number) => verify(bearer, body, new Date(now.getTime() + hours * 3_600_000));
    expect(later(23)).toMatchObject({ ok: true });
    expect(later(25)).toMatchObject({ ok: false, reason: 'stale' });
  });

  it('reads a picture with its caption', () => {
    const raw = Buffer.from(JSON.stringify(vonage.picture));
    expect(adapter.parse(request({ body: raw }))).toMatchObject([
      { kind: 'text', from: '+447700900001', body: 'Look', media: [{ url: vonage.picture.image.url }] },
    ]);
  });
});

describe('Plivo', () => {
  const adapter = adapterFor('plivo');
  const url = 'https://example.com/p?foo=1&bar=2';
  const body = Buffer.from('From=15551110000&Text=hi');
  const signature = 'aOOItTWZmYHAb3qPUccRIkZR4Qay0ZykHQv0JSkOgnA=';
  const verify = (over: Partial<RawWebhook>, headers: Record<string, string> = {}) =>
    adapter.verify(
      request({
        url,
        body,
        headers: { 'x-plivo-signature-v3': signature, 'x-plivo-signature-v3-nonce': '12345', ...headers },
        ...over,
      }),
      token('tok'),
      now,
    );

  it("makes the official SDK's signature", () => {
    expect(plivoSignature('tok', { method: 'POST', url, body }, '12345')).toBe(signature);
    expect(verify({})).toEqual({ ok: true, tokenId: 't' });
  });

  it.each([
    ['with the port spelled out', 'https://example.com:443/p?foo=1&bar=2'],
    ['with the query in another order', 'https://example.com/p?bar=2&foo=1'],
  ])('is right for the address %s', (_name, other) => {
    expect(verify({ url: other })).toMatchObject({ ok: true });
  });

  it('signed for the address with its port, is right for the one without', () => {
    const spelled = plivoSignature(
      'tok',
      { method: 'POST', url: url.replace('.com', '.com:443'), body },
      '1',
    );
    const headers = { 'x-plivo-signature-v3': spelled, 'x-plivo-signature-v3-nonce': '1' };
    expect(verify({ headers })).toMatchObject({ ok: true });
    expect(verify({ url: url.replace('.com', '.com:8443') })).toMatchObject({ reason: 'wrong_signature' });
  });

  it.each([
    ['in a list', { 'x-plivo-signature-v3': `AAAA, ${signature}` }],
    [
      "in the main account's header",
      { 'x-plivo-signature-v3': 'AAAA', 'x-plivo-signature-ma-v3': signature },
    ],
  ])('is found %s', (_name, headers) => {
    expect(verify({}, headers)).toMatchObject({ ok: true });
  });

  it('says which address a signature is right for', () => {
    const answer = verify({ url: 'https://internal/p?foo=1&bar=2', alternatives: [url] });
    expect(!answer.ok && answer.diagnosis).toContain(url);
  });

  it('signs the query of a GET', () => {
    const get = { method: 'GET', url: 'https://example.com/p?b=2&a=1', body: Buffer.alloc(0) };
    expect(plivoSignature('tok', get, 'n')).toBe(
      plivoSignature('tok', { ...get, url: 'https://example.com/p?a=1&b=2' }, 'n'),
    );
  });

  it('a text in parts is delivered with its last part', () => {
    const parse = (part: string, id: string) =>
      adapter.parse(
        request({
          body: Buffer.from(
            `MessageUUID=${id}&ParentMessageUUID=first&PartInfo=${part}&Status=delivered&ErrorCode=000`,
          ),
        }),
      );
    expect(parse('1 of 2', 'first')).toMatchObject([{ carrierMessageId: 'first', state: 'sent' }]);
    expect(parse('2 of 2', 'second')).toMatchObject([{ carrierMessageId: 'first', state: 'delivered' }]);
  });
});

describe('Standard Webhooks', () => {
  // The specification's own vector.
  const at = new Date(1_614_265_330_000);
  const headers = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1a,AAAA v1,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };
  const body = Buffer.from('{"test": 2432232314}');

  it('takes the published vector, among others in a list', () => {
    const secrets = token('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    expect(adapterFor('generic').verify(request({ headers, body }), secrets, at)).toMatchObject({ ok: true });
    expect(adapterFor('generic').verify(request({ headers, body }), secrets, now)).toMatchObject({
      ok: false,
      reason: 'stale',
    });
  });

  it('several events in one request, parts and answers of the gateway', () => {
    const text = { type: 'message.received', id: 'a', from: '+1', to: '+2' };
    const events = [
      { ...text, part: { reference: '7', n: 2, of: 3 }, sentAt: 'yesterday' },
      { ...text, id: 'b', answered: 'opt_out', network: 'T-Mobile' },
    ];
    const raw = Buffer.from(JSON.stringify({ events }));
    expect(adapterFor('generic').parse(request({ body: raw }))).toMatchObject([
      { key: 'in:a', part: { reference: '7', n: 2, of: 3 }, sentAt: null },
      { key: 'in:b', part: null, answeredByCarrier: 'opt_out', network: 'T-Mobile' },
    ]);
  });
});

describe('Telnyx', () => {
  const parse = (type: string, payload: object) =>
    adapterFor('telnyx').parse(
      request({ body: Buffer.from(JSON.stringify({ data: { event_type: type, payload } })) }),
    );

  it('an unconfirmed delivery is no delivery', () => {
    const to = [{ status: 'delivery_unconfirmed', carrier: 'Verizon' }];
    expect(parse('message.finalized', { id: 'abc', to })).toMatchObject([
      { state: 'sent', network: 'Verizon', key: 'st:abc:delivery_unconfirmed' },
    ]);
  });

  it('events of no concern are taken and forgotten', () => {
    expect(parse('message.link_click', {})).toEqual([]);
  });
});
