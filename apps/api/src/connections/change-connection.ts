import { Injectable } from '@nestjs/common';
import {
  CARRIER_FORMS,
  type Connection as WireConnection,
  type ConnectionEdit,
  secretProblem,
  type TokenInput,
} from '@parley/contracts';
import { type Carrier, signsIn, verifies } from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { tryAgainNow } from '../pacing/breakers';
import { notFound, ProblemError, wrongField } from '../problems/problem';
import { CarrierAddresses } from './carrier-addresses';
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
    private readonly addresses: CarrierAddresses,
  ) {}

  async edit(caller: Caller, id: string, edit: ConnectionEdit): Promise<WireConnection> {
    if (edit.baseUrl) await this.addresses.check(edit.baseUrl);
    return this.change(caller, id, async ({ manager }, { carrier }) => {
      const { account, hasOwnAddress } = CARRIER_FORMS[carrier];
      if (edit.accountId !== undefined && !account.pattern.test(edit.accountId))
        throw wrongField('accountId', account.hint);
      if (edit.baseUrl === null && !hasOwnAddress)
        throw wrongField('baseUrl', 'This carrier has no address of its own.');
      await manager.update(Connection, { workspaceId: caller.workspaceId, id }, edit as Partial<Connection>);
    });
  }

  /** The new secret is used from now on; the old ones go on verifying until they are removed. */
  addToken(caller: Caller, id: string, { token, kind }: TokenInput): Promise<WireConnection> {
    const { workspaceId } = caller;
    return this.change(caller, id, async (tx, { carrier }) => {
      const problem = secretProblem(carrier, kind, token);
      if (problem) throw wrongField('token', problem);
      const rowId = newId();
      const ciphertext = this.secrets.seal(token, { workspaceId, rowId });
      await tx.manager.insert(ConnectionToken, {
        workspaceId,
        id: rowId,
        kind,
        connectionId: id,
        ciphertext,
      });
      await tryAgainNow(tx, workspaceId, id);
    });
  }

  /** Refuses to remove the last one of its use: every webhook would be refused, or nothing could be sent. */
  removeToken(caller: Caller, id: string, tokenId: string): Promise<WireConnection> {
    const { workspaceId } = caller;
    return this.change(caller, id, async ({ manager }) => {
      const mine = await manager.findBy(ConnectionToken, { workspaceId, connectionId: id });
      const gone = mine.find((token) => token.id === tokenId);
      if (!gone) throw notFound('token');
      const others = mine.filter((token) => token !== gone);
      const lacks = [signsIn, verifies].some(
        (serves) => serves(gone.kind) && !others.some((token) => serves(token.kind)),
      );
      if (lacks) {
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
    work: (tx: Tx, connection: { carrier: Carrier }) => Promise<void>,
  ): Promise<WireConnection> {
    await this.database.transaction(async (tx) => {
      // Two removals at one time would otherwise each leave the other's token as the last.
      const locked = await tx.one<{ carrier: Carrier }>(
        `SELECT carrier FROM connection WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
        [workspaceId, id],
      );
      if (!locked) throw notFound('connection');
      await work(tx, locked);
      giveNotice(tx, workspaceId, 'connections');
    });
    this.connections.forget();
    return this.query.one(workspaceId, id);
  }
}
