import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../config/config';
import { SecretBox } from './secrets';

const place = { workspaceId: 'workspace-1', rowId: 'row-1' };
const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
const boxOf = (byte: number): SecretBox => new SecretBox({ secretKey: key(byte), dataDir: null });

describe('a sealed secret', () => {
  const sealed = boxOf(1).seal('demo-auth-token ✓', place);

  test('opens with the same key for the same row', () => {
    expect(boxOf(1).open(sealed, place)).toBe('demo-auth-token ✓');
  });

  test('looks different each time', () => {
    expect(boxOf(1).seal('demo-auth-token ✓', place)).not.toEqual(sealed);
  });

  test.each<[string, () => string]>([
    ['under another key', () => boxOf(2).open(sealed, place)],
    ['for another row', () => boxOf(1).open(sealed, { ...place, rowId: 'row-2' })],
    ['for another workspace', () => boxOf(1).open(sealed, { ...place, workspaceId: 'workspace-2' })],
    [
      'with one bit changed',
      () => boxOf(1).open(Buffer.from(sealed.map((byte, n) => (n === 35 ? byte ^ 1 : byte))), place),
    ],
    ['cut short', () => boxOf(1).open(sealed.subarray(0, 20), place)],
    ['with its tag cut short', () => boxOf(1).open(sealed.subarray(0, 28), place)],
  ])('does not open %s', (_, open) => {
    expect(open).toThrow();
  });

  test('shares no key with what we sign', () => {
    expect(boxOf(1).macKey).toHaveLength(32);
    expect(boxOf(1).macKey).toEqual(boxOf(1).macKey);
    expect(boxOf(1).macKey).not.toEqual(boxOf(2).macKey);
    expect(boxOf(1).macKey.toString('base64')).not.toBe(key(1));
  });
});

describe('without PARLEY_SECRET_KEY', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'parley-secrets-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  test('a key is made once, for our eyes only, and used again', () => {
    const folder = join(dataDir, 'not', 'there', 'yet');
    const sealed = new SecretBox({ secretKey: null, dataDir: folder }).seal('x', place);
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
    const kept = readFileSync(join(folder, 'secret.key'), 'utf8');
    expect(new SecretBox({ secretKey: null, dataDir: folder }).open(sealed, place)).toBe('x');
    expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toBe(kept);
  });

  test('a file that holds no key is refused with what to do', () => {
    writeFileSync(join(dataDir, 'secret.key'), 'not a key');
    expect(() => new SecretBox({ secretKey: null, dataDir })).toThrow(ConfigError);
  });
});

test('a key of the wrong length is refused with what to do', () => {
  expect(() => new SecretBox({ secretKey: 'c2hvcnQ=', dataDir: null })).toThrow(
    /PARLEY_SECRET_KEY must be 32 bytes in base64.*openssl rand -base64 32/,
  );
});
