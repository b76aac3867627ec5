import { Injectable } from '@nestjs/common';
import { adapterFor } from '@parley/carriers';
import {
  CARRIER_FORMS,
  type Connection as WireConnection,
  type ConnectionEdit,
  secretProblem,
  type TokenInput,
} from '@parley/contracts';
import { type Carrier, signsIn, type TokenKind, verifies } from '@parley/domain';
import { In } from 'typeorm';
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

interface LockedConnection {
  carrier: Carrier;
  base_url: string | null;
}

/** Whom an address belongs to; null is the carrier's own. */
const originOf = (baseUrl: string | null): string | null =>
  baseUrl === null ? null : new URL(baseUrl).origin;

/** Edits of a connection: its name, account, address, how strictly it checks, what it may look up, and which tokens are active. */
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
    const { workspaceId } = caller;
    const { secrets = [], ...fields } = edit;
    return this.change(caller, id, async (tx, { carrier, base_url: before }) => {
      const { account, hasOwnAddress } = CARRIER_FORMS[carrier];
      if (fields.accountId !== undefined && !account.pattern.test(fields.accountId))
        throw wrongField('accountId', account.hint);
      if (fields.baseUrl === null && !hasOwnAddress)
        throw wrongField('baseUrl', 'This carrier has no address of its own.');
      if (fields.lookUpsPerDay != null && adapterFor(carrier).lookUp === null)
        throw wrongField('lookUpsPerDay', 'This carrier cannot be asked about numbers.');
      for (const [n, { kind, secret }] of secrets.entries()) {
        const problem = secretProblem(carrier, kind, secret);
        if (problem) throw wrongField(`secrets.${n}.secret`, problem);
      }
      if (fields.baseUrl !== undefined && originOf(fields.baseUrl) !== originOf(before))
        await this.leaveHost(tx, { workspaceId, connectionId: id }, secrets);
      if (Object.keys(fields).length > 0)
        await tx.manager.update(Connection, { workspaceId, id }, fields as Partial<Connection>);
      for (const { kind, secret } of secrets)
        await this.keep(tx, { workspaceId, connectionId: id }, kind, secret);
      // What was wrong may be right now.
      await tryAgainNow(tx, workspaceId, id);
    });
  }

  /** The new secret is used from now on; the old ones go on verifying until they are removed. */
  addToken(caller: Caller, id: string, { token, kind }: TokenInput): Promise<WireConnection> {
    const { workspaceId } = caller;
    return this.change(caller, id, async (tx, { carrier }) => {
      const problem = secretProblem(carrier, kind, token);
      if (problem) throw wrongField('token', problem);
      await this.keep(tx, { workspaceId, connectionId: id }, kind, token);
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

  /**
   * A secret is handed to the host it was entered for and to no other, or whoever may edit connections could read it
   * by naming a host of their own.
   */
  private async leaveHost(
    { manager }: Tx,
    place: { workspaceId: string; connectionId: string },
    secrets: readonly { kind: TokenKind }[],
  ): Promise<void> {
    if (!secrets.some(({ kind }) => signsIn(kind)))
      throw wrongField('secrets', 'Another host takes its own secret: enter the one to sign in with.');
    const known = await manager.findBy(ConnectionToken, place);
    const old = known.filter(({ kind }) => signsIn(kind)).map(({ id }) => id);
    await manager.delete(ConnectionToken, { workspaceId: place.workspaceId, id: In(old) });
  }

  private async keep(
    { manager }: Tx,
    place: { workspaceId: string; connectionId: string },
    kind: TokenKind,
    secret: string,
  ): Promise<void> {
    const id = newId();
    const ciphertext = this.secrets.seal(secret, { workspaceId: place.workspaceId, rowId: id });
    await manager.insert(ConnectionToken, { ...place, id, kind, ciphertext });
  }

  private async change(
    { workspaceId }: Caller,
    id: string,
    work: (tx: Tx, connection: LockedConnection) => Promise<void>,
  ): Promise<WireConnection> {
    await this.database.transaction(async (tx) => {
      // Two removals at one time would otherwise each leave the other's token as the last.
      const locked = await tx.one<LockedConnection>(
        `SELECT carrier, base_url FROM connection WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
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
