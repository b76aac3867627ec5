import { Injectable } from '@nestjs/common';
import type { ApiKey as WireKey } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { notFound } from '../problems/problem';
import { ApiKey } from './api-keys.entities';
import { presentApiKey } from './presenter';

const REVOKE = `
  UPDATE api_key SET revoked_at = coalesce(revoked_at, now()) WHERE workspace_id = $1 AND id = $2
  RETURNING id, now() AS now`;

/** From the commit on, no request with this key is let in. Revoking twice changes nothing. */
@Injectable()
export class RevokeApiKey {
  constructor(private readonly database: Database) {}

  execute({ workspaceId }: Caller, id: string): Promise<WireKey> {
    return this.database.transaction(async (tx) => {
      const revoked = await tx.one<{ now: Date }>(REVOKE, [workspaceId, id]);
      if (!revoked) throw notFound('API key');
      giveNotice(tx, workspaceId, 'api-keys');
      const row = await tx.manager.findOneByOrFail(ApiKey, { workspaceId, id });
      return presentApiKey(row, revoked.now);
    });
  }
}
