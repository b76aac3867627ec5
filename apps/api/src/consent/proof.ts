import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { signedProofSchema } from '@parley/contracts';
import { consentAfter } from '@parley/domain';
import { z } from 'zod';
import { publicPem } from './proof-key';

const lineSchema = z.object({
  position: z.number().int(),
  /** The line as its hash covers it. */
  line: z.string(),
  /** SHA-256 in hex of the hash before it and the line. */
  hash: z.string(),
  at: z.string(),
  action: z.string(),
  source: z.string(),
  keyword: z.string().nullable(),
  leadsTo: z.string().nullable(),
  /** Purposes that go on all the same. Proofs made before there were any have none. */
  kept: z.array(z.string()).nullable().default(null),
  /** What the confirmation asked: the word that keeps, and the purposes it keeps. */
  offeredWord: z.string().nullable().default(null),
  offered: z.array(z.string()).nullable().default(null),
  /** Null where nothing was said, or the words were erased. */
  wording: z.string().nullable(),
  /** In hex: SHA-256 of it and the wording is the evidence_hash in the line. */
  salt: z.string().nullable(),
});

const chainedSchema = z.object({
  leads_to: z.string().nullable().default(null),
  kept: z.array(z.string()).nullable().default(null),
});

const proofSchema = z.object({
  number: z.string(),
  workspace: z.string(),
  madeAt: z.string(),
  brands: z.array(
    z.object({
      brand: z.string(),
      state: z.string(),
      kept: z.array(z.string()).default([]),
      since: z.string().nullable(),
      held: z.boolean(),
      lines: z.array(lineSchema),
      /** Texts that were written and not sent, because of the consent. No bodies. */
      withheld: z.array(
        z.object({ at: z.string(), purpose: z.string(), from: z.string(), code: z.string() }),
      ),
    }),
  ),
});
/** Everything we hold of a number's consent, towards each brand of a workspace. */
export type ConsentProof = z.infer<typeof proofSchema>;

const FORMAT = 'parley-consent-proof/1';

/**
 * The document of a proof: JSON with the proof's text, its Ed25519 signature (base64), and the public key (PEM). The
 * proof is a text inside it: what is signed are its bytes, so no form has to be agreed upon.
 */
export function signProof(proof: ConsentProof, key: KeyObject): string {
  const text = JSON.stringify(proof);
  const signature = sign(null, Buffer.from(text), key).toString('base64');
  return `${JSON.stringify({ format: FORMAT, proof: text, publicKey: publicPem(key), signature }, null, 2)}\n`;
}

/**
 * Checks a document: who signed it, that nothing in it was changed, that each recipient's lines follow from each other,
 * and what is said to hold from what was hashed of them. Needs no database. Throws with what is wrong. The caller compares
 * the key with the one it knows.
 */
export function checkProof(document: string): { proof: ConsentProof; publicKey: string } {
  const { proof: text, publicKey, signature } = signedProofSchema.parse(JSON.parse(document));
  if (!verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64')))
    throw new Error('The signature does not fit: the proof was changed, or signed with another key.');
  const proof = proofSchema.parse(JSON.parse(text));
  for (const { brand, state, kept, lines } of proof.brands) {
    let before = Buffer.alloc(0);
    for (const [index, { position, line, hash, salt, wording }] of lines.entries()) {
      const place = `Line ${position} towards ${brand}`;
      const follows = createHash('sha256').update(before).update(line).digest();
      if (position !== index + 1 || follows.toString('hex') !== hash)
        throw new Error(`${place} does not follow from the one before it.`);
      if (salt !== null && wording !== null && !line.includes(evidenceHash(salt, wording)))
        throw new Error(`${place} was written for other words.`);
      before = follows;
    }
    const held = consentAfter(lines.map(({ line }) => stepOf(line)));
    if (held.state !== state || held.kept.join() !== kept.join())
      throw new Error(`What is said to hold towards ${brand} does not follow from its lines.`);
  }
  return { proof, publicKey };
}

/** What a line as it was hashed says of the state; what is null was left out of it. */
function stepOf(line: string): { leadsTo: string | null; kept: string[] | null } {
  const { leads_to: leadsTo, kept } = chainedSchema.parse(JSON.parse(line));
  return { leadsTo, kept };
}

const evidenceHash = (salt: string, wording: string): string =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(wording).digest('hex');
