import type { ConsentLine } from '@parley/domain';
import { evidenceText, weighConsent } from '@parley/domain';
import { overtakeReviews } from '../consent/opt-out-reviews';
import { permissionOf, type RecipientRow, takeRecipients } from '../consent/recipients';
import { recordConsent } from '../consent/record-consent';
import type { Tx } from '../database/tx';
import { spreadConsent } from '../messaging/spread-consent';
import { type GivenLine, heldBy, type Verdict, whatHolds, type Writing } from './import-lines';

const HELD = `SELECT * FROM recipient WHERE workspace_id = $1 AND brand_id = $2 AND number = ANY ($3)`;

const WRITTEN = `
  SELECT recipient_id, encode(import_key, 'hex') AS key FROM consent_event
  WHERE workspace_id = $1 AND recipient_id = ANY ($2) AND import_key = ANY ($3)`;

type Lines = readonly GivenLine<ConsentLine>[];

/** What would become of the lines if they were written now. Changes nothing. */
export async function foreseeConsents(
  tx: Tx,
  workspaceId: string,
  brandId: string,
  lines: Lines,
): Promise<Verdict[]> {
  const numbers = lines.map(({ given }) => given.number);
  const rows = await tx.query<RecipientRow>(HELD, [workspaceId, brandId, numbers]);
  const held = new Map(rows.map((row) => [row.number, row]));
  const written = await writtenOf(tx, workspaceId, rows, lines);
  return lines.map((line) => {
    const recipient = held.get(line.given.number);
    const verdict = verdictOn(line, recipient, written);
    return verdict.outcome === 'written' ? { ...verdict, outcome: 'ready' } : verdict;
  });
}

/**
 * Writes lines of a file into the ledger, each once. What is kept is written too, as evidence that leads to nothing.
 * Locks the recipients, all at once and in order, before any thread.
 */
export async function writeConsents(
  tx: Tx,
  writing: Writing,
  brandId: string,
  lines: Lines,
): Promise<Verdict[]> {
  const { workspaceId } = writing;
  const numbers = lines.map(({ given }) => given.number);
  const recipients = await takeRecipients(tx, workspaceId, brandId, numbers);
  const written = await writtenOf(tx, workspaceId, [...recipients.values()], lines);
  const verdicts: Verdict[] = [];
  for (const line of lines) {
    const recipient = recipients.get(line.given.number);
    if (!recipient) throw new Error('a recipient that was just locked is not there');
    const verdict = verdictOn(line, recipient, written);
    verdicts.push(verdict);
    if (verdict.outcome === 'repeated') continue;
    await write(tx, writing, recipient, line, verdict.code === 'applies');
    written.add(keyOf(recipient.id, line.key));
  }
  return verdicts;
}

async function write(
  tx: Tx,
  { importId, author, now }: Writing,
  recipient: RecipientRow,
  { given, key }: GivenLine<ConsentLine>,
  applies: boolean,
): Promise<void> {
  const permitted = permissionOf(recipient);
  const { wording, reference, takenBy } = given;
  await recordConsent(tx, {
    recipient,
    action: given.state === 'opted_out' ? 'opt_out' : 'opt_in',
    source: 'import',
    keyword: null,
    language: given.language,
    carrierEventId: null,
    author,
    wording: evidenceText({ wording, reference, takenBy, reason: null }),
    now,
    saidAt: new Date(given.capturedAt),
    method: given.method,
    imported: { importId, key },
    state: applies ? given.state : null,
  });
  if (permissionOf(recipient) === permitted) return;
  if (recipient.state === 'opted_out') await overtakeReviews(tx, recipient, now);
  const intent = given.state === 'opted_out' ? 'opt_out' : 'opt_in';
  await spreadConsent(tx, recipient, '', { intent, keyword: null }, 'import');
}

function verdictOn(
  { line, given, key }: GivenLine<ConsentLine>,
  recipient: RecipientRow | undefined,
  written: ReadonlySet<string>,
): Verdict {
  if (recipient && written.has(keyOf(recipient.id, key)))
    return { line, outcome: 'repeated', code: 'repeated', detail: null };
  const { state } = given;
  const effect = weighConsent({ state, capturedAt: new Date(given.capturedAt) }, heldBy(recipient));
  const isKept = effect !== 'applies' && effect !== 'supports';
  return {
    line,
    outcome: isKept ? 'kept' : 'written',
    code: effect,
    detail: isKept && recipient ? whatHolds(recipient) : null,
  };
}

const keyOf = (recipientId: string, key: Buffer): string => `${recipientId} ${key.toString('hex')}`;

async function writtenOf(
  tx: Tx,
  workspaceId: string,
  recipients: readonly RecipientRow[],
  lines: Lines,
): Promise<Set<string>> {
  const rows = await tx.query<{ recipient_id: string; key: string }>(WRITTEN, [
    workspaceId,
    recipients.map(({ id }) => id),
    lines.map(({ key }) => key),
  ]);
  return new Set(rows.map((row) => `${row.recipient_id} ${row.key}`));
}
