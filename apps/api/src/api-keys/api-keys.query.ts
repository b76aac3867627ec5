import { Injectable } from '@nestjs/common';
import type { ApiKey as WireKey } from '@parley/contracts';
import { Database } from '../database/database';
import { ApiKey } from './api-keys.entities';
import { presentApiKey } from './presenter';

/** Revoked ones stay in sight for a while; there is no end to how many there were. */
const SHOWN = 200;

@Injectable()
export class ApiKeysQuery {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async all(workspaceId: string): Promise<WireKey[]> {
    const rows = await this.database.manager.find(ApiKey, {
      where: { workspaceId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: SHOWN,
    });
    const now = new Date();
    return rows.map((row) => presentApiKey(row, now));
  }
}
