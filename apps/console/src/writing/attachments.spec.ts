import type { Media } from '@parley/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  attach,
  attachAgain,
  attachmentsOf,
  clearAttachments,
  forgetAttachments,
  loadAttachments,
  removeAttachment,
  restoreAttachments,
  unloadAttachments,
} from './attachments';
import { stubStorage } from './storage.fixture';

const storage = new Map<string, string>();
const asked: string[] = [];
let answer: () => Response;
let made = 0;

const aFile = (name: string, size = 3): File => new File([new Uint8Array(size)], name);
const media = (name: string): Media => ({
  id: `00000000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`,
  state: 'stored',
  type: 'image/jpeg',
  name,
  bytes: 3,
  width: 1,
  height: 1,
  refusal: null,
});
const taken = () => Response.json(media('photo.jpg'), { status: 201 });
const problem = (status: number, detail: string) =>
  Response.json(
    { type: 'about:blank', title: 'No', status, code: 'media_refused', detail, advice: '', requestId: '' },
    { status },
  );
const seen = (id = 'thread') => attachmentsOf(id).map(({ name, state }) => `${name} ${state}`);
const settled = () =>
  vi.waitFor(() => expect(attachmentsOf('thread').map(({ state }) => state)).not.toContain('uploading'));
const reload = (later = 0) => {
  unloadAttachments();
  loadAttachments('key', Date.now() + later);
};

beforeEach(() => {
  storage.clear();
  asked.length = 0;
  answer = taken;
  stubStorage(storage);
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return answer();
  });
  loadAttachments('key');
});
afterEach(() => {
  forgetAttachments();
  vi.unstubAllGlobals();
});

describe('files in the composer', () => {
  it('are uploaded at once, ten at most', async () => {
    const left = attach(
      'thread',
      Array.from({ length: 12 }, (_, n) => aFile(`${n}.jpg`)),
    );
    expect([left, seen()[0], seen().length]).toEqual([2, '0.jpg uploading', 10]);
    await settled();
    expect(seen().every((one) => one.endsWith('ready'))).toBe(true);
    expect(asked).toHaveLength(10);
  });

  it('say why they are refused, and what was refused takes no room', async () => {
    answer = () => problem(422, 'Files of this kind are not taken in.');
    attach('thread', [aFile('a.exe'), aFile('big.jpg', 5 * 1024 * 1024 + 1)]);
    await settled();
    expect(attachmentsOf('thread').map(({ problem: why }) => why)).toEqual([
      'Files of this kind are not taken in.',
      'It is larger than 5 MB.',
    ]);
    expect(attachmentsOf('thread').map(({ again }) => again)).toEqual([null, null]);
    answer = taken;
    expect(
      attach(
        'thread',
        Array.from({ length: 10 }, () => aFile('b.jpg')),
      ),
    ).toBe(0);
  });

  it('are uploaded again on demand where the server was out of reach', async () => {
    answer = () => {
      throw new TypeError('no network');
    };
    attach('thread', [aFile('a.jpg')]);
    await settled();
    answer = taken;
    attachmentsOf('thread')[0]?.again?.();
    expect(seen()).toEqual(['a.jpg uploading']);
    await settled();
    expect(seen()).toEqual(['a.jpg ready']);
  });

  it('of a text that was taken back come as copies, those of a refused one as they were', async () => {
    const [sent, refused] = [media('sent.jpg'), media('refused.jpg')];
    restoreAttachments('thread', [refused]);
    attachAgain('thread', [sent]);
    expect(seen()).toEqual(['refused.jpg ready', 'sent.jpg uploading']);
    await settled();
    expect(asked).toEqual([`/api/v1/media/${sent.id}/copies`]);
    const ids = attachmentsOf('thread').map((one) => one.media?.id);
    expect(ids[0]).toBe(refused.id);
    expect(ids[1]).not.toBe(sent.id);
  });
});

describe('a reload', () => {
  it('finds what was ready, for as long as the server keeps it', async () => {
    attach('thread', [aFile('a.jpg')]);
    await settled();
    reload(22 * 3_600_000);
    expect(seen()).toEqual(['photo.jpg ready']);
    reload(24 * 3_600_000);
    expect(seen()).toEqual([]);
    expect([...storage.keys()]).toEqual([]);
  });

  it('does not bring back what was sent or removed', async () => {
    attach('thread', [aFile('a.jpg')]);
    attach('other', [aFile('b.jpg')]);
    await vi.waitFor(() => expect([...seen(), ...seen('other')].join()).not.toContain('uploading'));
    clearAttachments('thread');
    removeAttachment('other', attachmentsOf('other')[0]?.key ?? '');
    reload();
    expect([seen(), seen('other')]).toEqual([[], []]);
  });

  it('heeds nothing that an older version wrote, and signing out leaves nothing', async () => {
    storage.set('key.thread', '[{"name":"old"}]');
    reload();
    expect(seen()).toEqual([]);
    attach('thread', [aFile('a.jpg')]);
    await settled();
    expect([...storage.keys()]).toEqual(['key.thread']);
    forgetAttachments();
    expect([...storage.keys()]).toEqual([]);
  });
});
