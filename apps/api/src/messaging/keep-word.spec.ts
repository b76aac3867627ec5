// An opt-out whose confirmation asks what may go on: over HTTP, with the simulator as the carrier.
import {
  API,
  type BrandKeywords,
  type ConsentEvent,
  type ConsentRecord,
  type ConsentStatistics,
  type KeywordsInForce,
  type Message,
  type OptOutReview,
  type Problem,
} from '@parley/contracts';
import { describe, expect, test } from 'vitest';
import { type KeyClient, keyClient } from '../../test/key-client';
import { until } from '../../test/until';
import { inboundText, postWebhook } from '../../test/webhook';
import { checkProof } from '../consent/proof';
import { verifyLedger } from '../consent/verify-ledger';
import { USUAL_SETTINGS } from '../keywords/keywords-now';
import type { CustomerThread } from '../sending/sending.fixture';
import { useStage } from '../sending/stage.fixture';

const stage = useStage();

const QUESTION =
  'Acme: You are opted out of all texts. Reply UPDATES within 24 h to still get order and account updates, alerts.';

const IN_AN_HOUR = (): string => new Date(Date.now() + 3_600_000).toISOString();

/** A customer of a brand that asks, and a program that texts them. */
async function scene(settings: Partial<BrandKeywords> = {}): Promise<Scene> {
  const saved = await stage.admin.put<KeywordsInForce & Problem>(API.brandKeywords(stage.world.brandId), {
    version: 0,
    settings: {
      ...USUAL_SETTINGS,
      clarification: {
        purposes: ['alert', 'transactional'],
        words: [{ language: 'en', word: 'UPDATES' }],
      },
      ...settings,
    },
  });
  expect(saved.status).toBe(200);
  const orders = await keyClient(stage.running, stage.world.admin.email);
  const thread = await stage.desk.customer();
  return {
    thread,
    orders,
    says: async (body, more = {}) => {
      const text = { ...inboundText(stage.world, thread.from, body), ...more };
      expect((await postWebhook(stage.world, text)).status).toBe(200);
    },
    send: async (purpose, body, more = {}) => {
      const text = { to: thread.from, purpose, body, ...more };
      const answer = await orders.post<Message & Problem>(API.messages, text);
      return answer.body.code ?? answer.body.state;
    },
  };
}

interface Scene {
  thread: CustomerThread;
  orders: KeyClient;
  says(body: string, more?: Record<string, string>): Promise<void>;
  /** The state of what was taken, or the code it was refused with. */
  send(purpose: string, body: string, more?: object): Promise<string>;
}

const reached = (thread: CustomerThread, bodies: string[]) =>
  until(async () => expect(await stage.desk.reached(thread)).toEqual(bodies));
const recordOf = async ({ from }: CustomerThread): Promise<ConsentRecord> => {
  const { body } = await stage.admin.get<{ items: ConsentRecord['recipient'][] }>(
    `${API.consentRecipients}?search=${encodeURIComponent(from)}`,
  );
  return (await stage.admin.get<ConsentRecord>(API.consentRecipient(body.items[0]?.id ?? ''))).body;
};
const findings = async () =>
  (await verifyLedger(stage.running.database, { repair: false })).findings.filter(
    ({ workspaceId }) => workspaceId === stage.world.workspaceId,
  );
const keptBy = async (thread: CustomerThread) => (await recordOf(thread)).recipient.kept;
/** As if so long had gone by since the question: the ledger cannot be changed, what the answer is timed by can. */
const later = ({ from }: CustomerThread, by: string) =>
  stage.running.database.query(
    `UPDATE recipient SET since = since - $3::interval WHERE workspace_id = $1 AND number = $2`,
    [stage.world.workspaceId, from, by],
  );

test('STOP ends everything and is answered by one question; its word keeps what was named; STOP ends that too', async () => {
  const { thread, says, send } = await scene();
  expect(await send('transactional', 'Your order is packed')).toBe('queued');
  await reached(thread, ['Your order is packed']);
  await says('STOP');
  await reached(thread, ['Your order is packed', QUESTION]);
  expect(await send('transactional', 'Packed again')).toBe('opted_out');
  expect(await keptBy(thread)).toEqual([]);

  await says('updates!');
  expect(await send('transactional', 'Your order has left')).toBe('queued');
  expect(await send('alert', 'The road is closed')).toBe('queued');
  for (const purpose of ['promotional', 'verification', 'conversation'])
    expect([purpose, await send(purpose, 'No')]).toEqual([purpose, 'opted_out']);
  expect((await stage.desk.reply(thread, 'Hello?')).body).toMatchObject({ code: 'opted_out' });
  await until(async () => expect(await stage.desk.reached(thread)).toHaveLength(4));
  expect(await stage.desk.reached(thread)).toEqual(
    expect.arrayContaining(['Your order has left', 'The road is closed']),
  );

  expect(await send('alert', 'Tomorrow', { sendAt: IN_AN_HOUR() })).toBe('scheduled');
  await says('STOP');
  expect(await stage.desk.states(thread)).toMatchObject({ Tomorrow: 'cancelled' });
  for (const purpose of ['transactional', 'alert'])
    expect([purpose, await send(purpose, 'No')]).toEqual([purpose, 'opted_out']);
  // Neither the answer nor the STOP after it was answered: the question was the one text.
  expect(await stage.desk.reached(thread)).toHaveLength(4);
  await says('updates');
  expect(await keptBy(thread)).toEqual([]);
});

test('what was asked, answered and kept is in ledger, proof, thread, panel, desk and figures', async () => {
  const { thread, says, orders } = await scene();
  await says('STOP');
  await says('UPDATES');
  const kept = ['transactional', 'alert'];
  const { recipient, lines, findings: broken } = await recordOf(thread);
  expect(recipient).toMatchObject({ state: 'opted_out', kept, keyword: 'UPDATES' });
  expect(broken).toEqual([]);
  expect(lines.slice(0, 2)).toMatchObject([
    {
      action: 'keep',
      source: 'text',
      keyword: 'UPDATES',
      wording: 'UPDATES',
      tier: 'exact',
      leadsTo: 'opted_out',
      kept,
      offered: null,
      actor: { kind: 'customer' },
    },
    { action: 'opt_out', leadsTo: 'opted_out', kept: [], offered: { word: 'UPDATES', purposes: kept } },
  ]);
  expect(lines[0]?.ruleVersion).toMatch(/\+1$/);

  const { contact, entries, conversation } = await stage.desk.detail(thread);
  expect(contact.consent).toMatchObject([{ state: 'opted_out', kept }]);
  expect(conversation.waitingSince).not.toBeNull();
  expect(entries).toContainEqual(
    expect.objectContaining({ event: { type: 'opt_out_narrowed', keyword: 'UPDATES', kept } }),
  );
  expect(entries).toContainEqual(expect.objectContaining({ body: 'UPDATES', consentIntent: 'keep' }));
  const ledger = await stage.agent.get<{ items: ConsentEvent[] }>(API.consent(contact.id));
  expect(ledger.body.items[0]).toMatchObject({ action: 'keep', kept });

  const figures = (await stage.admin.get<ConsentStatistics>(API.consentStatistics)).body;
  expect([figures.states.opted_out, figures.keeping]).toEqual([1, 1]);
  expect(figures.days.at(-1)?.optOuts).toBe(1);

  const proofAt = (form: string) => `${API.consentProof(encodeURIComponent(thread.from))}?form=${form}`;
  const { proof } = checkProof(JSON.stringify((await stage.admin.get<object>(proofAt('json'))).body));
  expect(proof.brands[0]).toMatchObject({ state: 'opted_out', kept });
  const page = (await stage.admin.get<string>(proofAt('html'))).body;
  expect(page).toContain('opted_out, but for transactional, alert');
  expect(page).toContain('asked to reply UPDATES for transactional, alert');

  const refused = await orders.post(API.messages, { to: thread.from, purpose: 'promotional', body: 'Sale' });
  expect(refused.body).toMatchObject({
    code: 'opted_out',
    detail: expect.stringContaining('transactional, alert'),
    context: { kept },
  });
  expect(await findings()).toEqual([]);
});

test('START restores everything, and the next opt-out is asked about anew', async () => {
  const { thread, says, send } = await scene();
  await says('STOP');
  await says('UPDATES');
  await says('START');
  expect((await recordOf(thread)).recipient).toMatchObject({ state: 'opted_in', kept: [] });
  expect(await send('promotional', 'Hello again')).toBe('queued');
  await says('STOP');
  await until(async () =>
    expect((await stage.desk.reached(thread)).filter((body) => body === QUESTION)).toHaveLength(2),
  );
});

describe('the word is ordinary talk', () => {
  const isTalk = async ({ thread, says, send }: Scene, body = 'UPDATES') => {
    const before = (await recordOf(thread)).lines.length;
    await says(body);
    const { entries } = await stage.desk.detail(thread);
    expect(entries.findLast((one) => one.kind === 'text_in')).toMatchObject({ body, consentIntent: null });
    expect((await recordOf(thread)).lines).toHaveLength(before);
    expect(await keptBy(thread)).toEqual([]);
    return send('transactional', 'Your order');
  };

  test('from somebody who was not asked', async () => {
    expect(await isTalk(await scene())).toBe('queued');
  });
  test('a day after the question', async () => {
    const at = await scene();
    await at.says('STOP');
    await later(at.thread, '24 hours');
    expect(await isTalk(at)).toBe('opted_out');
  });
  test('after a second STOP, which is an answer too', async () => {
    const at = await scene();
    await at.says('STOP');
    await at.says('STOP');
    expect(await isTalk(at)).toBe('opted_out');
  });
  test('where the carrier has confirmed the STOP: nobody asked', async () => {
    const at = await scene();
    await at.says('STOP', { OptOutType: 'STOP' });
    expect(await isTalk(at)).toBe('opted_out');
    expect(await stage.desk.reached(at.thread)).not.toContain(QUESTION);
  });
  test('inside a sentence', async () => {
    const at = await scene();
    await at.says('STOP');
    expect(await isTalk(at, 'any updates on my order?')).toBe('opted_out');
  });
  test('where nothing was set up, or a word of another language was said', async () => {
    const at = await scene({ clarification: null });
    await at.says('STOP');
    expect(await isTalk(at)).toBe('opted_out');
    await stage.enter();
    const spanish = await scene();
    await spanish.says('BAJA');
    expect(await isTalk(spanish)).toBe('opted_out');
  });
});

test('YES to the question, and to a text that was kept, is no START', async () => {
  const { thread, says } = await scene();
  await says('STOP');
  await says('Yes');
  expect((await recordOf(thread)).recipient).toMatchObject({ state: 'opted_out', kept: [] });
  await says('UPDATES');
  await says('Yes');
  expect((await recordOf(thread)).recipient).toMatchObject({
    state: 'opted_out',
    kept: ['transactional', 'alert'],
  });
});

test('a block at the carrier ends what was kept, and withdraws what waits', async () => {
  const { thread, says, send } = await scene();
  await says('STOP');
  await reached(thread, [QUESTION]);
  await says('UPDATES');
  expect(await send('alert', 'Tomorrow', { sendAt: IN_AN_HOUR() })).toBe('scheduled');
  await stage.simulator.fault({ number: thread.from, fault: 'blocked', rate: 1, times: 1 });
  expect(await send('transactional', 'Your order')).toBe('queued');
  await until(async () => expect(await keptBy(thread)).toEqual([]));
  expect((await recordOf(thread)).recipient).toMatchObject({
    state: 'opted_out',
    source: 'block of the carrier, 21610, although some texts were kept here',
  });
  await until(async () =>
    expect(await stage.desk.states(thread)).toMatchObject({ 'Your order': 'failed', Tomorrow: 'cancelled' }),
  );
  expect(await send('transactional', 'Again')).toBe('opted_out');
});

test('a block that the question itself meets ends the question', async () => {
  const { thread, says, send } = await scene();
  await stage.simulator.fault({ number: thread.from, fault: 'blocked', rate: 1 });
  await says('STOP');
  await until(async () =>
    expect((await recordOf(thread)).lines[0]).toMatchObject({ source: 'block of the carrier, 21610' }),
  );
  await says('UPDATES');
  expect(await keptBy(thread)).toEqual([]);
  expect(await send('transactional', 'No')).toBe('opted_out');
});

test('a certain opt-out in ordinary language asks as well; one from somebody who keeps some ends it, and can be overturned', async () => {
  const { thread, says, send } = await scene();
  await says('please stop texting me');
  await reached(thread, [QUESTION]);
  await says('UPDATES');
  await says('please stop texting me now');
  expect(await keptBy(thread)).toEqual([]);
  expect(await send('alert', 'No')).toBe('opted_out');
  const { items } = (await stage.agent.get<{ items: OptOutReview[] }>(`${API.optOutReviews}?state=automatic`))
    .body;
  expect(items.map(({ body }) => body)).toEqual(['please stop texting me now']);
  const decision = { decision: 'not_opt_out', reason: 'They spoke of the promotions they get elsewhere' };
  expect((await stage.agent.post(API.optOutDecision(items[0]?.id ?? ''), decision)).status).toBe(200);
  expect(await keptBy(thread)).toEqual(['transactional', 'alert']);
  expect(await send('alert', 'Yes')).toBe('queued');
  expect(await stage.desk.reached(thread)).not.toContain('No');
  expect(await findings()).toEqual([]);
});

test('a likely opt-out holds what was kept until a person has decided', async () => {
  const { thread, says, send } = await scene();
  await says('STOP');
  await says('UPDATES');
  const open = async () =>
    (await stage.agent.get<{ items: OptOutReview[] }>(`${API.optOutReviews}?state=open`)).body.items[0]?.id ??
    '';
  await says('wrong number');
  expect(await send('alert', 'Held')).toBe('sends_held');
  const none = { decision: 'not_opt_out', reason: 'They spoke to a colleague' };
  expect((await stage.agent.post(API.optOutDecision(await open()), none)).status).toBe(200);
  expect(await send('alert', 'Free')).toBe('queued');
  await says('wrong number, again');
  const one = { decision: 'opt_out', reason: 'It is not their number' };
  expect((await stage.agent.post(API.optOutDecision(await open()), one)).status).toBe(200);
  expect(await keptBy(thread)).toEqual([]);
  expect(await send('alert', 'No')).toBe('opted_out');
  expect(await stage.desk.reached(thread)).not.toContain('Held');
});

test('an opt-out entered by hand ends what was kept', async () => {
  const { thread, says, send } = await scene();
  await says('STOP');
  await says('UPDATES');
  const entry = { number: thread.from, brandId: stage.world.brandId, state: 'opted_out', method: 'verbal' };
  const entered = await stage.admin.post<ConsentRecord>(API.consentRecipients, {
    ...entry,
    reason: 'Rang us',
  });
  expect(entered.body.recipient).toMatchObject({ state: 'opted_out', kept: [] });
  expect(await send('transactional', 'No')).toBe('opted_out');
});
