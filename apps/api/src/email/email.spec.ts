import type { AddressInfo } from 'node:net';
import { API, type Contact, type EmailRulesState, type Journey } from '@parley/contracts';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyClient } from '../../test/key-client';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { inboundText, postWebhook } from '../../test/webhook';
import { type World, buildWorld } from '../../test/world';
import { USUAL_SETTINGS } from '../keywords/keywords-now';
import { type CustomerThread, type Desk, openDesk } from '../sending/sending.fixture';

let simulator: SimulatorProcess;
let sink: SMTPServer;
let running: TestApp;
let world: World;
let agent: ApiClient;
let admin: ApiClient;
let desk: Desk;
/** What the mail server took, raw. */
const mails: string[] = [];
/** How it answers the next messages: undefined takes them. */
const answers: (number | 'silence')[] = [];

beforeAll(async () => {
  simulator = await startSimulator();
  sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
      stream.on('end', () => {
        const answer = answers.shift();
        if (answer === 'silence') return;
        if (answer !== undefined) {
          done(Object.assign(new Error('not now'), { responseCode: answer }));
          return;
        }
        mails.push(raw);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  const { port } = sink.server.address() as AddressInfo;
  running = await startTestApp({
    env: {
      PARLEY_ROLES: 'both',
      CARRIER_TIMEOUT_MS: '700',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      SMTP_FROM: 'Acme <texts@acme.example>',
    },
  });
});
afterAll(async () => {
  await running?.close();
  await new Promise<void>((resolve) => sink.close(resolve));
  await simulator?.stop();
});
beforeEach(async () => {
  world = await buildWorld(running, { simulator });
  agent = await running.signIn(world.agent.email);
  admin = await running.signIn(world.admin.email);
  desk = openDesk(agent, world, simulator);
  mails.length = 0;
  answers.length = 0;
});
afterEach(() => simulator.clearFaults());

const rule = (purposes: string[]) => admin.put<EmailRulesState>(API.emailRules, { purposes });
const emails = () =>
  running.database.query<{ state: string; code: string | null; attempts: number }>(
    `SELECT state, code, attempts FROM fallback_email WHERE workspace_id = $1`,
    [world.workspaceId],
  );

/** A customer whose phone is off, and whose email we know. */
async function unreachable(email: string | null = 'ann@example.com'): Promise<CustomerThread> {
  const thread = await desk.customer();
  const { contact } = (await desk.detail(thread)).conversation;
  const edited = await agent.patch<Contact>(API.contact(contact.id), { email });
  expect([edited.status, edited.body.email]).toEqual([200, email]);
  await simulator.fault({ number: thread.from, fault: 'unreachable' });
  return thread;
}

describe('a text that did not arrive', () => {
  it('goes by email where the rule says so, once, and its journey tells', async () => {
    expect((await rule(['conversation'])).body).toEqual({ purposes: ['conversation'], mailServer: true });
    const thread = await unreachable();
    await desk.sent(thread, 'Your order is here');
    await until(async () => expect(mails).toHaveLength(1));
    expect(mails[0]).toContain('To: ann@example.com');
    expect(mails[0]).toContain('Your order is here');
    await until(async () => expect(await emails()).toEqual([{ state: 'sent', code: null, attempts: 1 }]));
    const position =
      (await desk.detail(thread)).entries.find((one) => one.kind === 'text_out')?.position ?? 0;
    const { steps } = (await agent.get<Journey>(API.journey(thread.id, position))).body;
    expect(steps.map(({ title }) => title)).toContain('Sent by email instead');
    expect(JSON.stringify(steps)).not.toContain('ann@example.com');
  });

  it('is tried again while the mail server is busy, and given up when it refuses', async () => {
    await rule(['conversation']);
    answers.push(451);
    await desk.sent(await unreachable(), 'busy first');
    await until(async () => expect(mails).toHaveLength(1), 25_000);
    await until(async () => expect(await emails()).toEqual([{ state: 'sent', code: null, attempts: 2 }]));
    answers.push(550);
    await desk.sent(await unreachable(), 'refused');
    await until(async () =>
      expect(await emails()).toContainEqual({ state: 'failed', code: '550', attempts: 1 }),
    );
    expect(mails).toHaveLength(1);
  }, 40_000);

  it('is not sent again when the mail server fell silent after it had the words', async () => {
    await rule(['conversation']);
    answers.push('silence');
    await desk.sent(await unreachable(), 'into silence');
    await until(async () => expect((await emails())[0]?.state).toBe('unknown'), 20_000);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await emails()).toMatchObject([{ state: 'unknown', attempts: 1 }]);
    expect(mails).toEqual([]);
  }, 30_000);

  it('stays a failed text without a rule, without an address, and for those who opted out', async () => {
    const fails = async (thread: CustomerThread, state: string): Promise<void> => {
      await desk.sent(thread, 'hm');
      await until(async () => expect(await desk.states(thread)).toEqual({ hm: state }));
    };
    await fails(await unreachable(), 'undelivered');
    await rule(['alert']);
    await fails(await unreachable(), 'undelivered');
    await rule(['conversation']);
    await fails(await unreachable(null), 'undelivered');
    // The carrier knows of an opt-out that we do not: no email goes round it.
    const left = await unreachable();
    await simulator.clearFaults();
    await simulator.fault({ number: left.from, fault: 'blocked' });
    await fails(left, 'failed');
    expect(await emails()).toEqual([]);
  });

  it('goes by email to those who kept its purpose on opting out', async () => {
    await rule(['alert', 'transactional']);
    const clarification = { purposes: ['alert'], words: [{ language: 'en', word: 'UPDATES' }] };
    const settings = { ...USUAL_SETTINGS, clarification };
    expect((await admin.put(API.brandKeywords(world.brandId), { version: 0, settings })).status).toBe(200);
    const thread = await unreachable();
    for (const body of ['STOP', 'UPDATES'])
      expect((await postWebhook(world, inboundText(world, thread.from, body))).status).toBe(200);
    // Emails leave for live keys alone.
    await running.database.query(`UPDATE workspace SET environment = 'live' WHERE id = $1`, [
      world.workspaceId,
    ]);
    const live = await keyClient(running, world.admin.email, { environment: 'live' });
    const text = { to: thread.from, purpose: 'alert', body: 'The road is closed' };
    expect((await live.post(API.messages, text)).status).toBe(202);
    await until(async () => expect(mails).toHaveLength(1));
    expect(mails[0]).toContain('The road is closed');
  });

  it('of a test key leaves by no mail server', async () => {
    await rule(['transactional']);
    const thread = await unreachable();
    const program = await keyClient(running, world.admin.email, { environment: 'test' });
    const answer = await program.post(API.messages, {
      to: thread.from,
      from: world.number,
      body: 'only a test',
      purpose: 'transactional',
    });
    expect(answer.status).toBe(202);
    await until(async () => expect(await desk.states(thread)).toEqual({ 'only a test': 'undelivered' }));
    expect(await emails()).toEqual([]);
  });
});

describe('the rule', () => {
  it('is for supervisors and admins, and names purposes we know', async () => {
    expect((await agent.put(API.emailRules, { purposes: [] })).status).toBe(403);
    expect((await rule(['gossip'])).status).toBe(400);
    expect((await rule(['compliance'])).status).toBe(400);
    await rule(['alert', 'verification']);
    expect((await rule(['alert'])).body.purposes).toEqual(['alert']);
  });

  it('needs a mail server', async () => {
    const bare = await startTestApp();
    const other = await buildWorld(bare);
    const boss = await bare.signIn(other.admin.email);
    const answer = await boss.put(API.emailRules, { purposes: ['alert'] });
    expect([answer.status, answer.body.code]).toEqual([422, 'no_mail_server']);
    await bare.close();
  });

  it.each(['not an address', 'a@b', 'ann@example.com\nBcc: x@example.com'])(
    'meets no contact whose email is %j',
    async (email) => {
      const thread = await desk.customer();
      const { contact } = (await desk.detail(thread)).conversation;
      const answer = await agent.patch(API.contact(contact.id), { email });
      expect([answer.status, answer.body.fields?.[0]?.field]).toEqual([400, 'email']);
    },
  );
});
