import { Inject, Injectable } from '@nestjs/common';
import { adapterFor } from '@parley/carriers';
import type {
  Brand as WireBrand,
  Breaker,
  BusinessNumber as WireNumber,
  Connection as WireConnection,
} from '@parley/contracts';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { PacingQuery } from '../pacing/pacing.query';
import { notFound } from '../problems/problem';
import { BusinessNumber, Connection, ConnectionToken } from './connections.entities';

@Injectable()
export class ConnectionsQuery {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly pacing: PacingQuery,
  ) {}

  async all(workspaceId: string): Promise<WireConnection[]> {
    const { manager } = this.database;
    const [connections, tokens, numbers, breakerOf] = await Promise.all([
      manager.find(Connection, { where: { workspaceId }, order: { name: 'ASC', id: 'ASC' } }),
      manager.find(ConnectionToken, { where: { workspaceId }, order: { addedAt: 'DESC', id: 'DESC' } }),
      manager.find(BusinessNumber, { where: { workspaceId }, order: { number: 'ASC' } }),
      this.pacing.breakers(workspaceId),
    ]);
    return connections.map((connection) =>
      this.present(
        connection,
        tokens.filter((token) => token.connectionId === connection.id),
        numbers.filter((number) => number.connectionId === connection.id),
        breakerOf(connection.id),
      ),
    );
  }

  async one(workspaceId: string, id: string): Promise<WireConnection> {
    const found = (await this.all(workspaceId)).find((connection) => connection.id === id);
    if (!found) throw notFound('connection');
    return found;
  }

  /** The numbers customers text, by name of the brand and number. */
  numbers(workspaceId: string): Promise<WireNumber[]> {
    return this.database.query<WireNumber>(
      `SELECT number.id, number.number, number.name, number.connection_id AS "connectionId",
         number.failover_number_id AS "failoverNumberId",
         json_build_object('id', brand.id, 'name', brand.name) AS brand
       FROM business_number number
       JOIN brand ON brand.workspace_id = number.workspace_id AND brand.id = number.brand_id
       WHERE number.workspace_id = $1 ORDER BY brand.name, number.number`,
      [workspaceId],
    );
  }

  /** The names customers know the workspace by. */
  brands(workspaceId: string): Promise<WireBrand[]> {
    return this.database.query<WireBrand>(
      `SELECT id, name FROM brand WHERE workspace_id = $1 ORDER BY name, id`,
      [workspaceId],
    );
  }

  private present(
    { id, slug, name, carrier, accountId, baseUrl, signatureMode, lookUpsPerDay }: Connection,
    tokens: ConnectionToken[],
    numbers: BusinessNumber[],
    breaker: Breaker,
  ): WireConnection {
    const { lookUp, capabilities } = adapterFor(carrier);
    const { list, ...promises } = capabilities;
    return {
      id,
      slug,
      name,
      carrier,
      accountId,
      baseUrl,
      signatureMode,
      lookUpsPerDay,
      webhookUrl: `${this.config.publicUrl}/webhooks/${slug}`,
      tokens: tokens.map((token) => ({
        id: token.id,
        kind: token.kind,
        addedAt: token.addedAt.toISOString(),
        lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
      })),
      lists: list,
      capabilities: { ...promises, lookUp: lookUp !== null },
      breaker,
      numbers: numbers.map(({ id, number, name, brandId, messagesPerSecond, burst }) => ({
        id,
        number,
        name,
        brandId,
        messagesPerSecond,
        burst,
      })),
    };
  }
}
