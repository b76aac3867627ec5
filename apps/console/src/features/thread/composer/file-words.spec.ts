import type { ConversationDetail } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../writing/attachments';
import { alongInWords, filesObjection, nameInParts, sizeInWords } from './file-words';

const MB = 1024 * 1024;
const aFile = (bytes: number | null, state: Attachment['state'] = 'ready'): Attachment => ({
  key: String(bytes),
  name: 'a.jpg',
  state,
  media:
    bytes === null
      ? null
      : {
          id: 'id',
          state: 'stored',
          type: 'image/jpeg',
          name: 'a.jpg',
          bytes,
          width: 1,
          height: 1,
          refusal: null,
        },
  problem: null,
  again: null,
  since: 0,
});
const WORDS_ONLY: ConversationDetail['noFiles'] = {
  code: 'media_not_supported',
  title: 'No files',
  advice: 'Send words.',
  detail: 'Vonage carries words only.',
};

describe('what the composer says of its files', () => {
  it.each([
    [1, '1 kB'],
    [200_000, '195 kB'],
    [1.5 * MB, '1.5 MB'],
  ])('%d bytes are %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));

  it.each<[string, Attachment[], string | null]>([
    ['nothing', [], null],
    ['one that is still on its way', [aFile(null, 'uploading')], null],
    ['one', [aFile(2048)], '1 file · 2 kB'],
    ['two, and one that was refused', [aFile(MB), aFile(MB), aFile(null, 'failed')], '2 files · 2.0 MB'],
  ])('%s goes along', (_, files, words) => expect(alongInWords(files)).toBe(words));

  it.each<[string, Attachment[], ConversationDetail['noFiles'], RegExp | null]>([
    ['no file over a carrier of words', [], WORDS_ONLY, null],
    ['files over a carrier of words', [aFile(1)], WORDS_ONLY, /^Vonage carries words only\. Remove/],
    ['files of 5 MB together', [aFile(3 * MB), aFile(2 * MB)], null, null],
    ['files of more', [aFile(3 * MB), aFile(2 * MB + 1)], null, /^Together they have 5\.0 MB/],
    ['a refused one', [aFile(1), aFile(null, 'failed')], null, /^Remove what cannot be sent/],
  ])('%s', (_, files, noFiles, objection) => {
    const said = filesObjection(files, noFiles);
    if (objection === null) expect(said).toBeNull();
    else expect(said).toMatch(objection);
  });

  it.each([
    ['photo.jpg', ['photo.jpg', '']],
    ['Holiday in the mountains 2026.jpeg', ['Holiday in the mountains ', '2026.jpeg']],
    ['no ending but a very long name', ['no ending but a very lon', 'g name']],
  ])('of %s the ending stays', (name, parts) => expect(nameInParts(name)).toEqual(parts));
});
