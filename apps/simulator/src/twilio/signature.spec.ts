import { createHash } from 'node:crypto';
import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { twilioSignature } from './signature';

const TOKEN = '12345';
const URL = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const CALL = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
};

// Source: the vectors Twilio publishes with its documentation of request validation.
describe('the published vectors', () => {
  it('of a form', () => {
    expect(twilioSignature(TOKEN, URL, CALL)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=');
  });

  it('of a JSON body, whose digest stands in the address', () => {
    const digest = createHash('sha256').update('{"property": "value", "boolean": true}').digest('hex');
    expect(digest).toBe('0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620');
    expect(twilioSignature(TOKEN, `${URL}&bodySHA256=${digest}`, {})).toBe('a9nBmqA0ju/hNViExpshrM61xv4=');
  });
});

describe("the SDK's own validation", () => {
  it.each([
    ['the order of the fields does not count', URL, Object.fromEntries(Object.entries(CALL).reverse())],
    ['capitals sort before small letters', URL, { b: '1', B: '2', a: '3', A: '4' }],
    ['emoji, right-to-left and line breaks', URL, { Body: 'شكراً 👍\r\nbye & 100% + 1' }],
    ['empty values', URL, { FromCity: '', Body: '' }],
    ['no fields', URL, {}],
    ['a port and an escaped query', 'http://localhost:3000/webhooks/demo?brand=A%20B', CALL],
  ])('accepts %s', (_name, url, fields) => {
    expect(twilio.validateRequest(TOKEN, twilioSignature(TOKEN, url, fields), url, fields)).toBe(true);
  });
});
