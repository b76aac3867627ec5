import {
  API,
  type ConsentEvent,
  consentLedgerSchema,
  type Contact,
  contactSchema,
  type ConversationDetail,
  type Problem,
} from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildBrand,
  buildContact,
  buildConversation,
  buildNumber,
  buildRecipient,
} from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { type Colleague, logOf, signedIn } from '../conversations/conversations.fixture';
import { newId } from '../database/ids';
import { Publisher } from '../outbox/publisher';

let app: TestApp;
let ada: Colleague;
let workspaceId: string;

beforeAll(async () => {
  app = await startTestApp();
  ada = await signedIn(app);
  ({ workspaceId } = ada);
});
afterAll(() => app.close());

/** A contact with a thread at each of two numbers of one brand. */
async function aContact(name: string | null = 'Ann') {
  const contact = await buildContact(app.database, { workspaceId, name });
  const { id: brandId } = await buildBrand(app.database, { workspaceId });
  const threads = [];
  for (let n = 0; n < 2; n += 1) {
    const { id: businessNumberId } = await buildNumber(app.database, { workspaceId, brandId });
    threads.push(
      await buildConversation(app.database, { workspaceId, contactId: contact.id, businessNumberId }),
    );
  }
  return { contact, threads };
}

describe('a contact', () => {
  test('is read with its numbers, its consent towards each brand, and its threads', async () => {
    const { contact, threads } = await aContact();
    await app.database.query(
      `UPDATE recipient SET state = 'opted_out', keyword = 'stop', source = 'text', since = $3
       WHERE workspace_id = $1 AND number = $2`,
      [workspaceId, contact.number, new Date('2025-11-24T10:00:00Z')],
    );
    const { status, body } = await ada.api.get<Contact>(API.contact(contact.id));
    expect(status).toBe(200);
    expect(contactSchema.parse(body)).toMatchObject({
      id: contact.id,
      name: 'Ann',
      numbers: [contact.number],
      country: 'US',
      consent: [
        {
          number: contact.number,
          brand: 'Acme',
          state: 'opted_out',
          keyword: 'stop',
          since: '2025-11-24T10:00:00.000Z',
          held: false,
        },
      ],
    });
    expect(body.threads.map(({ id }) => id).toSorted()).toEqual(threads.map(({ id }) => id).toSorted());
  });

  test('is changed field by field: what is left out stays, null removes', async () => {
    const { contact } = await aContact();
    const first = await ada.api.patch<Contact>(API.contact(contact.id), {
      language: 'pt-BR',
      timeZone: 'America/Sao_Paulo',
    });
    expect(first.body).toMatchObject({ name: 'Ann', language: 'pt-BR', timeZone: 'America/Sao_Paulo' });
    const second = await ada.api.patch<Contact>(API.contact(contact.id), { language: null });
    expect(second.body).toMatchObject({ name: 'Ann', language: null, timeZone: 'America/Sao_Paulo' });
  });

  test.each([
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['language', { language: 'not a language' }],
    ['name', { name: 'x'.repeat(121) }],
  ])('with a %s that no screen could show is refused', async (field, edit) => {
    const { contact } = await aContact();
    const { status, body } = await ada.api.patch(API.contact(contact.id), { name: 'Ben', ...edit });
    expect([status, body.code, body.fields?.[0]?.field]).toEqual([400, 'validation_failed', field]);
    expect((await ada.api.get<Contact>(API.contact(contact.id))).body.name).toBe('Ann');
  });
});

describe('a new name', () => {
  test('is told in every thread of the contact, and published', async () => {
    const { contact, threads } = await aContact();
    const { body } = await ada.api.patch<Contact>(API.contact(contact.id), { name: '  Anna ' });
    expect(body.name).toBe('Anna');
    for (const thread of threads) {
      const detail = await ada.api.get<ConversationDetail>(API.conversation(thread.id));
      expect(detail.body).toMatchObject({
        conversation: { contact: { name: 'Anna' }, revision: 1 },
        entries: [{ event: { type: 'contact_renamed', name: 'Anna' }, actor: { id: ada.id } }],
      });
      const published = await app.database.query<{ name: string }>(
        `SELECT payload->'conversation'->'contact'->>'name' AS name FROM outbox
         WHERE workspace_id = $1 AND payload->'conversation'->>'id' = $2`,
        [workspaceId, thread.id],
      );
      expect(published).toEqual([{ name: 'Anna' }]);
    }
  });

  test.each([
    ['the same', 'Ann'],
    ['the same with blanks', ' Ann '],
  ])('that is %s is told to nobody', async (_, name) => {
    const { contact, threads } = await aContact();
    expect((await ada.api.patch(API.contact(contact.id), { name })).status).toBe(200);
    for (const thread of threads) expect(await logOf(app.database, thread)).toEqual([]);
  });

  test('of nothing but blanks removes the name', async () => {
    const { contact, threads } = await aContact();
    const { body } = await ada.api.patch<Contact>(API.contact(contact.id), { name: '  ' });
    expect(body.name).toBeNull();
    expect((await logOf(app.database, threads[0] ?? contact))[0]?.event).toEqual({
      type: 'contact_renamed',
      name: null,
    });
  });

  test('given by many at once leaves every thread with the name that stayed', async () => {
    const { contact, threads } = await aContact();
    const names = Array.from({ length: 8 }, (_, n) => `Name ${n}`);
    const answers = await Promise.all(names.map((name) => ada.api.patch(API.contact(contact.id), { name })));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const { body } = await ada.api.get<Contact>(API.contact(contact.id));
    for (const thread of threads) {
      const log = await logOf(app.database, thread);
      expect(log).toHaveLength(8);
      expect(log.at(-1)?.event).toEqual({ type: 'contact_renamed', name: body.name });
    }
  });
});

describe('the ledger of a contact', () => {
  const ledger = async (id: string): Promise<ConsentEvent[]> =>
    consentLedgerSchema.parse((await ada.api.get(API.consent(id))).body).items;

  const consent = async (recipientId: string, at: string, line: Record<string, unknown>) => {
    const id = newId();
    const { wording = null, ...event } = line;
    const row = { workspace_id: workspaceId, id, recipient_id: recipientId, at, source: 'text', ...event };
    await app.database.query(
      `INSERT INTO consent_event SELECT * FROM jsonb_populate_record(NULL::consent_event, $1::jsonb)`,
      [JSON.stringify(row)],
    );
    if (wording !== null)
      await app.database.query(`INSERT INTO consent_evidence VALUES ($1, $2, $3, 'salt')`, [
        workspaceId,
        id,
        wording,
      ]);
  };

  test('tells what was said, when, by whom and towards which brand, newest first', async () => {
    const { contact, threads } = await aContact();
    const recipientId = threads[0]?.recipientId ?? '';
    await consent(recipientId, '2025-11-24T10:00:00Z', {
      action: 'opt_out',
      keyword: 'stop',
      language: 'en',
      rule_version: '1',
      actor_kind: 'customer',
      wording: 'Stop!!',
    });
    await consent(recipientId, '2025-11-24T11:00:00Z', {
      action: 'opt_in',
      source: 'review',
      actor_kind: 'person',
      actor_id: ada.id,
    });
    const other = await buildRecipient(app.database, { workspaceId, number: contact.number });
    await consent(other.id, '2025-11-24T09:00:00Z', {
      action: 'import',
      source: 'csv',
      actor_kind: 'system',
    });
    expect(await ledger(contact.id)).toMatchObject([
      {
        action: 'opt_in',
        source: 'review',
        wording: null,
        actor: { kind: 'person', id: ada.id, name: ada.name },
      },
      {
        action: 'opt_out',
        number: contact.number,
        brand: 'Acme',
        keyword: 'stop',
        language: 'en',
        wording: 'Stop!!',
        ruleVersion: '1',
        at: '2025-11-24T10:00:00.000Z',
        actor: { kind: 'customer', name: 'Ann' },
      },
      { action: 'import', source: 'csv', actor: { kind: 'system' } },
    ]);
  });

  test('names a customer without a name by the number', async () => {
    const { contact, threads } = await aContact(null);
    await consent(threads[0]?.recipientId ?? '', '2025-11-24T10:00:00Z', {
      action: 'opt_out',
      actor_kind: 'customer',
    });
    expect((await ledger(contact.id))[0]?.actor.name).toBe(contact.number);
  });

  test('is empty for a contact that never said anything', async () => {
    const contact = await buildContact(app.database, { workspaceId });
    expect(await ledger(contact.id)).toEqual([]);
  });
});

describe('the doors', () => {
  test.each([
    ['reading', (who: Colleague, id: string) => who.api.get(API.contact(id))],
    ['changing', (who: Colleague, id: string) => who.api.patch(API.contact(id), { name: 'Mine' })],
    ['the ledger', (who: Colleague, id: string) => who.api.get(API.consent(id))],
  ])('are shut to another workspace: %s', async (_, act) => {
    const { contact, threads } = await aContact();
    const stranger = await signedIn(app, undefined, 'admin');
    expect(await act(stranger, contact.id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    for (const thread of threads) expect(await logOf(app.database, thread)).toEqual([]);
  });

  test('let an analyst read and not change', async () => {
    const { contact } = await aContact();
    const analyst = await signedIn(app, workspaceId, 'analyst');
    expect((await analyst.api.get(API.contact(contact.id))).status).toBe(200);
    const { status, body } = await analyst.api.patch(API.contact(contact.id), { name: 'Mine' });
    expect([status, body.code]).toEqual([403, 'not_allowed']);
  });
});

describe('labels of a contact', () => {
  const label = (id: string, labels: object, who = ada) =>
    who.api.post<Contact & Problem>(API.contactLabels(id), labels);

  test('are added and removed, each once', async () => {
    const { contact } = await aContact();
    expect((await label(contact.id, { add: ['vip', 'late', 'vip'] })).body.labels).toEqual(['vip', 'late']);
    const { status, body } = await label(contact.id, {
      add: ['new', 'vip'],
      remove: ['late', 'vip', 'never'],
    });
    expect([status, contactSchema.parse(body).labels]).toEqual([200, ['vip', 'new']]);
    expect((await ada.api.get<Contact>(API.contact(contact.id))).body.labels).toEqual(['vip', 'new']);
  });

  test('are told to every screen of the workspace', async () => {
    const { contact } = await aContact();
    const told: unknown[] = [];
    app.app.get(Publisher).listen(({ workspaceId: of, topic, payload }) => {
      if (topic === 'notice' && of === workspaceId) told.push(payload);
    });
    await label(contact.id, { add: ['vip'] });
    await expect.poll(() => told).toContainEqual({ topic: 'contacts' });
  });

  test('set by many at once are all there', async () => {
    const { contact } = await aContact();
    const names = Array.from({ length: 8 }, (_, n) => `label${n}`);
    await Promise.all(names.map((name) => label(contact.id, { add: [name] })));
    const { body } = await ada.api.get<Contact>(API.contact(contact.id));
    expect(body.labels.toSorted()).toEqual(names);
  });

  test('are few, and for those who may edit contacts of the workspace', async () => {
    const { contact } = await aContact();
    for (let n = 0; n < 50; n += 20)
      await label(contact.id, { add: Array.from({ length: n < 40 ? 20 : 10 }, (_, m) => `l${n + m}`) });
    const full = await label(contact.id, { add: ['one more'] });
    expect([full.status, full.body.fields?.[0]?.field]).toEqual([400, 'add']);
    const analyst = await signedIn(app, workspaceId, 'analyst');
    expect((await label(contact.id, { add: ['x'] }, analyst)).status).toBe(403);
    const stranger = await signedIn(app);
    expect((await label(contact.id, { add: ['x'] }, stranger)).status).toBe(404);
  });
});
