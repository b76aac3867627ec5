import { describe, expect, it } from 'vitest';
import { linkedParts } from './linked-text';

const links = (text: string) => linkedParts(text).flatMap((part) => ('href' in part ? [part.href] : []));

describe('addresses in a text', () => {
  const cases: [string, string, string[]][] = [
    ['a web address is a link', 'see https://acme.example/t/1 now', ['https://acme.example/t/1']],
    [
      'the full stop after it is not part of it',
      'at https://acme.example/t/1.',
      ['https://acme.example/t/1'],
    ],
    ['a bare domain with a path is a link', 'acme.com/t', ['https://acme.com/t']],
    ['a missing space is no link', 'Thanks.It works', []],
    ['a mail address is a link', 'write to help@acme.com', ['mailto:help@acme.com']],
    ['script is only text', 'javascript:alert(1)', []],
    ['data is only text', 'data:text/html,<b>x</b>', []],
    ['a file is only text', 'ftp://acme.com/x', []],
    ['markup is only text', '<img src=x onerror=alert(1)>', []],
  ];
  it.each(cases)('%s', (_name, text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('nothing of the text is lost', () => {
    const text = 'a https://x.example b mailto:me@x.example\nc';
    expect(
      linkedParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
