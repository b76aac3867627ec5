import {
  API,
  type ConsentEntry,
  type ConsentRecipient,
  type ConsentRecord,
  type ConsentStatistics,
  type Problem,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anyNumber, buildContact, buildRecipient } from '../../test/factories';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { inboundText, postWebhook } from '../../test/webhook';
import { type World, buildWorld } from '../../test/world';
import { checkProof } from '../consent/proof';
import { verifyLedger } from '../consent/verify-ledger';
import { signedIn } from '../conversations/conversations.fixture';

let running: TestApp;
let world: World;
let boss: ApiClient;
let bossName: string;

beforeAll(async () => {
  running = await startTestApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  world = await buildWorld(running);
  const supervisor = await signedIn(running, world.workspaceId, 'supervisor');
  [boss, bossName] = [supervisor.api, supervisor.name];
});

interface Page {
  items: ConsentRecipient[];
  nextCursor: string | null;
}
const receive = async (from: string, body: string): Promise<void> => {
  expect((await postWebhook(world, inboundText(world, from, body))).status).toBe(200);
};
const list = async (filter: Record<string, string> = {}): Promise<Page> =>
  (await boss.get<Page>(`${API.consentRecipients}?${new URLSearchParams(filter).toString()}`)).body;
const numbers = async (filter: Record<string, string> = {}): Promise<string[]> =>
  (await list(filter)).items.map(({ number }) => number);
const recordOf = async (number: string): Promise<ConsentRecord> => {
  const [found] = (await list({ search: number })).items;
  if (!found) throw new Error(`nothing is held of ${number}`);
  return (await boss.get<ConsentRecord>(API.consentRecipient(found.id))).body;
};
const enter = (entry: Partial<ConsentEntry> & Pick<ConsentEntry, 'number' | 'state'>) =>
  boss.post<ConsentRecord & Problem>(API.consentRecipients, {
    brandId: world.brandId,
    method: 'verbal',
    reason: 'Rang us',
    ...entry,
  });
const AGREED = { wording: 'Yes, text me about my orders', reference: 'Recording 81' };
const proofOf = (number: string, form = 'json', client = boss) =>
  client.get<string & { code?: string; proof: string }>(
    `${API.consentProof(encodeURIComponent(number))}?form=${form}`,
  );

describe('the list of numbers', () => {
  it('comes a page at a time, the latest change first, each number once', async () => {
    const since = new Date('2026-01-01T00:00:00.123Z');
    const made: string[] = [];
    for (let n = 0; n < 25; n += 1) {
      const { number } = await buildRecipient(running.database, {
        workspaceId: world.workspaceId,
        brandId: world.brandId,
        state: 'opted_in',
        since: new Date(since.getTime() + Math.floor(n / 2)),
      });
      made.unshift(number);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Page = await list({ limit: '10', ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ number }) => number));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toHaveLength(25);
    expect(new Set(seen)).toEqual(new Set(made));
    expect(seen[0]).toBe(made[0]);
    const odd = await boss.get(`${API.consentRecipients}?cursor=x`);
    expect(odd.status).toBe(400);
  });

  it('is narrowed by state, origin and time', async () => {
    const [stopped, wrote] = [anyNumber(), anyNumber()];
    await receive(stopped, 'STOP');
    await receive(wrote, 'hello');
    const given = anyNumber();
    await enter({ number: given, state: 'opted_in', ...AGREED });
    expect(await numbers({ state: 'opted_out' })).toEqual([stopped]);
    expect(await numbers({ source: 'text' })).toEqual([wrote, stopped]);
    expect(await numbers({ source: 'desk' })).toEqual([given]);
    expect(await numbers({ state: 'opted_in', source: 'text' })).toEqual([]);
    expect(await numbers({ since: new Date(Date.now() + 60_000).toISOString() })).toEqual([]);
    expect(await numbers({ state: 'opted_out', search: wrote })).toEqual([]);
  });

  it('is searched by the beginning and the end of a number, as people write it, and by names', async () => {
    const { workspaceId, brandId } = world;
    const contact = await buildContact(running.database, {
      workspaceId,
      name: 'María-José O’Neil',
      number: '+12125557391',
    });
    await buildRecipient(running.database, { workspaceId, brandId, number: contact.number });
    for (const search of ['+1 212 555 73', '(212) 555-7391', '7391', 'josé', 'ONEIL'.slice(1), 'mar o'])
      expect([search, await numbers({ search })]).toEqual([search, [contact.number]]);
    for (const search of ['+44', '739', 'jose x', '’'])
      expect([search, await numbers({ search })]).toEqual([search, []]);
  });

  it('of another workspace is not there, nor for agents', async () => {
    await receive(anyNumber(), 'STOP');
    const stranger = await signedIn(running, undefined, 'supervisor');
    expect((await stranger.api.get<Page>(API.consentRecipients)).body.items).toEqual([]);
    const [{ id } = { id: '' }] = (await list()).items;
    expect((await stranger.api.get(API.consentRecipient(id))).status).toBe(404);
    const agent = await running.signIn(world.agent.email);
    expect((await agent.get(API.consentRecipients)).body.code).toBe('not_allowed');
  });
});

describe('the record of a number', () => {
  it('shows its ledger with words, hashes and the check of its chain', async () => {
    const from = anyNumber();
    await receive(from, 'Is it in stock?');
    await receive(from, 'STOP');
    const record = await recordOf(from);
    expect(record.recipient).toMatchObject({
      number: from,
      state: 'opted_out',
      source: 'text',
      keyword: 'stop',
    });
    expect(record).toMatchObject({ lineCount: 2, findings: [], accesses: [] });
    expect(record.conversationId).not.toBeNull();
    expect(
      record.lines.map(({ position, action, leadsTo, wording }) => [position, action, leadsTo, wording]),
    ).toEqual([
      [2, 'opt_out', 'opted_out', 'STOP'],
      [1, 'conversation_started', 'conversational', 'Is it in stock?'],
    ]);
    expect(record.lines[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says what is wrong with a chain that somebody went at', async () => {
    const from = anyNumber();
    await receive(from, 'STOP');
    await running.database.query(`UPDATE consent_evidence SET wording = 'go on' WHERE workspace_id = $1`, [
      world.workspaceId,
    ]);
    expect((await recordOf(from)).findings).toEqual([
      { kind: 'changed', position: 1, detail: 'its evidence is another' },
    ]);
    expect((await proofOf(from)).body.code).toBe('ledger_broken');
  });
});

describe('a consent entered by hand', () => {
  it('goes into the ledger with its evidence, its time and who took it down', async () => {
    const number = anyNumber();
    const answer = await enter({
      number,
      state: 'opted_in',
      capturedAt: '2026-01-02T03:04:05.000Z',
      method: 'paper',
      ...AGREED,
    });
    expect(answer.status).toBe(201);
    expect(answer.body.recipient).toMatchObject({ state: 'opted_in', saidAt: '2026-01-02T03:04:05.000Z' });
    expect(answer.body.lines[0]).toMatchObject({
      action: 'opt_in',
      source: 'desk',
      method: 'paper',
      wording: 'Yes, text me about my orders\n\nEvidence: Recording 81\nReason: Rang us',
      actor: { kind: 'person', name: bossName },
    });
    const { findings } = await verifyLedger(running.database, { repair: false });
    expect(findings.filter(({ workspaceId }) => workspaceId === world.workspaceId)).toEqual([]);
  });

  it('does not revive: a STOP that came later stands, and so does a text to say so', async () => {
    const from = anyNumber();
    await receive(from, 'STOP');
    const late = await enter({
      number: from,
      state: 'opted_in',
      capturedAt: '2026-01-02T03:04:05.000Z',
      ...AGREED,
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'said_later' } });
    const fresh = await enter({ number: from, state: 'opted_in', ...AGREED });
    expect(fresh.body.recipient.state).toBe('opted_in');
  });

  it('of an opt-out withdraws what is queued and closes every thread; nothing is sent to say so', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    const agent = await running.signIn(world.agent.email);
    const { conversationId } = await recordOf(from);
    const reply = () =>
      agent.post<{ code?: string }>(API.replies(conversationId ?? ''), {
        clientId: crypto.randomUUID(),
        body: 'We have it in blue too',
        basedOnPosition: 9,
        confirmStale: true,
      });
    expect((await reply()).status).toBe(201);
    expect((await enter({ number: from, state: 'opted_out' })).body.recipient.state).toBe('opted_out');
    expect(
      await running.database.query(
        `SELECT state, problem_code, purpose FROM delivery WHERE workspace_id = $1 AND to_address = $2`,
        [world.workspaceId, from],
      ),
    ).toEqual([{ state: 'cancelled', problem_code: 'parley:opted_out', purpose: 'conversation' }]);
    expect((await reply()).body.code).toBe('opted_out');
  });

  it('wants a number, a time that has been, a reason, and evidence of an opt-in', async () => {
    const number = anyNumber();
    const fieldsOf = async (entry: Partial<ConsentEntry>): Promise<string[]> => {
      const { body } = await enter({ number, state: 'opted_in', ...AGREED, ...entry });
      return (body.fields ?? []).map(({ field }) => field);
    };
    expect(await fieldsOf({ number: '72727' })).toEqual(['number']);
    expect(await fieldsOf({ capturedAt: '2036-01-01T00:00:00.000Z' })).toEqual(['capturedAt']);
    expect(await fieldsOf({ brandId: crypto.randomUUID() })).toEqual(['brandId']);
    expect(await fieldsOf({ reason: ' ' })).toEqual(['reason']);
    expect(await fieldsOf({ wording: '', reference: '' })).toEqual(['wording', 'reference']);
  });
});

describe('a proof', () => {
  it('is the signed document of the command, and each making leaves a trace that stays', async () => {
    const from = anyNumber();
    await receive(from, 'STOP');
    const json = await proofOf(from);
    expect(json.headers.get('content-disposition')).toMatch(
      /^attachment; filename="consent-\d+-\d{4}-\d\d-\d\d.json"$/,
    );
    expect(checkProof(JSON.stringify(json.body)).proof).toMatchObject({
      number: from,
      brands: [{ state: 'opted_out', lines: [{ keyword: 'stop', wording: 'STOP' }] }],
    });
    const html = await proofOf(from, 'html');
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html.body).toContain('<h1>Consent of +1212');
    const { accesses } = await recordOf(from);
    expect(accesses.map(({ form, by }) => [form, by.name])).toEqual([
      ['html', bossName],
      ['json', bossName],
    ]);
    for (const sql of ['UPDATE consent_access SET form = form', 'DELETE FROM consent_access'])
      await expect(running.database.query(sql)).rejects.toThrow(/append-only/);
  });

  it('is refused to agents, of numbers nobody knows, and of what is no number; without a trace', async () => {
    const from = anyNumber();
    await receive(from, 'STOP');
    const agent = await running.signIn(world.agent.email);
    expect((await proofOf(from, 'json', agent)).body.code).toBe('not_allowed');
    expect((await proofOf(anyNumber())).status).toBe(404);
    expect((await proofOf('+')).status).toBe(404);
    expect((await proofOf(from, 'pdf')).status).toBe(400);
    expect((await recordOf(from)).accesses).toEqual([]);
  });
});

it('counts numbers by state, and the opt-outs of the days by where they came from', async () => {
  const [stopped, wrote, rang] = [anyNumber(), anyNumber(), anyNumber()];
  await receive(stopped, 'STOP');
  await receive(stopped, 'STOP');
  await receive(wrote, 'hello');
  await enter({ number: rang, state: 'opted_out' });
  const { body } = await boss.get<ConsentStatistics>(API.consentStatistics);
  expect(body.states).toEqual({ none: 0, conversational: 1, opted_in: 0, opted_out: 2, lapsed: 0 });
  expect(body.days).toHaveLength(30);
  expect(body.days.at(-1)?.day).toBe(new Date().toISOString().slice(0, 10));
  expect(body.days.reduce((sum, { optOuts }) => sum + optOuts, 0)).toBe(2);
  expect(new Map(body.sources.map(({ source, optOuts }) => [source, optOuts]))).toEqual(
    new Map([
      ['text', 1],
      ['desk', 1],
    ]),
  );
});
