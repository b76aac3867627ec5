import { parseAddress } from '@parley/domain';
import type { RecipientRow } from '../consent/recipients';
import { HEAD_COLUMNS, HEAD_JOINS, type HeadRow } from '../conversations/rows';
import { Thread } from '../conversations/thread';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';

const LOCK = `
  SELECT conversation.id FROM conversation_address address
  JOIN conversation ON conversation.workspace_id = address.workspace_id AND conversation.id = address.conversation_id
  WHERE address.workspace_id = $1 AND address.customer_address = $2 AND address.business_address = $3
  FOR NO KEY UPDATE OF conversation`;

const READ = `
  SELECT ${HEAD_COLUMNS}, clock_timestamp() AS now FROM conversation ${HEAD_JOINS}
  WHERE conversation.workspace_id = $1 AND conversation.id = (
    SELECT conversation_id FROM conversation_address
    WHERE workspace_id = $1 AND customer_address = $2 AND business_address = $3
  )`;

const LOCK_NUMBER = `SELECT pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))`;

const CONTACT = `SELECT contact_id FROM contact_number WHERE workspace_id = $1 AND number = $2`;

const OPEN = `
  WITH person AS (
    INSERT INTO contact (workspace_id, id, country)
    SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT 1 FROM contact WHERE workspace_id = $1 AND id = $2)
  ), number AS (
    INSERT INTO contact_number (workspace_id, number, contact_id) VALUES ($1, $4, $2) ON CONFLICT DO NOTHING
  ), thread AS (
    INSERT INTO conversation (workspace_id, id, contact_id, business_number_id, recipient_id, customer_number)
    VALUES ($1, $5, $2, $6, $7, $4)
  )
  INSERT INTO conversation_address (workspace_id, customer_address, business_address, conversation_id)
  VALUES ($1, $4, $8, $5)`;

export interface ThreadOf {
  recipient: RecipientRow;
  businessNumber: { id: string; number: string };
}

/**
 * The thread of a customer's number and a business number, locked; made with its contact where it is the first.
 * The recipient's row is locked before, so that parallel first texts of one number wait for each other. Contacts
 * are shared between brands: making one takes a lock on the number itself.
 */
export async function findOrOpenThread(tx: Tx, of: ThreadOf): Promise<{ thread: Thread; isNew: boolean }> {
  const { workspace_id: workspaceId, number } = of.recipient;
  const addresses = [workspaceId, number, of.businessNumber.number];
  // Read by a statement of its own: the one that waited for the lock still sees what was before.
  const [[locked], [known]] = await tx.together<[object, ReadRow]>([LOCK, addresses], [READ, addresses]);
  if (locked && known) return { thread: threadOf(tx, known), isNew: false };

  const [, [contact]] = await tx.together<[object, { contact_id: string }]>(
    [LOCK_NUMBER, [workspaceId, number]],
    [CONTACT, [workspaceId, number]],
  );
  const address = parseAddress(number);
  const opening = [
    workspaceId,
    contact?.contact_id ?? newId(),
    (address.ok && address.address.country) || null,
    number,
    newId(),
    of.businessNumber.id,
    of.recipient.id,
    of.businessNumber.number,
  ];
  const [, [made]] = await tx.together<[object, ReadRow]>([OPEN, opening], [READ, addresses]);
  if (!made) throw new Error('a thread that was just opened is not there');
  return { thread: threadOf(tx, made), isNew: true };
}

type ReadRow = HeadRow & { now: Date };

const threadOf = (tx: Tx, { now, ...head }: ReadRow): Thread => new Thread(tx, head, now);
