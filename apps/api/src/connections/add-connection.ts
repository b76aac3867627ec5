import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Connection as WireConnection, NewConnection } from '@parley/contracts';
import { QueryFailedError } from 'typeorm';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import { giveNotice } from '../outbox/notice';
import { ProblemError } from '../problems/problem';
import { CarrierAddresses } from './carrier-addresses';
import { Connections } from './connections';
import { Connection, ConnectionDirectory, ConnectionToken } from './connections.entities';
import { ConnectionsQuery } from './connections.query';
import { SecretBox } from './secrets';

/** Joins a carrier: the connection, its place in the directory of webhook addresses, and its secrets, sealed. */
@Injectable()
export class AddConnection {
  constructor(
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly query: ConnectionsQuery,
    private readonly secrets: SecretBox,
    private readonly addresses: CarrierAddresses,
  ) {}

  async execute({ workspaceId }: Caller, wanted: NewConnection): Promise<WireConnection> {
    const { carrier, name, accountId, baseUrl } = wanted;
    if (baseUrl !== null) await this.addresses.check(baseUrl);
    const id = newId();
    const slug = wanted.slug ?? slugOf(name);
    try {
      await this.database.transaction(async (tx) => {
        const { manager } = tx;
        await manager.insert(Connection, { workspaceId, id, slug, name, carrier, accountId, baseUrl });
        await manager.insert(ConnectionDirectory, { slug, workspaceId, connectionId: id });
        for (const { kind, secret } of wanted.secrets) {
          const rowId = newId();
          const ciphertext = this.secrets.seal(secret, { workspaceId, rowId });
          await manager.insert(ConnectionToken, {
            workspaceId,
            id: rowId,
            kind,
            connectionId: id,
            ciphertext,
          });
        }
        giveNotice(tx, workspaceId, 'connections');
      });
    } catch (error) {
      if (isTaken(error)) throw new ProblemError('slug_taken', `Another connection has the slug ${slug}.`);
      throw error;
    }
    // Somebody may have asked for this slug a moment ago and found nothing.
    this.connections.forget();
    return this.query.one(workspaceId, id);
  }
}

const TAKEN = new Set(['connection_slug_key', 'connection_directory_pk']);
const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  TAKEN.has((error.driverError as { constraint?: string }).constraint ?? '');

/** Of the name and four bytes of chance: no two workspaces stumble over one another's names. */
function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return [words, randomBytes(4).toString('hex')].filter(Boolean).join('-');
}
