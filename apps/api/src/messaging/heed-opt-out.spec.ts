import { API, type ConsentEvent, type ConversationDetail } from '@parley/contracts';
import { expect, test } from 'vitest';
import { until } from '../../test/until';
import { inboundText, postWebhook } from '../../test/webhook';
import type { CustomerThread } from '../sending/sending.fixture';
import { useStage } from '../sending/stage.fixture';

const stage = useStage();

const consentOf = async (thread: CustomerThread): Promise<ConversationDetail['conversation']['consent']> =>
  (await stage.desk.detail(thread)).conversation.consent;
const consentBecomes = (thread: CustomerThread, state: string) =>
  until(async () => expect(await consentOf(thread)).toBe(state));
const ledgerOf = async (thread: CustomerThread): Promise<ConsentEvent[]> => {
  const { conversation } = await stage.desk.detail(thread);
  return (await stage.agent.get<{ items: ConsentEvent[] }>(API.consent(conversation.contact.id))).body.items;
};
const blockOnce = (thread: CustomerThread) =>
  stage.simulator.fault({ number: thread.from, fault: 'blocked', rate: 1, times: 1 });

test('a code that says the customer opted out at the carrier goes into our ledger and withdraws what waits', async () => {
  const thread = await stage.desk.customer();
  const later = await stage.desk.reply(thread, 'tomorrow', {
    sendAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  expect(later.status).toBe(201);
  await blockOnce(thread);
  await stage.desk.sent(thread, 'now');
  await consentBecomes(thread, 'opted_out');
  expect(await stage.desk.states(thread)).toMatchObject({ now: 'failed', tomorrow: 'cancelled' });
  expect((await ledgerOf(thread))[0]).toMatchObject({
    action: 'opt_out',
    source: 'block of the carrier, 21610',
    actor: { kind: 'system' },
  });
  expect((await stage.desk.reply(thread, 'again')).body).toMatchObject({ code: 'opted_out' });
  expect(await stage.desk.reached(thread)).toEqual([]);
});

test('START at us while the carrier goes on blocking shows the difference in ledger and thread', async () => {
  const thread = await stage.desk.customer();
  await stage.simulator.text(thread.from, stage.world.number, 'STOP');
  await stage.simulator.text(thread.from, stage.world.number, 'START');
  await consentBecomes(thread, 'opted_in');
  // Both are confirmed, and the block is not for those.
  await until(async () => expect(await stage.desk.reached(thread)).toHaveLength(2));
  await blockOnce(thread);
  await stage.desk.sent(await current(thread), 'welcome back');
  await consentBecomes(thread, 'opted_out');
  const source = 'block of the carrier, 21610, although opted in here';
  expect((await ledgerOf(thread))[0]).toMatchObject({ action: 'opt_out', source });
  const { entries } = await stage.desk.detail(thread);
  expect(entries).toContainEqual(
    expect.objectContaining({ kind: 'event', event: { type: 'opted_out', keyword: null, source } }),
  );
});

test('a receipt that says so counts like an answer', async () => {
  const thread = await stage.desk.customer();
  await stage.simulator.fault({ number: thread.from, fault: 'lost', rate: 1 });
  const id = await stage.desk.sent(thread, 'hello');
  await until(async () => expect(await stage.desk.states(thread)).toMatchObject({ hello: 'accepted' }));
  const [attempt] = await stage.running.database.query<{ carrier_message_id: string }>(
    `SELECT carrier_message_id FROM attempt WHERE delivery_id = $1`,
    [id],
  );
  const response = await postWebhook(stage.world, {
    MessageSid: attempt?.carrier_message_id ?? '',
    MessageStatus: 'undelivered',
    ErrorCode: '30004',
    From: stage.world.number,
    To: thread.from,
  });
  expect(response.status).toBe(200);
  await consentBecomes(thread, 'opted_out');
  expect((await ledgerOf(thread))[0]).toMatchObject({ source: 'block of the carrier, 30004' });
});

test('a word that only the carrier knows, and has acted on, is acted on here too', async () => {
  const thread = await stage.desk.customer();
  const text = { ...inboundText(stage.world, thread.from, 'Genug'), OptOutType: 'STOP' };
  expect((await postWebhook(stage.world, text)).status).toBe(200);
  expect(await consentOf(thread)).toBe('opted_out');
  expect((await ledgerOf(thread))[0]).toMatchObject({
    action: 'opt_out',
    keyword: 'genug',
    wording: 'Genug',
  });
});

test('a landline is learnt from the code it is refused with', async () => {
  const thread = await stage.desk.customer();
  await stage.simulator.handset(thread.from, { state: 'landline' });
  await stage.desk.sent(thread, 'hello?');
  await until(async () => {
    const facts = await stage.running.database.query<{ line_type: string }>(
      `SELECT line_type FROM number_fact WHERE workspace_id = $1 AND number = $2`,
      [stage.world.workspaceId, thread.from],
    );
    expect(facts).toEqual([{ line_type: 'landline' }]);
  });
});

const current = async (thread: CustomerThread): Promise<CustomerThread> => ({
  ...thread,
  last: (await stage.desk.detail(thread)).conversation.lastPosition,
});
