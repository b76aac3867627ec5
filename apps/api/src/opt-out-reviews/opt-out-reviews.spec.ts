import {
  API,
  type ConsentEvent,
  type ConversationDetail,
  type ConversationsPage,
  type InboxCounts,
  type OptOutReview,
  type ReviewState,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anyNumber } from '../../test/factories';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { inboundText, postWebhook } from '../../test/webhook';
import { type World, buildWorld } from '../../test/world';
import { signedIn } from '../conversations/conversations.fixture';

let running: TestApp;
let world: World;
let agent: ApiClient;

beforeAll(async () => {
  running = await startTestApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  world = await buildWorld(running);
  agent = await running.signIn(world.agent.email);
});

const receive = async (from: string, body: string): Promise<void> => {
  expect((await postWebhook(world, inboundText(world, from, body))).status).toBe(200);
};
const detailOf = async (from: string): Promise<ConversationDetail> => {
  const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const row = items.find((one) => one.contact.number === from);
  if (!row) throw new Error(`no thread of ${from}`);
  return (await agent.get<ConversationDetail>(API.conversation(row.id))).body;
};
const reviews = async (state: ReviewState): Promise<OptOutReview[]> =>
  (await agent.get<{ items: OptOutReview[] }>(`${API.optOutReviews}?state=${state}`)).body.items;
/** What the rail marks Review for. */
const waiting = async (): Promise<number> => (await agent.get<InboxCounts>(API.counts)).body.reviews.value;
const onlyReview = async (state: ReviewState): Promise<OptOutReview> => {
  const [review, ...others] = await reviews(state);
  expect(others).toEqual([]);
  if (!review) throw new Error(`no review is ${state}`);
  return review;
};
const decide = (id: string, decision: 'opt_out' | 'not_opt_out', reason = 'read the thread') =>
  agent.post<OptOutReview & { code?: string }>(API.optOutDecision(id), { decision, reason });
const ledgerOf = async (from: string): Promise<ConsentEvent[]> => {
  const { contact } = await detailOf(from);
  return (await agent.get<{ items: ConsentEvent[] }>(API.consent(contact.id))).body.items;
};
const confirmations = (from: string): Promise<{ body: string }[]> =>
  running.database.query(
    `SELECT body FROM delivery WHERE workspace_id = $1 AND to_address = $2 AND purpose = 'compliance'`,
    [world.workspaceId, from],
  );
const reply = async (from: string) => {
  const { conversation } = await detailOf(from);
  return agent.post<{ code?: string }>(API.replies(conversation.id), {
    clientId: crypto.randomUUID(),
    body: 'We have it in blue too',
    basedOnPosition: conversation.lastPosition,
  });
};

describe('a certain opt-out in ordinary language', () => {
  it('opts out as STOP does, confirmed once, with what counted in the ledger', async () => {
    const from = anyNumber();
    await receive(from, 'Hi. Please stop texting me, thanks');
    expect((await detailOf(from)).conversation.consent).toBe('opted_out');
    expect((await reply(from)).body.code).toBe('opted_out');
    await receive(from, 'I said stop texting me!');
    expect(await confirmations(from)).toHaveLength(1);
    const [again, first] = await ledgerOf(from);
    expect(first).toMatchObject({
      action: 'opt_out',
      source: 'text',
      keyword: null,
      tier: 'certain',
      language: 'en',
      actor: { kind: 'customer' },
      wording: 'Hi. Please stop texting me, thanks',
      reasons: [{ words: 'Please stop texting me', start: 4, points: 12 }],
    });
    expect(first?.ruleVersion).toMatch(/^\d{4}-/);
    expect(again).toMatchObject({ action: 'opt_out', tier: 'certain' });
    expect([await reviews('open'), await waiting()]).toEqual([[], 0]);
  });

  it('may be overturned with a reason: what there was before is there again', async () => {
    const from = anyNumber();
    await receive(from, 'Is it in stock?');
    await receive(from, 'stop texting me');
    const review = await onlyReview('automatic');
    expect(review).toMatchObject({ tier: 'certain', body: 'stop texting me', customer: { number: from } });
    const answer = await decide(review.id, 'not_opt_out', 'They spoke of their brother');
    expect(answer.body).toMatchObject({
      state: 'decided',
      decision: 'not_opt_out',
      decidedBy: world.agent.name,
    });
    expect((await detailOf(from)).conversation.consent).toBe('conversational');
    expect((await ledgerOf(from))[0]).toMatchObject({
      action: 'review',
      source: 'review',
      actor: { kind: 'person', name: world.agent.name },
      wording: 'They spoke of their brother',
    });
    expect((await reply(from)).status).toBe(201);
  });

  it('cannot be overturned once the customer has said STOP as well', async () => {
    const from = anyNumber();
    await receive(from, 'stop texting me');
    const review = await onlyReview('automatic');
    await receive(from, 'STOP');
    expect(await onlyReview('decided')).toMatchObject({
      id: review.id,
      decision: 'overtaken',
      decidedBy: null,
    });
    expect(await decide(review.id, 'not_opt_out')).toMatchObject({
      status: 409,
      body: { code: 'transition_not_allowed' },
    });
    expect((await detailOf(from)).conversation.consent).toBe('opted_out');
  });

  it('confirmed by a person, it is neither told nor confirmed to the customer again', async () => {
    const from = anyNumber();
    await receive(from, 'stop texting me');
    expect((await decide((await onlyReview('automatic')).id, 'opt_out')).body.decision).toBe('opt_out');
    expect(await confirmations(from)).toHaveLength(1);
    expect((await ledgerOf(from)).map(({ source }) => source)).toEqual(['review', 'text']);
  });
});

describe('a likely opt-out', () => {
  it('holds what is sent to the customer until a person has decided, and is no answer of ours', async () => {
    const from = anyNumber();
    await receive(from, 'wrong number');
    const { conversation, closed, entries } = await detailOf(from);
    expect(conversation).toMatchObject({ consent: 'conversational', status: 'open' });
    expect(closed?.code).toBe('sends_held');
    expect(entries).toContainEqual(
      expect.objectContaining({ event: { type: 'opt_out_suspected', words: 'wrong number' } }),
    );
    expect((await reply(from)).body.code).toBe('sends_held');
    expect(await confirmations(from)).toEqual([]);
    expect((await ledgerOf(from)).map(({ action, tier }) => [action, tier])).toContainEqual([
      'review',
      'likely',
    ]);
    expect(await onlyReview('open')).toMatchObject({
      tier: 'likely',
      body: 'wrong number',
      reasons: [{ says: 'says the number is not theirs', words: 'wrong number', start: 0 }],
    });
  });

  it('decided to be none, sends go on', async () => {
    const from = anyNumber();
    await receive(from, 'wrong number');
    expect(await waiting()).toBe(1);
    await decide((await onlyReview('open')).id, 'not_opt_out');
    expect((await reply(from)).status).toBe(201);
    expect([await reviews('open'), await waiting()]).toEqual([[], 0]);
  });

  it('decided to be one, it opts out with the one confirmation, on every number of the brand', async () => {
    const from = anyNumber();
    await receive(from, 'wrong number');
    const review = await onlyReview('open');
    await decide(review.id, 'opt_out', 'Somebody else has the number now');
    expect((await detailOf(from)).conversation.consent).toBe('opted_out');
    expect(await confirmations(from)).toHaveLength(1);
    expect((await decide(review.id, 'not_opt_out')).status).toBe(409);
    expect((await ledgerOf(from))[0]).toMatchObject({
      action: 'opt_out',
      source: 'review',
      actor: { kind: 'person' },
    });
  });

  it('one of two decided leaves the hold of the other', async () => {
    const from = anyNumber();
    await receive(from, 'wrong number');
    await receive(from, 'not interested');
    const [second, first] = await reviews('open');
    await decide(first?.id ?? '', 'not_opt_out');
    expect((await reply(from)).body.code).toBe('sends_held');
    await decide(second?.id ?? '', 'not_opt_out');
    expect((await reply(from)).status).toBe(201);
  });

  it.each(['START', 'STOP', 'stop texting me'])('is overtaken by “%s”', async (word) => {
    const from = anyNumber();
    await receive(from, 'wrong number');
    await receive(from, word);
    expect(await reviews('open')).toEqual([]);
    expect((await onlyReview('decided')).decision).toBe('overtaken');
    const [recipient] = await running.database.query<{ held: boolean }>(
      `SELECT held FROM recipient WHERE workspace_id = $1 AND number = $2`,
      [world.workspaceId, from],
    );
    expect(recipient?.held).toBe(false);
  });
});

describe('reviews', () => {
  it('are not made of ordinary talk, nor of a wish to opt in', async () => {
    await receive(anyNumber(), 'Please stop the delivery, the address was wrong');
    await receive(anyNumber(), 'start texting me again');
    for (const state of ['open', 'automatic', 'decided'] as const) expect(await reviews(state)).toEqual([]);
  });

  it('want a reason, and somebody who may decide', async () => {
    await receive(anyNumber(), 'wrong number');
    const { id } = await onlyReview('open');
    expect((await decide(id, 'opt_out', ' ')).status).toBe(400);
    const analyst = await signedIn(running, world.workspaceId, 'analyst');
    const refused = await analyst.api.post<{ code: string }>(API.optOutDecision(id), {
      decision: 'opt_out',
      reason: 'x',
    });
    expect(refused.body.code).toBe('not_allowed');
    expect((await analyst.api.get(`${API.optOutReviews}?state=open`)).status).toBe(200);
  });

  it('of another workspace are not there', async () => {
    await receive(anyNumber(), 'wrong number');
    const { id } = await onlyReview('open');
    const stranger = await signedIn(running);
    const answer = await stranger.api.post<{ code: string }>(API.optOutDecision(id), {
      decision: 'opt_out',
      reason: 'x',
    });
    expect(answer.body.code).toBe('not_found');
  });
});
