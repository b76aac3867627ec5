import type { MessageInput } from '@parley/contracts';
import type { Tx } from '../database/tx';

const FILL = `
  UPDATE contact SET name = coalesce(contact.name, $3), email = coalesce(contact.email, $4),
    external_id = coalesce(contact.external_id, $5), time_zone = coalesce(contact.time_zone, $6)
  FROM contact_number own
  WHERE own.workspace_id = $1 AND own.number = $2
    AND contact.workspace_id = own.workspace_id AND contact.id = own.contact_id
    AND (contact.name IS NULL AND $3::text IS NOT NULL OR contact.email IS NULL AND $4::text IS NOT NULL
      OR contact.external_id IS NULL AND $5::text IS NOT NULL
      OR contact.time_zone IS NULL AND $6::text IS NOT NULL)`;

/**
 * Fills in what we do not know of whoever has this number; what people have written stays. Contacts are locked
 * before threads, so this comes before the thread is taken, or after it was made and nobody else sees it.
 */
export async function rememberContact(
  tx: Tx,
  workspaceId: string,
  number: string,
  { name, email, externalId, timeZone }: NonNullable<MessageInput['contact']>,
): Promise<void> {
  await tx.query(FILL, [
    workspaceId,
    number,
    name ?? null,
    email ?? null,
    externalId ?? null,
    timeZone ?? null,
  ]);
}
