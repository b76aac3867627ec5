import type { ConsentAccess } from '@parley/contracts';
import type { Author } from '../access/actor';
import type { SecretBox } from '../connections/secrets';
import type { Database } from '../database/database';
import { newId } from '../database/ids';
import { giveNotice } from '../outbox/notice';
import { ProblemError } from '../problems/problem';
import { checkProof, type ConsentProof, signProof } from './proof';
import { proofKey } from './proof-key';
import { proveConsent } from './prove-consent';

const TRACE = `
  INSERT INTO consent_access (workspace_id, id, number, form, actor_kind, actor_id) VALUES ($1, $2, $3, $4, $5, $6)`;

/** Whose proof is wanted, by whom, in which form. */
export interface ProofRequest {
  workspaceId: string;
  number: string;
  form: ConsentAccess['form'];
  author: Author;
}

/**
 * Makes the proof of a number's consent, signed; who had it made is on record with it, or there is none. Null where the
 * workspace holds nothing of the number. Refuses with ledger_broken where it is: what cannot be checked afterwards
 * proves nothing.
 */
export async function makeProof(
  database: Database,
  secrets: Pick<SecretBox, 'macKey'>,
  { workspaceId, number, form, author }: ProofRequest,
): Promise<{ proof: ConsentProof; document: string; publicKey: string } | null> {
  const proof = await database.transaction(async (tx) => {
    const whole = await proveConsent(tx, workspaceId, number);
    if (!whole) return null;
    await tx.query(TRACE, [workspaceId, newId(), number, form, author.kind, author.id]);
    giveNotice(tx, workspaceId, 'consent');
    return whole;
  });
  if (!proof) return null;
  const document = signProof(proof, proofKey(secrets, workspaceId));
  return { proof, document, publicKey: checked(document) };
}

function checked(document: string): string {
  try {
    return checkProof(document).publicKey;
  } catch (error) {
    throw new ProblemError('ledger_broken', (error as Error).message);
  }
}
