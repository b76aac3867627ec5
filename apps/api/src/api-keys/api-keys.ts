import { createHmac, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { ApiKeyEnvironment, ApiKeyScope } from '@parley/contracts';
import type { KeyCaller } from '../access/actor';
import { SecretBox } from '../connections/secrets';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { parseKey } from './key-format';
import { KeyThrottle } from './key-throttle';

/** How often at most the last use is written down. */
const TOUCH_EVERY = '1 minute';

const FIND = `
  SELECT api_key.workspace_id, api_key.id, api_key.name, api_key.environment, api_key.key_hash, api_key.scopes,
    api_key.allowed_networks, api_key.revoked_at IS NOT NULL AS revoked,
    coalesce(api_key.expires_at <= now(), false) AS expired,
    coalesce(api_key.last_used_at < now() - interval '${TOUCH_EVERY}', true) AS stale
  FROM api_key_directory directory
  JOIN api_key ON api_key.workspace_id = directory.workspace_id AND api_key.id = directory.key_id
  WHERE directory.key_id = $1`;

const TOUCH = `
  UPDATE api_key SET last_used_at = now()
  WHERE workspace_id = $1 AND id = $2
    AND coalesce(last_used_at < now() - interval '${TOUCH_EVERY}', true)`;

interface Row {
  workspace_id: string;
  id: string;
  name: string;
  environment: ApiKeyEnvironment;
  key_hash: Buffer;
  scopes: ApiKeyScope[];
  allowed_networks: string[];
  revoked: boolean;
  expired: boolean;
  stale: boolean;
}

/** Who comes with an API key. The database holds a peppered hash: a stolen table opens no door. */
@Injectable()
export class ApiKeys {
  constructor(
    private readonly database: Database,
    private readonly secrets: SecretBox,
    private readonly throttle: KeyThrottle,
  ) {}

  hashOf(key: string): Buffer {
    return createHmac('sha256', this.secrets.keyPepper).update(key).digest();
  }

  /**
   * The caller of this key. Refuses with key_not_valid, network_not_allowed or too_many_attempts; only who holds the secret is told
   * that a key has expired, was revoked or may not be used from there.
   */
  async resolve(key: string, address: string): Promise<KeyCaller> {
    const parsed = parseKey(key);
    if (!parsed) throw notValid('This is no API key of Parley, or not all of it.');
    this.throttle.check(parsed.id, address);
    const [row] = await this.database.query<Row>(FIND, [parsed.id]);
    const matches = timingSafeEqual(this.hashOf(key), row?.key_hash ?? Buffer.alloc(32));
    if (!row || !matches) {
      await this.throttle.failed(parsed.id, address);
      throw notValid('This key is not known here.');
    }
    if (row.revoked) throw notValid('This key was revoked.');
    if (row.expired) throw notValid('This key has expired.');
    if (!isWithin(row.allowed_networks, address)) throw new ProblemError('network_not_allowed', address);
    if (row.stale) await this.database.query(TOUCH, [row.workspace_id, row.id]);
    return {
      workspaceId: row.workspace_id,
      keyId: row.id,
      name: row.name,
      environment: row.environment,
      scopes: row.scopes,
    };
  }
}

const notValid = (detail: string): ProblemError => new ProblemError('key_not_valid', detail);

/** An empty list is no limit. */
function isWithin(networks: readonly string[], address: string): boolean {
  if (networks.length === 0) return true;
  const list = new BlockList();
  for (const network of networks) {
    const [net = '', prefix = ''] = network.split('/');
    list.addSubnet(net, Number(prefix), familyOf(net));
  }
  return list.check(address, familyOf(address));
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');
