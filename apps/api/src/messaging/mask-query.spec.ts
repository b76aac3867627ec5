import { expect, test } from 'vitest';
import { maskQuery, maskSecretParameters } from './mask-query';

test.each([
  [
    'https://p.example/webhooks/k?key=s3cret&id=1&dlr=8',
    'https://p.example/webhooks/k?key=(masked)&id=1&dlr=8',
  ],
  ['https://p.example/webhooks/k?id=1&key=s3cret', 'https://p.example/webhooks/k?id=1&key=(masked)'],
  ['/webhooks/k?%6Bey=s3cret#key=x', '/webhooks/k?%6Bey=(masked)#key=x'],
  ['/webhooks/k?password=a&api_token=b&%zz=c', '/webhooks/k?password=(masked)&api_token=(masked)&%zz=c'],
  ['/webhooks/k?from=%2B1&text=my+key', '/webhooks/k?from=%2B1&text=my+key'],
  ['/webhooks/k', '/webhooks/k'],
])('%s is kept as %s', (text, kept) => {
  expect(maskSecretParameters(text)).toBe(kept);
});

test('people are not shown our signed reference, wherever the address stands', () => {
  const url = 'https://p.example/webhooks/k?ref=a.b.1.mac&key=s';
  expect(maskSecretParameters(url)).toBe('https://p.example/webhooks/k?ref=a.b.1.mac&key=(masked)');
  expect(maskQuery(`It is right for ${url} but`)).toBe(
    'It is right for https://p.example/webhooks/k?ref=(masked)&key=(masked) but',
  );
});
