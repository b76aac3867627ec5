import { randomBytes } from 'node:crypto';
import type { RouteRuleInput } from '@parley/contracts';
import { ConnectionToken } from '../src/connections/connections.entities';
import { SecretBox } from '../src/connections/secrets';
import { newId } from '../src/database/ids';
import { RouteSet } from '../src/routing/routing.entities';
import {
  type BuiltPerson,
  buildBrand,
  buildConnection,
  buildNumber,
  buildPerson,
  buildQueue,
  buildWorkspace,
} from './factories';
import type { SimulatorProcess } from './simulator';
import type { TestApp } from './test-app';

/** A business ready to text: two agents, an admin, one number behind one connection, two queues, published rules. */
export interface World {
  workspaceId: string;
  agent: BuiltPerson;
  second: BuiltPerson;
  admin: BuiltPerson;
  slug: string;
  token: string;
  webhookUrl: string;
  brandId: string;
  connectionId: string;
  number: string;
  numberId: string;
  /** A second number of the same brand. */
  otherNumber: string;
  billing: string;
  desk: string;
}

export async function buildWorld(
  running: Pick<TestApp, 'app' | 'database' | 'url'>,
  options: { simulator?: SimulatorProcess; messagesPerSecond?: number; rules?: RouteRuleInput[] } = {},
): Promise<World> {
  const { database } = running;
  const { id: workspaceId } = await buildWorkspace(database);
  const [agent, second, admin] = await Promise.all([
    buildPerson(database, { workspaceId, name: 'Maya' }),
    buildPerson(database, { workspaceId, name: 'Sam' }),
    buildPerson(database, { workspaceId, name: 'Alex', role: 'admin' }),
  ]);
  const brand = await buildBrand(database, { workspaceId });
  const accountId = `AC${randomBytes(16).toString('hex')}`;
  const connection = await buildConnection(database, {
    workspaceId,
    accountId,
    ...(options.simulator ? { baseUrl: options.simulator.url } : {}),
  });
  const token = randomBytes(16).toString('hex');
  const tokenId = newId();
  await database.manager.insert(ConnectionToken, {
    workspaceId,
    id: tokenId,
    connectionId: connection.id,
    ciphertext: running.app.get(SecretBox).seal(token, { workspaceId, rowId: tokenId }),
    addedAt: new Date(),
    lastUsedAt: null,
  });
  const mps = options.messagesPerSecond ?? 500;
  const numbers = await Promise.all(
    [1, 2].map(() =>
      buildNumber(database, {
        workspaceId,
        brandId: brand.id,
        connectionId: connection.id,
        messagesPerSecond: mps,
        burst: mps,
      }),
    ),
  );
  const [number, other] = numbers;
  if (!number || !other) throw new Error('two numbers were built');
  const billing = (await buildQueue(database, { workspaceId, name: 'Billing' })).id;
  const desk = (await buildQueue(database, { workspaceId, name: 'Front desk' })).id;
  await publishRules(running, workspaceId, options.rules ?? usualRules(billing, desk));
  const webhookUrl = `${running.url}/webhooks/${connection.slug}`;
  for (const one of numbers) {
    await options.simulator?.provision(one.number, { accountSid: accountId, authToken: token, webhookUrl });
  }
  return {
    workspaceId,
    agent,
    second,
    admin,
    slug: connection.slug,
    token,
    webhookUrl,
    brandId: brand.id,
    connectionId: connection.id,
    number: number.number,
    numberId: number.id,
    otherNumber: other.number,
    billing,
    desk,
  };
}

const usualRules = (billing: string, desk: string): RouteRuleInput[] => [
  {
    id: 'refund',
    name: 'Refunds',
    enabled: true,
    match: { kind: 'any_word', words: ['refund', 'charged twice'] },
    actions: { queueId: billing, priority: 2, labels: ['money'] },
  },
  {
    id: 'rest',
    name: 'Everything else',
    enabled: true,
    match: { kind: 'catch_all', words: [] },
    actions: { queueId: desk },
  },
];

async function publishRules(
  running: Pick<TestApp, 'database'>,
  workspaceId: string,
  rules: RouteRuleInput[],
): Promise<void> {
  await running.database.manager.insert(RouteSet, {
    workspaceId,
    id: newId(),
    version: 1,
    state: 'published',
    revision: 1,
    rules,
    note: 'first',
    ownerId: null,
    ownerName: null,
    reviewDate: null,
    updatedAt: new Date(),
    publishedAt: new Date(),
    publishedById: null,
    publishedByName: null,
  });
}
