import {
  API,
  type KeywordsInForce,
  type KeywordTrial,
  type OptOutReview,
  type Problem,
  type RoutesDryRun,
  type RouteTrace,
} from '@parley/contracts';
import { CONSENT_WORDS_VERSION } from '@parley/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBrand, buildNumber, buildQueue } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { newId } from '../database/ids';
import { buildKeywordsWorld, type KeywordsWorld } from './keywords.fixture';
import { KeywordsNow, USUAL_SETTINGS } from './keywords-now';

let running: TestApp;
let at: KeywordsWorld;

beforeAll(async () => {
  running = await startTestApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  at = await buildKeywordsWorld(running);
});

const words = USUAL_SETTINGS.keywords;

describe('what routes are tried by', () => {
  it('is the set of the number that is asked for, as it is for texts that come in', async () => {
    const queueId = (await buildQueue(running.database, { workspaceId: at.world.workspaceId })).id;
    const rules = [
      {
        id: 'all',
        name: 'all',
        enabled: true,
        match: { kind: 'catch_all', words: [] },
        actions: { queueId, labels: ['said'] },
      },
    ];
    const other = await buildNumber(running.database, { workspaceId: at.world.workspaceId });
    const saved = await at.save({
      keywords: {
        ...words,
        added: [{ word: 'genug', intent: 'opt_out', language: 'de' }],
        removed: ['Alto'],
      },
    });
    expect(saved.status).toBe(200);
    const intentOf = async (text: string, number?: string) =>
      (await at.admin.post<RouteTrace>(API.routesTry, { text, number, rules })).body.applied.consentIntent;
    const { number } = at.world;
    expect(
      await Promise.all(['Genug!', 'alto', 'stop', 'hello'].map((text) => intentOf(text, number))),
    ).toEqual(['opt_out', null, 'opt_out', null]);
    expect(await Promise.all([intentOf('genug', other.number), intentOf('genug')])).toEqual([null, null]);

    const customer = at.customer();
    for (const said of ['hello', 'genug']) await customer.says(said);
    const { body } = await at.admin.post<RoutesDryRun>(API.routesDryRun, { rules });
    // Its queue is new for both; its labels are for talk alone.
    expect(body.rows.map(({ text, actions }) => [text, actions.includes('labels')])).toEqual([
      ['genug', false],
      ['hello', true],
    ]);
  });
});

describe('keywords of a brand', () => {
  it('are the usual ones until somebody says otherwise', async () => {
    const { body } = await at.agent.get<{ items: KeywordsInForce[] }>(API.keywords);
    expect(body.items).toMatchObject([
      { brand: { id: at.world.brandId }, version: 0, savedBy: null, settings: USUAL_SETTINGS, before: null },
    ]);
    expect(body.items[0]?.numbers).toHaveLength(2);
  });

  it('a country switches its languages on, from the next text, and the ledger names word and version', async () => {
    const before = at.customer();
    await before.says('cancella');
    expect(await before.state()).toBe('conversational');
    expect((await at.save({ keywords: { ...words, countries: ['IT'] } })).status).toBe(200);
    const customer = at.customer();
    await customer.says('Cancella!');
    expect(await customer.state()).toBe('opted_out');
    expect(await customer.texts()).toEqual([expect.stringMatching(/^Acme: Disiscrizione confermata/)]);
    expect((await customer.ledger())[0]).toMatchObject({
      action: 'opt_out',
      keyword: 'cancella',
      language: 'it',
      ruleVersion: `${CONSENT_WORDS_VERSION}+1`,
    });
  });

  it('a word that was taken out is ordinary talk, one of a language that is off is put before a person', async () => {
    await at.save({ keywords: { ...words, languages: ['en'], removed: ['Alto'] } });
    const [tall, low] = [at.customer(), at.customer()];
    await tall.says('alto');
    await low.says('baja');
    expect([await tall.state(), await low.state()]).toEqual(['conversational', 'conversational']);
    const { body } = await at.agent.get<{ items: OptOutReview[] }>(API.optOutReviews);
    expect(body.items.map(({ tier, body: said }) => [tier, said])).toEqual([['likely', 'baja']]);
  });

  it('a number may go by words of its own', async () => {
    const { numberId, otherNumber } = at.world;
    const added = [{ word: 'Genug', intent: 'opt_out' as const, language: 'de' as const }];
    await at.save({
      numbers: [{ numberId, confirmedBy: 'usual', keywords: { ...words, added } }],
    });
    const [here, there] = [at.customer(), at.customer(otherNumber)];
    await here.says('genug');
    await there.says('genug');
    expect([await here.state(), await there.state()]).toEqual(['opted_out', 'conversational']);
    expect(await here.texts()).toEqual([expect.stringMatching(/abgemeldet/)]);
  });

  it('the version before is shown, so that a change can be undone', async () => {
    const first = (await at.save({ keywords: { ...words, removed: ['alto'] } })).body;
    expect(first).toMatchObject({ version: 1, savedBy: 'Alex', before: USUAL_SETTINGS });
    const undone = (await at.save(first.before ?? {}, 1)).body;
    expect(undone).toMatchObject({ version: 2, settings: USUAL_SETTINGS, before: first.settings });
  });

  it('are compiled once for each version', async () => {
    const { workspaceId, brandId } = at.world;
    await at.save({ doubleOptIn: true });
    const now = running.app.get(KeywordsNow);
    const compiled = (await now.current(workspaceId)).get(brandId);
    now.distrust(workspaceId);
    expect((await now.current(workspaceId)).get(brandId)).toBe(compiled);
    await at.save({ doubleOptIn: false }, 1);
    expect((await now.current(workspaceId)).get(brandId)).not.toBe(compiled);
  });
});

describe('settings that cannot be', () => {
  const fieldsOf = ({ status, body }: { status: number; body: Problem }) => [
    status,
    body.code,
    body.fields?.map(({ field }) => field),
  ];

  it('a reserved word can be neither removed nor turned, and the problem says what to do', async () => {
    const removed = await at.save({ keywords: { ...words, removed: ['alto', 's.t.o.p'] } });
    expect(fieldsOf(removed)).toEqual([422, 'keyword_reserved', ['settings.keywords.removed.1']]);
    expect(removed.body.fields?.[0]?.message).toMatch(/always opts out: leave it where it is/);
    const { numberId } = at.world;
    const added = [{ word: 'Help', intent: 'opt_in' as const, language: 'en' as const }];
    const turned = await at.save({
      numbers: [{ numberId, confirmedBy: 'usual', keywords: { ...words, added } }],
    });
    expect(fieldsOf(turned)).toEqual([422, 'keyword_reserved', ['settings.numbers.0.keywords.added.0.word']]);
    const customer = at.customer();
    await customer.says('STOP');
    expect(await customer.state()).toBe('opted_out');
  });

  it('a word that keeps texts is no keyword, and nothing that people say to end them', async () => {
    const asking = (word: string) =>
      at.save({ clarification: { purposes: ['alert'], words: [{ language: 'en', word }] } });
    const field = 'settings.clarification.words.0.word';
    expect(fieldsOf(await asking('S.T.O.P'))).toEqual([422, 'keyword_reserved', [field]]);
    expect(fieldsOf(await asking('yes'))).toEqual([400, 'validation_failed', [field]]);
    const likeStop = await asking('no more texts');
    expect(fieldsOf(likeStop)).toEqual([400, 'validation_failed', [field]]);
    const lacking = await at.save({
      clarification: { purposes: ['alert'], words: [{ language: 'en', word: 'UPDATES' }] },
      wordings: [{ kind: 'clarify', language: 'en', text: '{brand}: stay for 20% off' }],
    });
    expect(fieldsOf(lacking)[2]).toEqual(Array(4).fill('settings.wordings.0.text'));
  });

  it('promotions and conversations cannot be kept', async () => {
    const words = [{ language: 'en' as const, word: 'UPDATES' }];
    for (const purpose of ['promotional', 'conversation']) {
      const answer = await at.save({ clarification: { purposes: [purpose as 'alert'], words } });
      expect(fieldsOf(answer)).toEqual([400, 'validation_failed', ['settings.clarification.purposes.0']]);
    }
  });

  it('settings of before there was a question ask none', async () => {
    const { workspaceId, brandId } = at.world;
    await at.save({ doubleOptIn: true });
    await running.database.query(
      `UPDATE brand_keywords SET settings = settings - 'clarification' WHERE workspace_id = $1 AND brand_id = $2`,
      [workspaceId, brandId],
    );
    running.app.get(KeywordsNow).distrust(workspaceId);
    const { body } = await at.agent.get<{ items: KeywordsInForce[] }>(API.keywords);
    expect(body.items[0]?.settings).toMatchObject({ doubleOptIn: true, clarification: null });
    const customer = at.customer();
    await customer.says('STOP');
    expect(await customer.state()).toBe('opted_out');
  });

  it('a help text that lacks something is refused with all that it lacks', async () => {
    const answer = await at.save({ wordings: [{ kind: 'help', language: 'en', text: '{brand}: ask us.' }] });
    expect(fieldsOf(answer)).toEqual([
      400,
      'validation_failed',
      ['settings.wordings.0.text', 'settings.wordings.0.text', 'settings.wordings.0.text'],
    ]);
  });

  it('a number of another brand, a language nobody knows', async () => {
    const { workspaceId } = at.world;
    const { id } = await buildBrand(running.database, { workspaceId, name: 'Other' });
    const stranger = await buildNumber(running.database, { workspaceId, brandId: id });
    expect(
      fieldsOf(
        await at.save({ numbers: [{ numberId: stranger.id, confirmedBy: 'parley', keywords: null }] }),
      ),
    ).toEqual([400, 'validation_failed', ['settings.numbers.0.numberId']]);
    const latin = { ...words, languages: ['la' as 'en'] };
    expect(fieldsOf(await at.save({ keywords: latin }))[2]).toEqual(['settings.keywords.languages.0']);
  });

  it('somebody else saved first', async () => {
    await at.save({ doubleOptIn: true });
    const late = await at.save({ doubleOptIn: false });
    expect(fieldsOf(late)).toEqual([409, 'version_conflict', undefined]);
  });

  it('agents look and try, they do not change; another workspace sees nothing', async () => {
    const input = { version: 0, settings: USUAL_SETTINGS };
    const { brandId, numberId } = at.world;
    expect((await at.agent.put(API.brandKeywords(brandId), input)).status).toBe(403);
    const other = await buildKeywordsWorld(running);
    expect((await other.admin.put(API.brandKeywords(brandId), input)).status).toBe(404);
    expect((await other.admin.post(API.keywordsTry, { brandId, numberId, text: 'stop' })).status).toBe(404);
    expect((await at.admin.put(API.brandKeywords(newId()), input)).status).toBe(404);
  });
});

describe('exactly one confirmation', () => {
  it('is ours by itself, the carrier’s where it says so with the text', async () => {
    const [ours, theirs] = [at.customer(), at.customer()];
    await ours.says('STOP');
    await theirs.says('STOP', { OptOutType: 'STOP' });
    expect([(await ours.texts()).length, (await theirs.texts()).length]).toEqual([1, 0]);
    expect([await ours.state(), await theirs.state()]).toEqual(['opted_out', 'opted_out']);
  });

  it('is the carrier’s for its own words where it was said to answer, and ours for all others', async () => {
    const { numberId } = at.world;
    await at.save({ numbers: [{ numberId, confirmedBy: 'carrier', keywords: null }] });
    const [known, unknown, talk] = [at.customer(), at.customer(), at.customer()];
    await known.says('STOP');
    await unknown.says('Arrêt');
    await talk.says('Please stop texting me');
    expect([await known.texts(), (await unknown.texts()).length, (await talk.texts()).length]).toEqual([
      [],
      1,
      1,
    ]);
    await known.says('HELP');
    await known.says('START');
    expect(await known.texts()).toEqual([]);
    expect(await known.state()).toBe('opted_in');
  });

  it('is the network’s for STOP and START on a toll-free number', async () => {
    const { workspaceId, brandId, connectionId } = at.world;
    const number = `+1888555${String(1000 + Math.floor(Math.random() * 9000))}`;
    await buildNumber(running.database, { workspaceId, brandId, connectionId, number });
    const [stop, cancel] = [at.customer(number), at.customer(number)];
    await stop.says('stop');
    await cancel.says('cancel');
    expect([(await stop.texts()).length, (await cancel.texts()).length]).toEqual([0, 1]);
    await stop.says('HELP');
    expect(await stop.texts()).toEqual([expect.stringMatching(/help@acme\.example/)]);
  });
});

describe('HELP', () => {
  const text = '{brand} here. Write to {contact}. Msg & data rates may apply, STOP to end.';

  it('is answered in the brand’s words, also to somebody who has opted out', async () => {
    await at.save({ wordings: [{ kind: 'help', language: 'en', text }] });
    const customer = at.customer();
    await customer.says('STOP');
    await customer.says('HELP');
    expect((await customer.texts()).at(-1)).toBe(
      'Acme here. Write to help@acme.example. Msg & data rates may apply, STOP to end.',
    );
    const spanish = at.customer();
    await spanish.says('AYUDA');
    expect(await spanish.texts()).toEqual([expect.stringMatching(/^Acme: Ayuda: help@acme\.example/)]);
  });

  it('is answered once for a burst, and falls silent before a machine', async () => {
    const customer = at.customer();
    for (let n = 0; n < 8; n += 1) {
      await customer.says('HELP');
      // As if half a minute went by: the ledger cannot be changed, what the guard goes by can.
      await running.database.query(
        `UPDATE recipient SET helped_at = helped_at - interval '40 seconds' WHERE workspace_id = $1 AND number = $2`,
        [at.world.workspaceId, customer.number],
      );
    }
    expect(await customer.texts()).toHaveLength(6);
    const other = at.customer();
    await other.says('HELP');
    await other.says('INFO');
    expect(await other.texts()).toHaveLength(1);
  });
});

describe('double opt-in', () => {
  beforeEach(() => at.save({ doubleOptIn: true }));

  it('START is asked about, YES confirms it', async () => {
    const customer = at.customer();
    await customer.says('START');
    expect(await customer.state()).toBe('none');
    await customer.says('is this the shop?');
    await customer.says('Yes!');
    expect(await customer.state()).toBe('opted_in');
    expect(await customer.texts()).toEqual([
      expect.stringMatching(/Reply YES to confirm/),
      expect.stringMatching(/You are subscribed/),
    ]);
    const lines = (await customer.ledger()).map(({ action, source, keyword }) => [action, source, keyword]);
    expect(lines.reverse()).toEqual([
      ['opt_in', 'text (to be confirmed)', 'start'],
      ['conversation_started', 'text', null],
      ['opt_in', 'text', 'yes'],
    ]);
  });

  it('YES of somebody who was not asked is ordinary talk', async () => {
    const customer = at.customer();
    await customer.says('YES');
    expect([await customer.state(), await customer.texts()]).toEqual(['conversational', []]);
  });

  it('somebody who opted out stays so until they confirm', async () => {
    const customer = at.customer();
    await customer.says('STOP');
    await customer.says('YES');
    expect(await customer.state()).toBe('opted_out');
    await customer.says('YES');
    expect(await customer.state()).toBe('opted_in');
    expect(await customer.texts()).toHaveLength(3);
  });

  it('START again is no answer, and is not asked about twice', async () => {
    const customer = at.customer();
    await customer.says('hello');
    await customer.says('START');
    await customer.says('START');
    expect(await customer.state()).toBe('conversational');
    expect(await customer.texts()).toHaveLength(1);
  });

  it('STOP ends the question: a YES after it begins anew', async () => {
    const customer = at.customer();
    await customer.says('START');
    await customer.says('please stop texting me');
    expect(await customer.state()).toBe('opted_out');
    await customer.says('YES');
    expect(await customer.state()).toBe('opted_out');
    expect((await customer.texts()).at(-1)).toMatch(/Reply YES to confirm/);
  });

  it('a question of last week is forgotten', async () => {
    const customer = at.customer();
    await customer.says('START');
    await running.database.query(
      `UPDATE recipient SET opt_in_asked_at = opt_in_asked_at - interval '8 days' WHERE number = $1`,
      [customer.number],
    );
    await customer.says('YES');
    expect(await customer.state()).toBe('conversational');
  });
});

describe('a text that is tried', () => {
  const trial = async (input: object): Promise<KeywordTrial> => {
    const { brandId, numberId } = at.world;
    const answer = await at.agent.post<KeywordTrial>(API.keywordsTry, { brandId, numberId, ...input });
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('shows what would be done, answered and by whom, and does nothing', async () => {
    const [stop, calm, late] = [
      await trial({ text: ' Alto! ' }),
      await trial({ text: 'see you at the bus stop' }),
      await trial({ text: 'STOP', state: 'opted_out' }),
    ];
    expect(stop).toMatchObject({
      tier: 'exact',
      intent: 'opt_out',
      keyword: 'alto',
      language: 'es',
      leadsTo: 'opted_out',
      answer: { kind: 'opt_out', by: 'parley', text: expect.stringMatching(/^Acme: Baja/), segments: 1 },
      version: CONSENT_WORDS_VERSION,
    });
    expect(calm).toMatchObject({ tier: 'none', intent: null, leadsTo: null, answer: null });
    expect(late).toMatchObject({ tier: 'exact', leadsTo: null, answer: null });
    const [count] = await running.database.query<{ n: number }>(
      `SELECT (SELECT count(*) FROM recipient WHERE workspace_id = $1)::int AS n`,
      [at.world.workspaceId],
    );
    expect(count?.n).toBe(0);
  });

  it('reads ordinary language, with what counted', async () => {
    expect(await trial({ text: 'please stop texting me' })).toMatchObject({
      tier: 'certain',
      leadsTo: 'opted_out',
      answer: { by: 'parley' },
      reasons: [expect.stringContaining('stop')],
    });
    expect(await trial({ text: 'wrong number' })).toMatchObject({
      tier: 'likely',
      leadsTo: null,
      answer: null,
    });
  });

  it('shows the question, and what its word does while it waits for the answer', async () => {
    const settings = {
      ...USUAL_SETTINGS,
      clarification: { purposes: ['alert'], words: [{ language: 'en', word: 'UPDATES' }] },
    };
    const asked = { settings, keepPending: true };
    expect(await trial({ text: 'STOP', settings })).toMatchObject({
      leadsTo: 'opted_out',
      answer: { kind: 'clarify', by: 'parley', text: expect.stringContaining('UPDATES'), segments: 1 },
      keeps: [],
    });
    expect(await trial({ text: 'please stop texting me', settings })).toMatchObject({
      answer: { kind: 'clarify' },
    });
    expect(await trial({ text: 'updates!', ...asked })).toMatchObject({
      tier: 'exact',
      keyword: 'UPDATES',
      leadsTo: null,
      answer: null,
      keeps: ['alert'],
    });
    expect(await trial({ text: 'updates!', settings })).toMatchObject({ tier: 'none', keeps: [] });
    expect(await trial({ text: 'yes', ...asked })).toMatchObject({ tier: 'none', keeps: [] });
  });

  it('goes by a draft, by what the carrier says, and by the state', async () => {
    const settings = {
      ...USUAL_SETTINGS,
      doubleOptIn: true,
      keywords: { ...words, added: [{ word: 'join', intent: 'opt_in', language: 'en' }] },
    };
    expect(await trial({ text: 'JOIN', settings })).toMatchObject({
      keyword: 'join',
      leadsTo: null,
      answer: { kind: 'confirm' },
    });
    expect(await trial({ text: 'yes', settings, optInPending: true })).toMatchObject({ leadsTo: 'opted_in' });
    expect(await trial({ text: 'join' })).toMatchObject({ tier: 'none' });
    expect(await trial({ text: 'stop', answeredByCarrier: 'opt_out' })).toMatchObject({
      answer: { by: 'carrier', text: null },
    });
  });
});
