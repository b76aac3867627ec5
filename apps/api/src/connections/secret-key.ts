import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from '../config/config';
import { defaultDataDir } from '../config/checkout';

const FILE = 'secret.key';
const BYTES = 32;

/**
 * The key that carrier tokens are encrypted under: PARLEY_SECRET_KEY, else a file in the data folder that is made
 * once. Replicas on several machines need the variable, or they cannot read each other's secrets.
 */
export function secretKey(config: Pick<Config, 'secretKey' | 'dataDir'>): Buffer {
  if (config.secretKey !== null) return decode(config.secretKey, 'PARLEY_SECRET_KEY');
  const folder = config.dataDir ?? defaultDataDir();
  const file = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    // `wx` makes it exactly once, whoever comes first; the others read what that one wrote.
    writeFileSync(file, `${randomBytes(BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'EEXIST')
      throw new ConfigError(
        `The secret key cannot be kept in ${file} (${code}). Set PARLEY_SECRET_KEY or PARLEY_DATA_DIR.`,
      );
  }
  return decode(readFileSync(file, 'utf8').trim(), file);
}

function decode(text: string, where: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length === BYTES) return key;
  throw new ConfigError(
    `${where} must be ${BYTES} bytes in base64. Make one with: openssl rand -base64 ${BYTES}`,
  );
}
