// Rows to test with. Each factory takes what the test cares about and makes the rest, parents included;
// everything of one workspace is kept in it by passing `workspaceId` on.
import { hashSync } from '@node-rs/argon2';
import type { Role } from '@parley/contracts';
import type { EntityManager } from 'typeorm';
import { Membership, Person, Workspace } from '../src/access/access.entities';
import {
  Brand,
  BusinessNumber,
  Connection,
  ConnectionDirectory,
} from '../src/connections/connections.entities';
import { Recipient } from '../src/consent/consent.entities';
import { Contact, ContactNumber } from '../src/contacts/contacts.entities';
import { Conversation, ConversationAddress } from '../src/conversations/conversations.entities';
import { newId } from '../src/database/ids';
import { Queue } from '../src/queues/queues.entities';

/** Whatever writes: a Database, a DataSource or an open transaction. */
export interface Store {
  manager: EntityManager;
}
type Given<T> = { [K in keyof T]?: T[K] | undefined };

export const PASSWORD = 'parley-demo';
/** Nothing listens there: a test that sends by mistake reaches nobody. */
export const NOWHERE = 'http://127.0.0.1:9';

let counter = 0;
const next = (): number => (counter += 1);
/** A number nobody else in this test process has. */
export const anyNumber = (): string => `+1212${5_550_000 + next()}`;

// Cheap on purpose: what it costs to check a real one is tested where passwords are.
const passwordHash = hashSync(PASSWORD, {
  memoryCost: 1024,
  timeCost: 1,
  parallelism: 1,
});

export async function buildWorkspace({ manager }: Store, given: Given<Workspace> = {}): Promise<Workspace> {
  const row = {
    id: newId(),
    name: `Workspace ${next()}`,
    environment: 'test' as const,
    isDemo: false,
    routeSetVersion: 0,
    createdAt: new Date(),
    ...defined(given),
  };
  await manager.insert(Workspace, row);
  return row;
}

export interface BuiltPerson extends Person {
  workspaceId: string;
  role: Role;
}

/** A person with a membership; signs in with PASSWORD. */
export async function buildPerson(store: Store, given: Given<BuiltPerson> = {}): Promise<BuiltPerson> {
  const { workspaceId = (await buildWorkspace(store)).id, role = 'agent', ...rest } = given;
  const n = next();
  const person = {
    id: newId(),
    email: `person${n}@parley.test`,
    name: `Person ${n}`,
    passwordHash,
    createdAt: new Date(),
    ...defined(rest),
  };
  await store.manager.insert(Person, person);
  await store.manager.insert(Membership, { workspaceId, personId: person.id, role });
  return { ...person, workspaceId, role };
}

export async function buildBrand(store: Store, given: Given<Brand> = {}): Promise<Brand> {
  const row = {
    workspaceId: given.workspaceId ?? (await buildWorkspace(store)).id,
    id: newId(),
    name: 'Acme',
    supportContact: 'help@acme.example',
    tier: null,
    ...defined(given),
  };
  await store.manager.insert(Brand, row);
  return row;
}

/** A connection without tokens; give it one through the API or a SecretBox. */
export async function buildConnection(store: Store, given: Given<Connection> = {}): Promise<Connection> {
  const n = next();
  const row = {
    workspaceId: given.workspaceId ?? (await buildWorkspace(store)).id,
    id: newId(),
    slug: `carrier-${n}`,
    name: `Carrier ${n}`,
    carrier: 'twilio' as const,
    accountId: `AC${String(n).padStart(32, '0')}`,
    baseUrl: NOWHERE,
    signatureMode: 'enforce' as const,
    lookUpsPerDay: null,
    createdAt: new Date(),
    ...defined(given),
  };
  await store.manager.insert(Connection, row);
  await store.manager.insert(ConnectionDirectory, {
    slug: row.slug,
    workspaceId: row.workspaceId,
    connectionId: row.id,
  });
  return row;
}

/** A business number; its lane is full until it is first used. */
export async function buildNumber(store: Store, given: Given<BusinessNumber> = {}): Promise<BusinessNumber> {
  const workspaceId = given.workspaceId ?? (await buildWorkspace(store)).id;
  const row = {
    id: newId(),
    connectionId: given.connectionId ?? (await buildConnection(store, { workspaceId })).id,
    brandId: given.brandId ?? (await buildBrand(store, { workspaceId })).id,
    number: anyNumber(),
    name: 'Support',
    messagesPerSecond: 10,
    burst: 10,
    failoverNumberId: null,
    campaign: null,
    campaignClass: null,
    ...defined(given),
    workspaceId,
  };
  await store.manager.insert(BusinessNumber, row);
  return row;
}

export async function buildQueue(store: Store, given: Given<Queue> = {}): Promise<Queue> {
  const n = next();
  const row = {
    workspaceId: given.workspaceId ?? (await buildWorkspace(store)).id,
    id: newId(),
    name: `Queue ${n}`,
    colour: 'blue',
    rank: n,
    strategy: 'manual' as const,
    priority: 3,
    capacity: 5,
    acceptSeconds: null,
    returnSeconds: null,
    stickyDays: null,
    overflowQueueId: null,
    overflowMinutes: null,
    overflowWhenClosed: false,
    firstAnswerMinutes: null,
    calendar: null,
    skills: [],
    lookAt: null,
    ...defined(given),
  };
  await store.manager.insert(Queue, row);
  return row;
}

/** A contact with one number. */
export async function buildContact(
  store: Store,
  given: Given<Contact & { number: string }> = {},
): Promise<Contact & { number: string }> {
  const { number = anyNumber(), ...rest } = given;
  const row = {
    workspaceId: given.workspaceId ?? (await buildWorkspace(store)).id,
    id: newId(),
    name: null,
    country: 'US',
    language: null,
    timeZone: null,
    email: null,
    externalId: null,
    labels: [],
    createdAt: new Date(),
    ...defined(rest),
  };
  await store.manager.insert(Contact, row);
  await store.manager.insert(ContactNumber, { workspaceId: row.workspaceId, number, contactId: row.id });
  return { ...row, number };
}

export async function buildRecipient(store: Store, given: Given<Recipient> = {}): Promise<Recipient> {
  const workspaceId = given.workspaceId ?? (await buildWorkspace(store)).id;
  const row = {
    id: newId(),
    brandId: given.brandId ?? (await buildBrand(store, { workspaceId })).id,
    number: anyNumber(),
    state: 'conversational' as const,
    since: new Date(),
    saidAt: null,
    source: 'text',
    keyword: null,
    held: false,
    helpedAt: null,
    optInAskedAt: null,
    kept: [],
    offeredWord: null,
    offered: null,
    ledgerPosition: 0,
    ledgerHash: null,
    ...defined(given),
    workspaceId,
  };
  await store.manager.insert(Recipient, row);
  return row;
}

/** An empty open thread between a new customer and a new business number, with its address. */
export async function buildConversation(
  store: Store,
  given: Given<Conversation> = {},
): Promise<Conversation> {
  const { manager } = store;
  const workspaceId = given.workspaceId ?? (await buildWorkspace(store)).id;
  const number = given.businessNumberId
    ? await manager.findOneByOrFail(BusinessNumber, { workspaceId, id: given.businessNumberId })
    : await buildNumber(store, { workspaceId });
  const contact = given.contactId
    ? await numberOf(manager, workspaceId, given.contactId)
    : await buildContact(store, { workspaceId, number: given.customerNumber });
  const customerNumber = given.customerNumber ?? contact.number;
  const recipientId =
    given.recipientId ??
    (await manager.findOneBy(Recipient, { workspaceId, brandId: number.brandId, number: customerNumber }))
      ?.id ??
    (await buildRecipient(store, { workspaceId, brandId: number.brandId, number: customerNumber })).id;
  const now = new Date();
  const row = {
    id: newId(),
    contactId: contact.id,
    status: 'open' as const,
    queueId: null,
    assigneeId: null,
    priority: 3,
    labels: [],
    lastPosition: 0,
    revision: 0,
    lastInboundPosition: 0,
    previewKind: null,
    previewBody: null,
    previewAt: null,
    waitingSince: null,
    snoozedUntil: null,
    callbackSince: null,
    placedAt: null,
    offeredTo: null,
    offeredUntil: null,
    passedBy: [],
    passedAt: null,
    lastActivityAt: now,
    attention: null,
    createdAt: now,
    ...defined(given),
    workspaceId,
    businessNumberId: number.id,
    recipientId,
    customerNumber,
  };
  await manager.insert(Conversation, row);
  await manager.insert(ConversationAddress, {
    workspaceId,
    customerAddress: customerNumber,
    businessAddress: number.number,
    conversationId: row.id,
  });
  return row;
}

async function numberOf(
  manager: EntityManager,
  workspaceId: string,
  contactId: string,
): Promise<{ id: string; number: string }> {
  const { number } = await manager.findOneByOrFail(ContactNumber, { workspaceId, contactId });
  return { id: contactId, number };
}

/** A key that is there but undefined must not hide a default. */
function defined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
