import type { ApiKey as WireKey } from '@parley/contracts';
import type { ApiKey } from './api-keys.entities';
import { keyStart } from './key-format';

export function presentApiKey(key: ApiKey, now: Date): WireKey {
  return {
    id: key.id,
    name: key.name,
    environment: key.environment,
    start: keyStart(key.environment, key.id),
    scopes: key.scopes,
    allowedNetworks: key.allowedNetworks,
    createdAt: key.createdAt.toISOString(),
    createdBy: key.createdByName,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    expiresAt: key.expiresAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
    state: key.revokedAt ? 'revoked' : key.expiresAt && key.expiresAt <= now ? 'expired' : 'active',
  };
}
