import type { Tx } from '../database/tx';
import type { ConsentProof } from './proof';

/** The form a line had when it was hashed: consent_event_hash() sets the same. */
const AS_HASHED = [`SET LOCAL "TimeZone" = 'UTC'`, `SET LOCAL bytea_output = 'hex'`];

const PROOF = `
  SELECT workspace.name AS workspace, to_json(clock_timestamp()) #>> '{}' AS made_at, (
    SELECT coalesce(json_agg(json_build_object('brand', brand.name, 'state', recipient.state, 'kept', recipient.kept,
      'since', recipient.since, 'held', recipient.held,
      'lines', (
        SELECT coalesce(json_agg(json_build_object('position', event.position,
          'line', jsonb_strip_nulls(to_jsonb(event) - 'hash')::text, 'hash', encode(event.hash, 'hex'), 'at', event.at,
          'action', event.action, 'source', event.source, 'keyword', event.keyword, 'leadsTo', event.leads_to,
          'kept', event.kept, 'offeredWord', event.offered_word, 'offered', event.offered,
          'wording', evidence.wording, 'salt', encode(evidence.salt, 'hex')) ORDER BY event.position), '[]')
        FROM consent_event event
        LEFT JOIN consent_evidence evidence
          ON evidence.workspace_id = event.workspace_id AND evidence.consent_event_id = event.id
        WHERE event.workspace_id = recipient.workspace_id AND event.recipient_id = recipient.id),
      'withheld', (
        SELECT coalesce(json_agg(json_build_object('at', delivery.state_changed_at, 'purpose', delivery.purpose,
          'from', number.number, 'code', delivery.problem_code) ORDER BY delivery.state_changed_at, delivery.id), '[]')
        FROM conversation
        JOIN delivery
          ON delivery.workspace_id = conversation.workspace_id AND delivery.conversation_id = conversation.id
        JOIN business_number number
          ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id
        WHERE conversation.workspace_id = recipient.workspace_id AND conversation.recipient_id = recipient.id
          AND delivery.problem_code IN ('parley:opted_out', 'parley:consent_lapsed', 'parley:held'))
      ) ORDER BY brand.name, brand.id), '[]')
    FROM recipient
    JOIN brand ON brand.workspace_id = recipient.workspace_id AND brand.id = recipient.brand_id
    WHERE recipient.workspace_id = workspace.id AND recipient.number = $2) AS brands
  FROM workspace WHERE workspace.id = $1`;

interface ProofRow {
  workspace: string;
  made_at: string;
  brands: ConsentProof['brands'];
}

/** Gathers the whole proof for a number, at one moment; null where the workspace holds nothing of it. */
export async function proveConsent(
  tx: Tx,
  workspaceId: string,
  number: string,
): Promise<ConsentProof | null> {
  for (const setting of AS_HASHED) await tx.adhoc(setting);
  const row = await tx.one<ProofRow>(PROOF, [workspaceId, number]);
  if (!row) throw new Error('There is no such workspace.');
  if (row.brands.length === 0) return null;
  return { number, workspace: row.workspace, madeAt: row.made_at, brands: row.brands };
}
