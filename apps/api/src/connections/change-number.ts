import { Injectable } from '@nestjs/common';
import type { BusinessNumber as WireNumber, NewNumber, NumberEdit } from '@parley/contracts';
import { parseAddress } from '@parley/domain';
import { QueryFailedError } from 'typeorm';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { notFound, ProblemError, wrongField } from '../problems/problem';
import { Connections } from './connections';
import { Brand, BusinessNumber, Connection } from './connections.entities';
import { ConnectionsQuery } from './connections.query';

const LOCK = `SELECT brand_id, failover_number_id FROM business_number WHERE workspace_id = $1 AND id = $2 FOR UPDATE`;

/**
 * Adds and edits the numbers customers text, and names the number that stands in when this one's carrier fails: another
 * of the same brand, or none. What was parked for a number we did not know is applied by itself.
 */
@Injectable()
export class ChangeNumber {
  constructor(
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly query: ConnectionsQuery,
  ) {}

  async add({ workspaceId }: Caller, wanted: NewNumber): Promise<WireNumber> {
    const parsed = parseAddress(wanted.number);
    if (!parsed.ok) throw wrongField('number', parsed.reason);
    if (parsed.address.kind === 'alphanumeric')
      throw wrongField('number', 'A name cannot be texted: give a phone number or a short code.');
    const id = newId();
    const row = {
      ...wanted,
      workspaceId,
      id,
      number: parsed.address.value,
      burst: wanted.burst ?? Math.max(1, wanted.messagesPerSecond),
    };
    await this.change(workspaceId, async (tx) => {
      await mustExist(tx, workspaceId, wanted);
      await tx.manager.insert(BusinessNumber, row);
    });
    return this.one(workspaceId, id);
  }

  async edit({ workspaceId }: Caller, id: string, edit: NumberEdit): Promise<WireNumber> {
    await this.change(workspaceId, async (tx) => {
      const before = await tx.one<{ brand_id: string; failover_number_id: string | null }>(LOCK, [
        workspaceId,
        id,
      ]);
      if (!before) throw notFound('number');
      await mustExist(tx, workspaceId, edit);
      const standIn = edit.failoverNumberId === undefined ? before.failover_number_id : edit.failoverNumberId;
      await mustStandIn(tx, workspaceId, { id, brandId: edit.brandId ?? before.brand_id, standIn });
      await tx.manager.update(BusinessNumber, { workspaceId, id }, edit as Partial<BusinessNumber>);
    });
    return this.one(workspaceId, id);
  }

  private async one(workspaceId: string, id: string): Promise<WireNumber> {
    const number = (await this.query.numbers(workspaceId)).find((one) => one.id === id);
    if (!number) throw notFound('number');
    return number;
  }

  private async change(workspaceId: string, work: (tx: Tx) => Promise<void>): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        await work(tx);
        giveNotice(tx, workspaceId, 'connections');
      });
      this.connections.forget();
    } catch (error) {
      if (isTaken(error)) throw new ProblemError('number_taken');
      throw error;
    }
  }
}

async function mustExist(
  { manager }: Tx,
  workspaceId: string,
  { brandId, connectionId }: { brandId?: string | undefined; connectionId?: string | undefined },
): Promise<void> {
  if (brandId !== undefined && !(await manager.existsBy(Brand, { workspaceId, id: brandId })))
    throw wrongField('brandId', 'There is no such brand.');
  if (connectionId !== undefined && !(await manager.existsBy(Connection, { workspaceId, id: connectionId })))
    throw wrongField('connectionId', 'There is no such connection.');
}

async function mustStandIn(
  { manager }: Tx,
  workspaceId: string,
  { id, brandId, standIn }: { id: string; brandId: string; standIn: string | null },
): Promise<void> {
  if (standIn === null) return;
  const other = await manager.findOneBy(BusinessNumber, { workspaceId, id: standIn });
  if (!other) throw notFound('number');
  if (standIn === id || other.brandId !== brandId) {
    throw new ProblemError('number_cannot_stand_in', undefined, {
      fields: [{ field: 'failoverNumberId', message: 'Name another number of the same brand.' }],
    });
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'business_number_number_key';
