import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database';
import { anyNumber, buildBrand, buildConversation, buildNumber } from '../../test/factories';
import { SYSTEM } from '../access/actor';
import { readConfig } from '../config/config';
import { checkProof, signProof } from './proof';
import { readProof, writeProof } from './proof-commands';
import { recordConsent } from './record-consent';
import { takeRecipient } from './recipients';

let own: TestDatabase;
let folder: string;
let workspaceId: string;
const number = anyNumber();

beforeAll(async () => {
  own = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'parley-proof-'));
  const brand = await buildBrand(own.database);
  ({ workspaceId } = brand);
  for (const [action, state] of [
    ['conversation_started', 'conversational'],
    ['opt_out', 'opted_out'],
  ] as const)
    await own.database.transaction(async (tx) => {
      const recipient = await takeRecipient(tx, workspaceId, brand.id, number);
      await recordConsent(tx, {
        recipient,
        action,
        source: 'text',
        keyword: null,
        language: 'en',
        carrierEventId: null,
        author: SYSTEM,
        wording: `<b>"Stop"</b> é & ${action}`,
        now: new Date(),
        saidAt: new Date(0),
        state,
      });
    });
  const { id: businessNumberId } = await buildNumber(own.database, { workspaceId, brandId: brand.id });
  const thread = await buildConversation(own.database, {
    workspaceId,
    businessNumberId,
    customerNumber: number,
  });
  await own.database.query(
    `INSERT INTO entry (workspace_id, conversation_id, position, revision, kind, at, actor_kind, actor_name)
     VALUES ($1, $2, 1, 1, 'text_out', now(), 'system', 'Parley')`,
    [workspaceId, thread.id],
  );
  await own.database.query(
    `INSERT INTO delivery (workspace_id, id, conversation_id, entry_position, recipient_id, business_number_id,
       to_address, body, purpose, priority, segments, state, due_at, expires_at, trigger, problem_code)
     VALUES ($1, gen_random_uuid(), $2, 1, $3, $4, $5, 'bulk', 'alert', 3, 1, 'cancelled', now(), now(), 'test',
       'parley:opted_out')`,
    [workspaceId, thread.id, thread.recipientId, businessNumberId, number],
  );
});
afterAll(async () => {
  await own.drop();
  await rm(folder, { recursive: true });
});

const made = async (): Promise<{ json: string; html: string; file: string }> => {
  const config = readConfig({
    DATABASE_URL: own.url,
    PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  const out = join(folder, 'proof');
  await writeProof(own.database, config, ['--workspace', workspaceId, '--number', number, '--out', out]);
  const [json, html] = await Promise.all([readFile(`${out}.json`, 'utf8'), readFile(`${out}.html`, 'utf8')]);
  return { json, html, file: `${out}.json` };
};

test('holds every line with its evidence, the state, and what was withheld; and can be checked without a database', async () => {
  const { json, file } = await made();
  const { proof } = checkProof(json);
  expect(proof).toMatchObject({
    number,
    brands: [
      {
        state: 'opted_out',
        lines: [{ action: 'conversation_started' }, { action: 'opt_out', leadsTo: 'opted_out' }],
        withheld: [{ purpose: 'alert', code: 'parley:opted_out' }],
      },
    ],
  });
  expect((await readProof([file])).join('\n')).toContain('is whole');
});

test('the page shows what the customer wrote as text, not as markup', async () => {
  const { html } = await made();
  expect(html).toContain('&lt;b&gt;&quot;Stop&quot;&lt;/b&gt; é &amp; opt_out');
  expect(html).not.toContain('<b>');
});

test('a document changed after it was signed is refused', async () => {
  const { json, file } = await made();
  await writeFile(file, json.replace('opted_out', 'opted_in'));
  await expect(readProof([file])).rejects.toThrow(/signature does not fit/);
});

test.each([
  ['words', { wording: 'START' }, /other words/],
  ['a line', { line: '{}' }, /does not follow/],
  ['a position', { position: 7 }, /does not follow/],
])('other %s are found even under a good signature', async (_, change, expected) => {
  const { generateKeyPairSync } = await import('node:crypto');
  const { proof } = checkProof((await made()).json);
  Object.assign(proof.brands[0]?.lines[1] ?? {}, change);
  expect(() => checkProof(signProof(proof, generateKeyPairSync('ed25519').privateKey))).toThrow(expected);
});

test.each([
  ['state', { state: 'opted_in' }],
  ['exception', { kept: ['alert'] }],
])('a %s that does not follow from the lines is found even under a good signature', async (_, change) => {
  const { generateKeyPairSync } = await import('node:crypto');
  const { proof } = checkProof((await made()).json);
  Object.assign(proof.brands[0] ?? {}, change);
  expect(() => checkProof(signProof(proof, generateKeyPairSync('ed25519').privateKey))).toThrow(
    /does not follow from its lines/,
  );
});

test('a proof of before anything could be kept is whole as it is', async () => {
  const { generateKeyPairSync } = await import('node:crypto');
  const { proof } = checkProof((await made()).json);
  const old = JSON.parse(
    JSON.stringify(proof, (key, value: unknown) =>
      /^(?:kept|offered|offeredWord)$/.test(key) ? undefined : value,
    ),
  ) as typeof proof;
  const document = signProof(old, generateKeyPairSync('ed25519').privateKey);
  expect(checkProof(document).proof.brands[0]).toMatchObject({ state: 'opted_out', kept: [] });
});

test('a number nobody knows has no proof', async () => {
  const config = readConfig({
    DATABASE_URL: own.url,
    PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  await expect(
    writeProof(own.database, config, [
      '--workspace',
      workspaceId,
      '--number',
      '+12125559999',
      '--out',
      folder,
    ]),
  ).rejects.toThrow(/holds nothing/);
});
