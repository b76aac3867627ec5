import { explainStoredCode, isAnswerDue } from '@parley/domain';
import { SYSTEM } from '../access/actor';
import { recordConsent } from '../consent/record-consent';
import { askedOf, permissionOf, type RecipientRow, saidAtOf } from '../consent/recipients';
import type { Tx } from '../database/tx';
import { spreadConsent } from './spread-consent';

const LOCK = `
  SELECT recipient.* FROM recipient
  WHERE workspace_id = $1 AND id = (SELECT recipient_id FROM delivery WHERE workspace_id = $1 AND id = $2)
  FOR NO KEY UPDATE`;

const TIMES = `
  SELECT clock_timestamp() AS now, started_at FROM attempt WHERE workspace_id = $1 AND delivery_id = $2 AND n = $3`;

/** An attempt, and the code the carrier gave it, as it is stored. */
interface Told {
  workspaceId: string;
  deliveryId: string;
  attemptN: number;
  code: string;
  carrierEventId: string | null;
}

/** Whether a stored code says that the carrier holds an opt-out of the number. */
export const isOptOut = (code: string | null): code is string =>
  code !== null && explainStoredCode(code).class === 'opt_out';

/**
 * The carrier holds an opt-out that we may not know of: it goes into the ledger and withdraws what waits, over all
 * numbers of the brand. Where we held consent, the line says so: the customer has to text START to the carrier too.
 * What the customer said to us after the attempt began stands. Takes the recipient, then its threads: it must come
 * before any thread is locked.
 */
export async function heedOptOut(tx: Tx, told: Told): Promise<void> {
  const recipient = await tx.one<RecipientRow>(LOCK, [told.workspaceId, told.deliveryId]);
  const times = await tx.one<{ now: Date; started_at: Date }>(TIMES, [
    told.workspaceId,
    told.deliveryId,
    told.attemptN,
  ]);
  if (!recipient || !times || isClosed(recipient, times.now)) return;
  const error = explainStoredCode(told.code);
  const permitted = permissionOf(recipient);
  const keeps = recipient.kept.length > 0;
  const differs = recipient.state === 'opted_in';
  const saidAt = saidAtOf(recipient);
  const overtaken = differs && saidAt !== null && saidAt > times.started_at;
  const source = `block of the carrier, ${told.code}${differs ? ', although opted in here' : keeps ? ', although some texts were kept here' : ''}`;
  await recordConsent(tx, {
    recipient,
    action: 'opt_out',
    source,
    keyword: null,
    language: null,
    carrierEventId: told.carrierEventId,
    author: SYSTEM,
    wording: `${error.name}. ${error.reason}`,
    now: times.now,
    saidAt: null,
    state: overtaken ? null : 'opted_out',
  });
  if (permissionOf(recipient) !== permitted)
    await spreadConsent(tx, recipient, '', { intent: 'opt_out', keyword: null }, source);
}

/**
 * Nothing goes to them, and no answer of theirs can change that. What they keep, or could still keep, meets the block as
 * well: only their START at the carrier lifts it.
 */
const isClosed = (recipient: RecipientRow, now: Date): boolean =>
  recipient.state === 'opted_out' &&
  recipient.kept.length === 0 &&
  !isAnswerDue(askedOf(recipient), now.getTime());
