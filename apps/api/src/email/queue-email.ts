import { explainStoredCode } from '@parley/domain';
import type { Tx } from '../database/tx';

const QUEUE = `
  INSERT INTO fallback_email (workspace_id, delivery_id, to_address)
  SELECT delivery.workspace_id, delivery.id, contact.email
  FROM delivery
  JOIN email_rule rule ON rule.workspace_id = delivery.workspace_id AND rule.purpose = delivery.purpose
  JOIN conversation
    ON conversation.workspace_id = delivery.workspace_id AND conversation.id = delivery.conversation_id
  JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
  JOIN recipient ON recipient.workspace_id = delivery.workspace_id AND recipient.id = delivery.recipient_id
  WHERE delivery.workspace_id = $1 AND delivery.id = $2 AND contact.email IS NOT NULL
    AND (recipient.state NOT IN ('opted_out', 'lapsed')
      OR (recipient.state = 'opted_out' AND delivery.purpose = ANY (recipient.kept)))
    AND delivery.sandboxed IS NOT TRUE
  ON CONFLICT DO NOTHING`;

/**
 * In the transaction in which a text fails: its email, where the workspace has a rule for the purpose and the contact
 * has an address. Never round an opt-out, ours or the carrier's, nor for what a person left unsent: that was meant. A test key
 * reaches no real mailbox either.
 */
export async function queueEmail(
  tx: Tx,
  text: { workspace_id: string; id: string; problem_code: string | null },
): Promise<void> {
  if (isMeant(text.problem_code)) return;
  await tx.query(QUEUE, [text.workspace_id, text.id]);
}

const isMeant = (code: string | null): boolean =>
  code === 'parley:left_unsent' ||
  (code !== null && !code.startsWith('parley:') && explainStoredCode(code).class === 'opt_out');
