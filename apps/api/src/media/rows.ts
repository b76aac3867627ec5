import type { CarrierMedia } from '@parley/carriers';
import { LIMITS, type Media } from '@parley/contracts';
import type { EntryRow } from '../conversations/rows';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';

/** A row of `media`, column for column. */
export interface MediaRow extends Omit<Media, 'refusal'> {
  workspace_id: string;
  conversation_id: string | null;
  entry_position: number | null;
  connection_id: string | null;
  source_url: string | null;
  refusal: Media['refusal'];
  declared_type: string | null;
  attempts: number;
}

export const presentMedia = (row: MediaRow): Media => ({
  id: row.id,
  state: row.state,
  type: row.type ?? row.declared_type,
  name: row.name,
  bytes: row.bytes,
  width: row.width,
  height: row.height,
  refusal: row.refusal,
});

/** What is said of more files than these is in the raw event alone. */
const MOST_SHOWN = 20;
const MOST_TYPE = 100;

/** What the carrier offers, as the bubble shows it until it is fetched; null where there is none. */
export function offeredMedia(offered: readonly CarrierMedia[]): Media[] | null {
  if (offered.length === 0) return null;
  return offered.slice(0, MOST_SHOWN).map(({ contentType }, n) => ({
    id: newId(),
    state: n < LIMITS.mediaPerText ? 'waiting' : 'refused',
    type: contentType?.split(';')[0]?.trim().toLowerCase().slice(0, MOST_TYPE) ?? null,
    name: null,
    bytes: null,
    width: null,
    height: null,
    refusal: n < LIMITS.mediaPerText ? null : 'too_many',
  }));
}

const OFFER = `
  INSERT INTO media (workspace_id, id, conversation_id, entry_position, connection_id, source_url, state, refusal,
    declared_type, next_attempt_at)
  SELECT $1, offered.id, $2, $3, $4, offered.url, offered.state, offered.refusal, offered.type, clock_timestamp()
  FROM jsonb_to_recordset($5::jsonb) AS offered (id uuid, url text, state text, refusal text, type text)`;

/** Writes down what is to be fetched for a text that was just saved. */
export async function offerMedia(
  tx: Tx,
  entry: EntryRow,
  connectionId: string,
  offered: readonly CarrierMedia[],
): Promise<void> {
  if (!entry.media) return;
  const rows = entry.media.map(({ id, state, refusal, type }, n) => ({
    id,
    state,
    refusal,
    type,
    url: offered[n]?.url.slice(0, 2_000),
  }));
  await tx.query(OFFER, [
    entry.workspace_id,
    entry.conversation_id,
    entry.position,
    connectionId,
    JSON.stringify(rows),
  ]);
}
