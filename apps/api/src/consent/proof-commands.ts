import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseAddress } from '@parley/domain';
import { idSchema } from '@parley/contracts';
import { SYSTEM } from '../access/actor';
import { SecretBox } from '../connections/secrets';
import type { Config } from '../config/config';
import type { Database } from '../database/database';
import { makeProof } from './make-proof';
import { checkProof } from './proof';
import { printProof } from './print-proof';

const USAGE =
  'Usage: consent:proof --workspace ID --number +12125550100 --out FILE (writes FILE.json and FILE.html)';

/** Writes the proof for a number, signed and to be printed; answers lines that say what was done. */
export async function writeProof(database: Database, config: Config, args: string[]): Promise<string[]> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { workspace: text, number: text, out: text } });
  const workspace = idSchema.safeParse(values.workspace);
  const number = parseAddress(values.number ?? '');
  if (!workspace.success || !number.ok || !values.out) throw new Error(USAGE);
  const made = await makeProof(database, new SecretBox(config), {
    workspaceId: workspace.data,
    number: number.address.value,
    form: 'files',
    author: SYSTEM,
  });
  if (!made) throw new Error(`The workspace holds nothing of ${number.address.value}.`);
  const { proof, document, publicKey } = made;
  await writeFile(`${values.out}.json`, document);
  await writeFile(`${values.out}.html`, printProof(proof, document));
  return [`${values.out}.json and ${values.out}.html are written. Signed with`, publicKey.trim()];
}

/** Checks the document of a proof; throws with what is wrong with it. */
export async function readProof([file, ...more]: string[]): Promise<string[]> {
  if (file === undefined || more.length > 0) throw new Error('Usage: consent:check-proof FILE.json');
  const { proof, publicKey } = checkProof(await readFile(file, 'utf8'));
  return [
    `The proof of ${proof.number}, made at ${proof.madeAt} for ${proof.workspace}, is whole.`,
    ...proof.brands.map(({ brand, state, lines }) => `${brand}: ${state}, ${lines.length} lines`),
    'It was signed with this key. Compare it with the one you know:',
    publicKey.trim(),
  ];
}
