import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Membership, Person, Workspace } from '../access/access.entities';
import { DEMO_PASSWORD } from '../access/demo';
import { hashPassword } from '../access/passwords';
import type { Config } from '../config/config';
import {
  Brand,
  BusinessNumber,
  Connection,
  ConnectionDirectory,
  ConnectionToken,
} from '../connections/connections.entities';
import { SecretBox } from '../connections/secrets';
import type { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { Queue } from '../queues/queues.entities';
import { RouteSet } from '../routing/routing.entities';
import {
  DEMO_BRAND,
  DEMO_CONNECTIONS,
  DEMO_PEOPLE,
  DEMO_QUEUES,
  DEMO_ROUTES,
  DEMO_WORKSPACE,
} from './demo-data';

/** So that two starts at one time do not both make it. */
const SEED_LOCK = 7_302_001;
const workspaceId = DEMO_WORKSPACE.id;

/**
 * Makes the demo workspace, or what is missing of it. What people changed since stays as they left it, except
 * the two things that a new start may have moved: the simulator's address, and the key that tokens are sealed
 * under.
 */
export async function seedDemo(
  database: Database,
  config: Pick<Config, 'secretKey' | 'dataDir' | 'simulatorUrl' | 'demo'>,
): Promise<void> {
  if (config.demo === false) {
    throw new Error(
      'PARLEY_DEMO=0 keeps the demo out of this database: its password is public. Set PARLEY_DEMO=1 to have it all the same.',
    );
  }
  const secrets = new SecretBox(config);
  await database.transaction(async (tx) => {
    await tx.query(`SELECT pg_advisory_xact_lock(${SEED_LOCK})`);
    const { manager } = tx;
    await add(manager, Workspace, [DEMO_WORKSPACE]);
    await addPeople(tx);
    await add(manager, Brand, [{ workspaceId, ...DEMO_BRAND }]);
    await add(
      manager,
      Queue,
      DEMO_QUEUES.map((queue) => ({ workspaceId, ...queue })),
    );
    for (const connection of DEMO_CONNECTIONS)
      await addConnection(manager, secrets, config.simulatorUrl, connection);
    await addRoutes(manager);
  });
}

async function addPeople({ manager }: Tx): Promise<void> {
  for (const { role, ...person } of DEMO_PEOPLE) {
    const known = await manager.findOneBy(Person, { email: person.email });
    if (!known) await manager.insert(Person, { ...person, passwordHash: await hashPassword(DEMO_PASSWORD) });
    await add(manager, Membership, [{ workspaceId, personId: known?.id ?? person.id, role }]);
  }
}

type DemoConnection = (typeof DEMO_CONNECTIONS)[number];

async function addConnection(
  manager: EntityManager,
  secrets: SecretBox,
  baseUrl: string,
  { tokens, numbers, ...connection }: DemoConnection,
): Promise<void> {
  const connectionId = connection.id;
  await add(manager, Connection, [{ workspaceId, ...connection, baseUrl }]);
  await manager.update(Connection, { workspaceId, id: connectionId }, { baseUrl });
  await add(manager, ConnectionDirectory, [{ slug: connection.slug, workspaceId, connectionId }]);
  for (const number of numbers) {
    await add(manager, BusinessNumber, [{ workspaceId, connectionId, brandId: DEMO_BRAND.id, ...number }]);
  }
  await addTokens(manager, secrets, connectionId, tokens);
}

/** Sealed anew when none of the connection's tokens opens any more: the data were kept, the key was not. */
async function addTokens(
  manager: EntityManager,
  secrets: SecretBox,
  connectionId: string,
  demo: DemoConnection['tokens'],
): Promise<void> {
  const tokens = await manager.findBy(ConnectionToken, { workspaceId, connectionId });
  if (tokens.some((token) => opens(secrets, token))) return;
  await manager.delete(ConnectionToken, { workspaceId, connectionId });
  for (const { id, kind, token } of demo) {
    const ciphertext = secrets.seal(token, { workspaceId, rowId: id });
    await manager.insert(ConnectionToken, { workspaceId, id, kind, connectionId, ciphertext });
  }
}

function opens(secrets: SecretBox, { ciphertext, id }: ConnectionToken): boolean {
  try {
    secrets.open(ciphertext, { workspaceId, rowId: id });
    return true;
  } catch {
    return false;
  }
}

async function addRoutes(manager: EntityManager): Promise<void> {
  if (await manager.existsBy(RouteSet, { workspaceId })) return;
  const author = DEMO_PEOPLE.find(({ role }) => role === 'supervisor');
  await manager.insert(RouteSet, {
    workspaceId,
    ...DEMO_ROUTES,
    state: 'published',
    ownerId: author?.id ?? null,
    ownerName: author?.name ?? null,
    reviewDate: null,
    publishedAt: new Date(),
    publishedById: author?.id ?? null,
    publishedByName: author?.name ?? null,
  });
}

/** Adds rows that are not there yet and leaves those alone that are. */
async function add<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: QueryDeepPartialEntity<Row>[],
): Promise<void> {
  await manager.createQueryBuilder().insert().into(entity).values(rows).orIgnore().execute();
}
