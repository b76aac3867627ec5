import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import {
  API,
  type ConsentEvent,
  type ConsentImport,
  type ConsentImportLine,
  type ConversationDetail,
  type ConversationsPage,
  type Problem,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anyNumber } from '../../test/factories';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { inboundText, postWebhook } from '../../test/webhook';
import { type World, buildWorld } from '../../test/world';
import { verifyLedger } from '../consent/verify-ledger';
import { signedIn } from '../conversations/conversations.fixture';
import { USUAL_SETTINGS } from '../keywords/keywords-now';
import { ApplyImport } from './apply-import';
import { ForgetLines } from './forget-lines';

let running: TestApp;
let world: World;
let boss: ApiClient;
let bossName: string;
let agent: ApiClient;

beforeAll(async () => {
  running = await startTestApp({ env: { PARLEY_ROLES: 'both' } });
});
afterAll(() => running?.close());
beforeEach(async () => {
  world = await buildWorld(running);
  const supervisor = await signedIn(running, world.workspaceId, 'supervisor');
  [boss, bossName] = [supervisor.api, supervisor.name];
  agent = await running.signIn(world.agent.email);
});

const HEAD = 'number,state,captured_at,method,wording,language,reference,actor';
const LIST_HEAD = 'number,date,change,reference';
const consentFile = (...lines: string[]): string => [HEAD, ...lines].join('\r\n');
const numberFile = (...lines: string[]): string => [LIST_HEAD, ...lines].join('\r\n');
const optIn = (number: string, at = '2026-01-02T03:04:05Z', reference = 'form 7'): string =>
  `${number},opted_in,${at},web_form,"Yes, text me",en,${reference},Sam`;
const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function upload(
  file: string | Uint8Array<ArrayBuffer>,
  about: Record<string, string> = {},
  client = boss,
): Promise<{ status: number; body: ConsentImport & Problem }> {
  const kind = typeof file === 'string' && file.startsWith(LIST_HEAD) ? 'number_list' : 'consent';
  const search = new URLSearchParams({ kind, name: 'customers.csv', brandId: world.brandId, ...about });
  const response = await fetch(`${running.url}${API.consentImports}?${search.toString()}`, {
    method: 'POST',
    headers: { origin: running.url, cookie: client.cookie ?? '', 'content-type': 'text/csv' },
    body: file,
  });
  return { status: response.status, body: (await response.json()) as ConsentImport & Problem };
}
const importOf = async (id: string): Promise<ConsentImport> =>
  (await boss.get<ConsentImport>(API.consentImport(id))).body;
async function reaches(id: string, state: ConsentImport['state']): Promise<ConsentImport> {
  await until(async () => expect((await importOf(id)).state).toBe(state), 20_000);
  return importOf(id);
}
const check = async (file: string): Promise<ConsentImport> => {
  const { status, body } = await upload(file);
  expect(status).toBe(201);
  return reaches(body.id, 'checked');
};
const apply = async (file: string): Promise<ConsentImport> => {
  const { id } = await check(file);
  expect((await boss.post(API.consentImportApply(id))).status).toBe(200);
  return reaches(id, 'done');
};
const linesOf = async (id: string, filter = ''): Promise<ConsentImportLine[]> =>
  (await boss.get<{ items: ConsentImportLine[] }>(`${API.consentImportLines(id)}?limit=200${filter}`)).body
    .items;
const codesOf = async (id: string): Promise<string[]> =>
  (await linesOf(id)).map(({ line, outcome, code }) => `${line} ${outcome} ${code}`);
const receive = async (from: string, body: string): Promise<void> => {
  expect((await postWebhook(world, inboundText(world, from, body))).status).toBe(200);
};
const detailOf = async (from: string): Promise<ConversationDetail> => {
  const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const row = items.find((one) => one.contact.number === from);
  if (!row) throw new Error(`no thread of ${from}`);
  return (await agent.get<ConversationDetail>(API.conversation(row.id))).body;
};
const reply = async (from: string) => {
  const { conversation } = await detailOf(from);
  return agent.post<{ code?: string }>(API.replies(conversation.id), {
    clientId: crypto.randomUUID(),
    body: 'We have it in blue too',
    basedOnPosition: conversation.lastPosition,
  });
};
const stateOf = async (number: string): Promise<string | undefined> =>
  (
    await running.database.query<{ state: string }>(
      `SELECT state FROM recipient WHERE workspace_id = $1 AND number = $2`,
      [world.workspaceId, number],
    )
  )[0]?.state;
const ledgerOf = (number: string) =>
  running.database.query<{ action: string; source: string; leads_to: string | null; said_at: Date | null }>(
    `SELECT action, event.source, leads_to, event.said_at FROM consent_event event
     JOIN recipient ON recipient.workspace_id = event.workspace_id AND recipient.id = event.recipient_id
     WHERE event.workspace_id = $1 AND number = $2 ORDER BY position`,
    [world.workspaceId, number],
  );
const ledgerLines = async (): Promise<number> =>
  (
    await running.database.query<{ lines: number }>(
      `SELECT count(*)::integer AS lines FROM consent_event WHERE workspace_id = $1`,
      [world.workspaceId],
    )
  )[0]?.lines ?? 0;
const findings = async () => (await verifyLedger(running.database, { repair: false })).findings;

describe('an import of consents', () => {
  it('is checked first: each line says what would become of it, and nothing is written', async () => {
    const [fresh, stopped] = [anyNumber(), anyNumber()];
    await receive(stopped, 'STOP');
    const before = await ledgerLines();
    const file = consentFile(
      optIn(fresh),
      optIn(stopped),
      '2125550100,opted_in,2026-01-02',
      optIn(fresh).replace('web_form', 'fax'),
    );
    const checked = await check(file);
    expect(checked).toMatchObject({
      kind: 'consent',
      fileName: 'customers.csv',
      sha256: createHash('sha256').update(file).digest('hex'),
      brand: { id: world.brandId },
      lines: 4,
      counts: { ready: 1, kept: 1, wrong: 2, written: 0, repeated: 0 },
      madeBy: bossName,
      appliedBy: null,
    });
    expect(await linesOf(checked.id)).toEqual([
      { line: 2, number: fresh, outcome: 'ready', code: 'applies', field: null, detail: null },
      {
        line: 3,
        number: stopped,
        outcome: 'kept',
        code: 'kept_opted_out',
        field: null,
        detail: expect.stringMatching(/^opted out on \d{4}-.* by “stop”$/) as unknown,
      },
      expect.objectContaining({
        line: 4,
        outcome: 'wrong',
        code: 'not_a_number',
        field: 'number',
        number: null,
      }),
      expect.objectContaining({ line: 5, outcome: 'wrong', code: 'unknown_value', field: 'method' }),
    ]);
    expect((await linesOf(checked.id, '&outcome=wrong')).map(({ line }) => line)).toEqual([4, 5]);
    expect(await ledgerLines()).toBe(before);
    expect(await stateOf(fresh)).toBeUndefined();
  });

  it('is then written with its evidence, once, and stands up to the check of the ledger', async () => {
    const [agreed, ended] = [anyNumber(), anyNumber()];
    const done = await apply(consentFile(optIn(agreed), `${ended},opted_out,2026-01-05`));
    expect(done).toMatchObject({
      state: 'done',
      progress: 1,
      counts: { written: 2, ready: 0, kept: 0, repeated: 0, wrong: 0 },
      appliedBy: bossName,
    });
    expect(await ledgerOf(agreed)).toEqual([
      { action: 'opt_in', source: 'import', leads_to: 'opted_in', said_at: new Date('2026-01-02T03:04:05Z') },
    ]);
    expect([await stateOf(agreed), await stateOf(ended)]).toEqual(['opted_in', 'opted_out']);
    const evidence = await running.database.query<{ wording: string; method: string; actor_kind: string }>(
      `SELECT wording, method, actor_kind FROM consent_evidence JOIN consent_event event
         ON event.workspace_id = consent_evidence.workspace_id AND event.id = consent_event_id
       WHERE event.workspace_id = $1`,
      [world.workspaceId],
    );
    expect(evidence).toEqual([
      {
        wording: 'Yes, text me\n\nEvidence: form 7\nTaken down by: Sam',
        method: 'web_form',
        actor_kind: 'person',
      },
    ]);
    expect(await findings()).toEqual([]);
  });

  it('writes nothing twice: not the same file, nor the same line in another file, order of columns or form of CSV', async () => {
    const [one, other] = [anyNumber(), anyNumber()];
    const file = consentFile(optIn(one), optIn(one));
    expect(await codesOf((await apply(file)).id)).toEqual(['2 written applies', '3 repeated repeated']);
    const lines = await ledgerLines();
    const again = await check(file);
    expect(again.counts).toMatchObject({ repeated: 2, ready: 0 });
    expect((await apply(file)).counts).toMatchObject({ repeated: 2, written: 0 });
    expect(await ledgerLines()).toBe(lines);
    const moved = [
      'actor,reference,language,wording,method,captured_at,state,number,store',
      `Sam,form 7,en,"Yes, text me",web_form,2026-01-02T03:04:05Z,opted_in,${one},12`,
      `Sam,form 7,en,"Yes, text me",web_form,2026-01-02T03:04:05Z,opted_in,${other},12`,
    ]
      .map((line) => line.replaceAll(/,(?! )/g, ';'))
      .join('\n');
    const third = await apply(moved);
    expect(third.unread).toEqual(['store']);
    expect(await codesOf(third.id)).toEqual(['2 repeated repeated', '3 written applies']);
  });

  it('never revives: what the customer said later stands, whichever line comes first, and is on record', async () => {
    const [stopped, rejoined] = [anyNumber(), anyNumber()];
    await receive(stopped, 'STOP');
    await receive(rejoined, 'STOP');
    await receive(rejoined, 'START');
    const done = await apply(consentFile(optIn(stopped), `${rejoined},opted_out,2026-01-05`));
    expect(await codesOf(done.id)).toEqual(['2 kept kept_opted_out', '3 kept kept_opted_in']);
    expect([await stateOf(stopped), await stateOf(rejoined)]).toEqual(['opted_out', 'opted_in']);
    expect((await ledgerOf(stopped)).at(-1)).toMatchObject({ action: 'opt_in', leads_to: null });
    expect(await findings()).toEqual([]);
  });

  it('heeds a STOP that comes between the check and the word', async () => {
    const number = anyNumber();
    const { id, counts } = await check(consentFile(optIn(number)));
    expect(counts.ready).toBe(1);
    await receive(number, 'STOP');
    await boss.post(API.consentImportApply(id));
    expect((await reaches(id, 'done')).counts).toMatchObject({ kept: 1, written: 0 });
    expect(await stateOf(number)).toBe('opted_out');
  });

  it('a late STOP stands against a consent that was given before it and imported after it', async () => {
    const number = anyNumber();
    await apply(consentFile(optIn(number)));
    await receive(number, 'STOP');
    await apply(consentFile(optIn(number, '2026-01-03T00:00:00Z', 'form 8')));
    expect(await stateOf(number)).toBe('opted_out');
  });

  it('of an opt-out withdraws what is queued and closes the thread', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    const { conversation } = await detailOf(from);
    await agent.post(API.replies(conversation.id), {
      clientId: crypto.randomUUID(),
      body: 'Later',
      basedOnPosition: conversation.lastPosition,
      sendAt: new Date(Date.now() + DAY_MS).toISOString(),
    });
    await apply(consentFile(`${from},opted_out,2026-01-05`));
    const { closed, entries } = await detailOf(from);
    expect(closed?.code).toBe('opted_out');
    expect(entries).toContainEqual(
      expect.objectContaining({ event: { type: 'opted_out', keyword: null, source: 'import' } }),
    );
    expect(
      await running.database.query(`SELECT state, problem_code FROM delivery WHERE workspace_id = $1`, [
        world.workspaceId,
      ]),
    ).toEqual([{ state: 'cancelled', problem_code: 'parley:opted_out' }]);
  });

  it('goes on where it was: a batch that fails is not half there, and no line is written twice', async () => {
    const numbers = Array.from({ length: 120 }, anyNumber);
    const { id } = await check(consentFile(...numbers.map((number) => optIn(number))));
    const key = [world.workspaceId, id];
    // As if the word had been given and every process had died: the task is not there.
    await running.database.query(
      `UPDATE consent_import SET state = 'applying', applied_by = $3, applied_at = now(), cursor = 0
       WHERE workspace_id = $1 AND id = $2`,
      [...key, world.admin.id],
    );
    const batch = (): Promise<boolean> => running.app.get(ApplyImport)['batch'](world.workspaceId, id);
    expect(await batch()).toBe(true);
    expect(await ledgerLines()).toBe(50);
    expect(await importOf(id)).toMatchObject({ counts: { written: 50, ready: 70 } });
    await running.database.query(`
      CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$`);
    await running.database.query(
      `CREATE TRIGGER die BEFORE UPDATE ON consent_import_line FOR EACH ROW EXECUTE FUNCTION die()`,
    );
    await expect(batch()).rejects.toThrow('killed');
    await running.database.query('DROP FUNCTION die CASCADE');
    expect(await ledgerLines()).toBe(50);
    while (await batch());
    expect(await ledgerLines()).toBe(120);
    expect(await reaches(id, 'done')).toMatchObject({ counts: { written: 120, ready: 0 } });
    expect(await findings()).toEqual([]);
  });

  it('has a report to keep, and is listed with who, when and the hash of its file', async () => {
    const number = anyNumber();
    const { id } = await apply(consentFile(optIn(number), 'x,opted_in,2026-01-02'));
    const report = await boss.get<string>(API.consentImportReport(id));
    expect(report.headers.get('content-type')).toContain('text/csv');
    const [head, first, second] = report.body.split('\r\n');
    expect(head).toBe('line,number,outcome,code,field,detail');
    expect(first).toBe(`2,'${number},written,applies,,`);
    expect(second).toMatch(/^3,,wrong,not_a_number,number,"Write it with \+/);
    const { items } = (await boss.get<{ items: ConsentImport[] }>(API.consentImports)).body;
    expect(items.map((one) => [one.id, one.state])).toEqual([[id, 'done']]);
  });

  it('is refused where the file is no table of ours', async () => {
    for (const [file, detail] of [
      ['', /empty/],
      ['number,state\r\n', /lacks captured_at/],
      [new Uint8Array([0x6e, 0xff, 0xfe]), /UTF-8/],
    ] as const)
      expect(await upload(file)).toMatchObject({
        status: 422,
        body: { code: 'import_unreadable', detail: expect.stringMatching(detail) as unknown },
      });
    const { body } = await upload(consentFile());
    expect((await reaches(body.id, 'refused')).refusal).toMatch(/no lines/);
    expect((await boss.post<Problem>(API.consentImportApply(body.id))).body.code).toBe(
      'transition_not_allowed',
    );
    expect((await upload(consentFile(), { brandId: crypto.randomUUID() })).body.fields?.[0]?.field).toBe(
      'brandId',
    );
  });

  it('is for supervisors and admins of its own workspace', async () => {
    expect((await upload(consentFile(), {}, agent)).body.code).toBe('not_allowed');
    const { id } = await check(consentFile(optIn(anyNumber())));
    const stranger = await signedIn(running, undefined, 'supervisor');
    for (const path of [API.consentImport(id), API.consentImportLines(id), API.consentImportReport(id)])
      expect((await stranger.api.get(path)).status).toBe(404);
    expect((await stranger.api.post(API.consentImportApply(id))).status).toBe(404);
  });
});

describe('a list of numbers that left their holders', () => {
  it('ends consent given until then, withdraws what is queued, and closes the thread until somebody writes', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    expect((await reply(from)).status).toBe(201);
    const done = await apply(numberFile(`${from},${inDays(0)},reassigned,RND 81`));
    expect(await codesOf(done.id)).toEqual(['2 written lapses']);
    expect(done.brand).toBeNull();
    expect((await ledgerOf(from)).at(-1)).toMatchObject({
      action: 'lapse',
      source: 'number_list reassigned',
      leads_to: 'lapsed',
    });
    const { closed, entries } = await detailOf(from);
    expect(closed?.code).toBe('consent_lapsed');
    expect(entries).toContainEqual(
      expect.objectContaining({ event: { type: 'consent_lapsed', change: 'reassigned' } }),
    );
    expect((await reply(from)).body.code).toBe('consent_lapsed');
    await receive(from, 'Hi, what are your hours?');
    expect(await stateOf(from)).toBe('conversational');
    expect((await ledgerOf(from)).at(-1)).toMatchObject({
      action: 'conversation_started',
      leads_to: 'conversational',
    });
    expect((await reply(from)).status).toBe(201);
    expect(await findings()).toEqual([]);
  });

  it('ends what was kept of an opt-out until then; an older opt-out of a file does not', async () => {
    const from = anyNumber();
    const clarification = { purposes: ['alert'], words: [{ language: 'en', word: 'UPDATES' }] };
    const settings = { ...USUAL_SETTINGS, clarification };
    expect((await boss.put(API.brandKeywords(world.brandId), { version: 0, settings })).status).toBe(200);
    await receive(from, 'STOP');
    await receive(from, 'UPDATES');
    const keptNow = async () =>
      (await detailOf(from)).contact.consent.map(({ state, kept }) => [state, kept]);
    const older = await apply(consentFile(`${from},opted_out,2026-01-02T03:04:05Z,paper,,,,`));
    expect(await codesOf(older.id)).toEqual(['2 written supports']);
    expect(await keptNow()).toEqual([['opted_out', ['alert']]]);
    const done = await apply(numberFile(`${from},${inDays(0)}`));
    expect(await codesOf(done.id)).toEqual(['2 written ends_kept']);
    expect(await keptNow()).toEqual([['opted_out', []]]);
    expect((await ledgerOf(from)).at(-1)).toMatchObject({ action: 'lapse', leads_to: 'opted_out' });
    expect(await findings()).toEqual([]);
  });

  it('leaves opt-outs, newer consent and newer texts, and says so line by line', async () => {
    const [stopped, agreed, wrote, joined, unknown] = Array.from({ length: 5 }, anyNumber) as [
      string,
      string,
      string,
      string,
      string,
    ];
    await receive(stopped, 'STOP');
    await receive(wrote, 'hello');
    await apply(consentFile(optIn(agreed), optIn(joined)));
    await receive(joined, 'hello');
    const done = await apply(
      numberFile(
        `${stopped},${inDays(0)}`,
        `${agreed},2026-01-01`,
        `${wrote},${inDays(-1)}`,
        `${joined},${inDays(-1)}`,
        `${unknown},${inDays(-1)}`,
      ),
    );
    expect(await codesOf(done.id)).toEqual([
      '2 kept kept_opted_out',
      '3 kept kept_consent_since',
      '4 kept kept_written_since',
      '5 written starts_anew',
      '6 kept nothing_held',
    ]);
    expect(await Promise.all([stopped, agreed, wrote, joined, unknown].map(stateOf))).toEqual([
      'opted_out',
      'opted_in',
      'conversational',
      'conversational',
      undefined,
    ]);
  });

  it('taken in twice writes nothing more, and older consent imported afterwards does not revive', async () => {
    const number = anyNumber();
    await apply(consentFile(optIn(number)));
    const list = numberFile(`${number},2026-02-01`);
    await apply(list);
    expect(await stateOf(number)).toBe('lapsed');
    const lines = await ledgerLines();
    expect(await codesOf((await apply(list)).id)).toEqual(['2 repeated kept_lapsed']);
    expect(await ledgerLines()).toBe(lines);
    const late = await apply(consentFile(optIn(number, '2026-01-20T00:00:00Z', 'form 8')));
    expect(await codesOf(late.id)).toEqual(['2 kept kept_lapsed']);
    await apply(consentFile(optIn(number, '2026-03-20T00:00:00Z', 'form 9')));
    expect(await stateOf(number)).toBe('opted_in');
    expect(await findings()).toEqual([]);
  });

  it('a STOP from the new holder opts out, and shows in the ledger of the contact', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    await apply(numberFile(`${from},${inDays(0)}`));
    await receive(from, 'STOP');
    expect(await stateOf(from)).toBe('opted_out');
    const { contact } = await detailOf(from);
    const { items } = (await agent.get<{ items: ConsentEvent[] }>(API.consent(contact.id))).body;
    expect(items.map(({ action }) => action)).toEqual(['opt_out', 'lapse', 'conversation_started']);
  });
});

describe('the lines of an import', () => {
  const later = (id: string, column: 'ended_at' | 'made_at') =>
    running.database.query(
      `UPDATE consent_import SET ${column} = ${column} - interval '31 days' WHERE workspace_id = $1 AND id = $2`,
      [world.workspaceId, id],
    );
  const forget = async () => {
    const forgetting = running.app.get(ForgetLines);
    await forgetting.abandon();
    while (await forgetting.round());
  };

  it('are deleted a month after they were written; the ledger stays, and knows them when they come again', async () => {
    const [old, young] = [consentFile(optIn(anyNumber())), consentFile(optIn(anyNumber()))];
    const [first, second] = [await apply(old), await apply(young)];
    expect(Date.parse(first.linesUntil ?? '') - Date.parse(first.endedAt ?? '')).toBe(30 * DAY_MS);
    const ledger = await ledgerLines();
    await later(first.id, 'ended_at');
    await forget();
    expect(await linesOf(first.id)).toEqual([]);
    expect(await linesOf(second.id)).toHaveLength(1);
    expect(await importOf(first.id)).toMatchObject({ state: 'done', lines: 1, counts: { written: 1 } });
    expect(await ledgerLines()).toBe(ledger);
    expect(await findings()).toEqual([]);
    expect((await apply(old)).counts).toMatchObject({ written: 0, repeated: 1 });
  });

  it('that nobody has written end with their import', async () => {
    const { id } = await check(consentFile(optIn(anyNumber())));
    await later(id, 'made_at');
    await forget();
    expect(await importOf(id)).toMatchObject({
      state: 'refused',
      refusal: expect.stringContaining('30 days'),
      linesUntil: null,
    });
    expect(await linesOf(id)).toEqual([]);
    expect((await boss.post(API.consentImportApply(id))).body.code).toBe('transition_not_allowed');
  });
});

describe('a long file', () => {
  /** Sends the head of a request and the beginning of its body, and no more of it. */
  const begin = (path: string, cookie: string, headers: Record<string, string> = {}): Promise<number> =>
    new Promise((resolve, reject) => {
      const request = httpRequest(`${running.url}${path}`, {
        method: 'POST',
        headers: { origin: running.url, cookie, 'content-type': 'text/csv', ...headers },
      });
      request.on('response', ({ statusCode }) => {
        request.destroy();
        resolve(statusCode ?? 0);
      });
      request.on('error', reject);
      request.write(HEAD);
    });
  const upload5 = (path: string, cookie = '') =>
    fetch(`${running.url}${path}`, {
      method: 'POST',
      headers: { origin: running.url, cookie, 'content-type': 'text/csv' },
      body: Buffer.alloc(5 * 1024 * 1024 + 1, 'a'),
    }).then(({ status }) => status);
  const where = () => `${API.consentImports}?kind=consent&name=a.csv&brandId=${world.brandId}`;

  it('is not read before it is known who sends it, and that they may', async () => {
    expect(await begin(where(), '')).toBe(401);
    expect(await begin(where(), agent.cookie ?? '')).toBe(403);
    expect(await upload5(where())).toBe(401);
  });

  it('that is too long is refused by what it says of its length', async () => {
    const length = { 'content-length': String(33 * 1024 * 1024) };
    expect(await begin(where(), boss.cookie ?? '', length)).toBe(413);
  });

  it('is not taken for one on any other path', async () => {
    expect(await upload5(API.consentImport(world.brandId), boss.cookie)).toBe(413);
    expect(await upload5(API.session)).toBe(413);
    expect(await upload5('/api/v1/nowhere')).toBe(413);
  });

  it('of more than four megabytes is imported all the same', async () => {
    const wording = 'Yes, text me about orders and offers. '.repeat(50);
    const line = (n: number) =>
      `+1212555${String(n).padStart(4, '0')},opted_in,2026-01-02T03:04:05Z,web_form,"${wording}",en,form ${n},Sam`;
    const file = consentFile(...Array.from({ length: 2_900 }, (_, n) => line(n)));
    expect(Buffer.byteLength(file)).toBeGreaterThan(5 * 1024 * 1024);
    expect((await check(file)).counts).toMatchObject({ ready: 2_900 });
  });
});
