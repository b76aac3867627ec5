import { Injectable } from '@nestjs/common';
import { type ApiKeyInput, type ApiKeyMade, LIMITS } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { ProblemError } from '../problems/problem';
import { ApiKey, ApiKeyDirectory } from './api-keys.entities';
import { ApiKeys } from './api-keys';
import { makeKey } from './key-format';
import { presentApiKey } from './presenter';

/** One at a time in a workspace, so that the limits hold; the same row tells what environment it is. */
const WORKSPACE = `SELECT environment, now() AS now FROM workspace WHERE id = $1 FOR NO KEY UPDATE`;

const LIVE = `
  SELECT count(*)::int AS all, count(*) FILTER (WHERE lower(name) = lower($2))::int AS named
  FROM api_key WHERE workspace_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`;

/** Makes a key and gives it away, the only time it is known. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly database: Database,
    private readonly keys: ApiKeys,
  ) {}

  execute(caller: Caller, input: ApiKeyInput): Promise<ApiKeyMade> {
    const { workspaceId } = caller;
    return this.database.transaction(async (tx) => {
      const workspace = await tx.one<{ environment: string; now: Date }>(WORKSPACE, [workspaceId]);
      if (!workspace) throw new Error('a caller without a workspace');
      requirePossible(input, workspace);
      await requireRoom(tx, workspaceId, input.name);
      const id = newId();
      const key = makeKey(input.environment, id);
      const row: ApiKey = {
        workspaceId,
        id,
        name: input.name,
        environment: input.environment,
        keyHash: this.keys.hashOf(key),
        scopes: [...new Set(input.scopes)],
        allowedNetworks: input.allowedNetworks,
        createdAt: workspace.now,
        createdById: caller.personId,
        createdByName: caller.name,
        lastUsedAt: null,
        expiresAt: input.expiresAt === null ? null : new Date(input.expiresAt),
        revokedAt: null,
      };
      await tx.manager.insert(ApiKey, row);
      await tx.manager.insert(ApiKeyDirectory, { keyId: id, workspaceId });
      giveNotice(tx, workspaceId, 'api-keys');
      return { apiKey: presentApiKey(row, workspace.now), key };
    });
  }
}

function requirePossible(input: ApiKeyInput, workspace: { environment: string; now: Date }): void {
  const fields = [];
  if (input.environment === 'live' && workspace.environment !== 'live')
    fields.push({
      field: 'environment',
      message: `This is a ${workspace.environment} workspace: use "test".`,
    });
  if (input.expiresAt !== null && new Date(input.expiresAt) <= workspace.now)
    fields.push({ field: 'expiresAt', message: 'Choose a time to come, or null for no end.' });
  if (fields.length > 0) throw new ProblemError('validation_failed', undefined, { fields });
}

async function requireRoom(tx: Tx, workspaceId: string, name: string): Promise<void> {
  const live = await tx.one<{ all: number; named: number }>(LIVE, [workspaceId, name]);
  if (!live) return;
  if (live.named >= LIMITS.apiKeysPerName)
    throw new ProblemError('too_many_keys', `There are ${live.named} live keys named "${name}" already.`);
  if (live.all >= LIMITS.apiKeysPerWorkspace)
    throw new ProblemError('too_many_keys', `This workspace has ${live.all} live keys.`);
}
