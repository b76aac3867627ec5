import { Injectable } from '@nestjs/common';
import type { Connection as WireConnection, ConnectionEdit } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { tryAgainNow } from '../pacing/breakers';
import { notFound, ProblemError } from '../problems/problem';
import { Connections } from './connections';
import { Connection, ConnectionToken } from './connections.entities';
import { ConnectionsQuery } from './connections.query';
import { SecretBox } from './secrets';

/** Edits of a connection: how strictly it checks, and which tokens are active. */
@Injectable()
export class ChangeConnection {
  constructor(
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly query: ConnectionsQuery,
    private readonly secrets: SecretBox,
  ) {}

  edit(caller: Caller, id: string, { signatureMode }: ConnectionEdit): Promise<WireConnection> {
    return this.change(caller, id, async ({ manager }) => {
      await manager.update(Connection, { workspaceId: caller.workspaceId, id }, { signatureMode });
    });
  }

  /** The new token signs in from now on; the old ones go on verifying until they are removed. */
  addToken(caller: Caller, id: string, token: string): Promise<WireConnection> {
    const { workspaceId } = caller;
    return this.change(caller, id, async (tx) => {
      const rowId = newId();
      const ciphertext = this.secrets.seal(token, { workspaceId, rowId });
      await tx.manager.insert(ConnectionToken, { workspaceId, id: rowId, connectionId: id, ciphertext });
      await tryAgainNow(tx, workspaceId, id);
    });
  }

  /** Refuses to remove the last one: every webhook would be refused and nothing could be sent. */
  removeToken(caller: Caller, id: string, tokenId: string): Promise<WireConnection> {
    const { workspaceId } = caller;
    return this.change(caller, id, async ({ manager }) => {
      const mine = await manager.findBy(ConnectionToken, { workspaceId, connectionId: id });
      if (!mine.some((token) => token.id === tokenId)) throw notFound('token');
      if (mine.length === 1) {
        throw new ProblemError(
          'transition_not_allowed',
          'The last token cannot be removed. Add the new one first.',
        );
      }
      await manager.delete(ConnectionToken, { workspaceId, id: tokenId });
    });
  }

  private async change(
    { workspaceId }: Caller,
    id: string,
    work: (tx: Tx) => Promise<void>,
  ): Promise<WireConnection> {
    await this.database.transaction(async (tx) => {
      // Two removals at one time would otherwise each leave the other's token as the last.
      const locked = await tx.one(`SELECT 1 FROM connection WHERE workspace_id = $1 AND id = $2 FOR UPDATE`, [
        workspaceId,
        id,
      ]);
      if (!locked) throw notFound('connection');
      await work(tx);
      giveNotice(tx, workspaceId, 'connections');
    });
    this.connections.forget();
    return this.query.one(workspaceId, id);
  }
}
