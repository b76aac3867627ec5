import type { ConsentState } from '@parley/contracts';
import type { AskedConsent, KeepablePurpose } from '@parley/domain';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';

/** A row of `recipient` as statements return it. */
export interface RecipientRow {
  workspace_id: string;
  id: string;
  brand_id: string;
  number: string;
  state: ConsentState;
  since: Date | null;
  said_at: Date | null;
  source: string | null;
  keyword: string | null;
  kept: KeepablePurpose[];
  offered_word: string | null;
  offered: KeepablePurpose[] | null;
  held: boolean;
  helped_at: Date | null;
  opt_in_asked_at: Date | null;
}

// NO KEY UPDATE is enough to keep STOP and sends apart, and lets foreign keys pass: FOR UPDATE would make a reply,
// which holds the thread when its delivery names the recipient, wait in a circle with whoever holds the recipient.
const LOCK = `
  SELECT * FROM recipient WHERE workspace_id = $1 AND brand_id = $2 AND number = $3 FOR NO KEY UPDATE`;

const LOCK_BY_ID = `SELECT * FROM recipient WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE`;

/** Setting a column of the key would lock as FOR UPDATE does. */
const MAKE = `
  INSERT INTO recipient (workspace_id, id, brand_id, number) VALUES ($1, $4, $2, $3)
  ON CONFLICT (workspace_id, brand_id, number) DO UPDATE SET held = recipient.held
  RETURNING *`;

const HOLD = `UPDATE recipient SET held = true WHERE workspace_id = $1 AND id = $2`;

const ASKED = `UPDATE recipient SET opt_in_asked_at = $3 WHERE workspace_id = $1 AND id = $2`;

/** From now on a YES of theirs answers our question; what settles it is noted with its line of the ledger. */
export async function askToConfirm(tx: Tx, recipient: RecipientRow, now: Date): Promise<void> {
  await tx.query(ASKED, [recipient.workspace_id, recipient.id, now]);
  recipient.opt_in_asked_at = now;
}

/** Nothing but answers to keywords is sent to them until the hold is released. */
export async function holdRecipient(tx: Tx, recipient: RecipientRow): Promise<void> {
  await tx.query(HOLD, [recipient.workspace_id, recipient.id]);
  recipient.held = true;
}

/** The recipient of a number and brand, locked against a STOP at the same time; made where it is the first. */
export async function takeRecipient(
  tx: Tx,
  workspaceId: string,
  brandId: string,
  number: string,
): Promise<RecipientRow> {
  const known = await tx.one<RecipientRow>(LOCK, [workspaceId, brandId, number]);
  return known ?? makeRecipient(tx, workspaceId, brandId, number);
}

export const lockRecipient = (tx: Tx, workspaceId: string, id: string): Promise<RecipientRow | undefined> =>
  tx.one<RecipientRow>(LOCK_BY_ID, [workspaceId, id]);

/** The same for one that was looked for in vain: made and locked, or locked where somebody else was faster. */
export async function makeRecipient(
  tx: Tx,
  workspaceId: string,
  brandId: string,
  number: string,
): Promise<RecipientRow> {
  const recipient = await tx.one<RecipientRow>(MAKE, [workspaceId, brandId, number, newId()]);
  if (!recipient) throw new Error('a recipient that was just written is not there');
  return recipient;
}

// From the numbers to their rows: the other way round, the order alone could have all of a workspace read by its key.
const LOCK_MANY = `
  SELECT recipient.* FROM unnest($3::text[]) AS given (number)
  JOIN recipient ON recipient.workspace_id = $1 AND recipient.brand_id = $2 AND recipient.number = given.number
  ORDER BY recipient.id FOR NO KEY UPDATE OF recipient`;

const LOCK_EVERYWHERE = `
  SELECT recipient.* FROM unnest($2::text[]) AS given (number)
  JOIN recipient ON recipient.workspace_id = $1 AND recipient.number = given.number
  ORDER BY recipient.id FOR NO KEY UPDATE OF recipient`;

const MAKE_MANY = `
  INSERT INTO recipient (workspace_id, id, brand_id, number)
  SELECT $1::uuid, id, $2::uuid, number FROM unnest($3::uuid[], $4::text[]) AS given (id, number) ORDER BY id
  ON CONFLICT (workspace_id, brand_id, number) DO UPDATE SET held = recipient.held
  RETURNING *`;

/** Many recipients of a brand by number, locked in the order in which sends take them too, or made. */
export async function takeRecipients(
  tx: Tx,
  workspaceId: string,
  brandId: string,
  numbers: readonly string[],
): Promise<Map<string, RecipientRow>> {
  const each = [...new Set(numbers)];
  const known = await tx.query<RecipientRow>(LOCK_MANY, [workspaceId, brandId, each]);
  const taken = new Map(known.map((row) => [row.number, row]));
  const missing = each.filter((number) => !taken.has(number));
  if (missing.length === 0) return taken;
  const ids = missing.map(() => newId());
  const made = await tx.query<RecipientRow>(MAKE_MANY, [workspaceId, brandId, ids, missing]);
  for (const row of made) taken.set(row.number, row);
  return taken;
}

/** The recipients that these numbers are towards any brand, locked in the same order. */
export const lockEverywhere = (
  tx: Tx,
  workspaceId: string,
  numbers: readonly string[],
): Promise<RecipientRow[]> => tx.query<RecipientRow>(LOCK_EVERYWHERE, [workspaceId, [...new Set(numbers)]]);

/** What may be sent to them by their own word: two that read the same allow the same. */
export const permissionOf = ({ state, kept }: Pick<RecipientRow, 'state' | 'kept'>): string =>
  [state, ...kept].join(' ');

/** What they were asked on opting out, if anything: with the line that led to their state. */
export const askedOf = ({ state, since, offered_word: word, offered }: RecipientRow): AskedConsent => ({
  state,
  offer: word === null || offered === null ? null : { word, purposes: offered },
  askedAtMs: since?.getTime() ?? null,
});

/** When the present state was said; null where nothing ever was. */
export const saidAtOf = ({ since, said_at: saidAt }: RecipientRow): Date | null => saidAt ?? since;

/**
 * Whether a text from the number begins something: nothing was known of it, or it has changed hands. A text said before
 * that, and found late, is still of whoever had it then.
 */
export const startsAnew = (recipient: RecipientRow, saidAt: Date | null): boolean =>
  recipient.state === 'none' ||
  (recipient.state === 'lapsed' && (saidAt === null || saidAt > (saidAtOf(recipient) ?? saidAt)));
