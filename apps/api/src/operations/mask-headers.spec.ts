import { expect, test } from 'vitest';
import { maskHeaders } from './mask-headers';

test.each([
  ['authorization', 'Basic QUM6c2VjcmV0', '(masked)'],
  ['Proxy-Authorization', 'Basic QUM6c2VjcmV0', '(masked)'],
  ['cookie', 'parley=abc', '(masked)'],
  ['x-api-key', 'key-1', '(masked)'],
  ['x-auth-token', 'tok-1', '(masked)'],
  ['x-twilio-signature', 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', 'RSOY… (28 characters)'],
  ['x-twilio-signature', 'short', '(masked)'],
  ['content-type', 'application/x-www-form-urlencoded', 'application/x-www-form-urlencoded'],
  ['x-original-uri', '/webhooks/gateway?key=s3cret&id=1', '/webhooks/gateway?key=(masked)&id=1'],
  ['user-agent', 'TwilioProxy/1.1', 'TwilioProxy/1.1'],
])('%s: %s is shown as %s', (name, value, shown) => {
  expect(maskHeaders({ [name]: value })).toEqual({ [name]: shown });
});
