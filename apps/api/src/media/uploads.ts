import { Injectable } from '@nestjs/common';
import { LIMITS, MEDIA_REFUSALS, type Media } from '@parley/contracts';
import type { Carrier } from '@parley/domain';
import type { Caller } from '../access/actor';
import type { EntryRow } from '../conversations/rows';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { notFound, ProblemError } from '../problems/problem';
import { acceptFile } from './accept-file';
import { RefusedFile } from './refused-file';
import { type MediaRow, presentMedia } from './rows';
import { noFilesOver, takesFiles } from './takes-files';

const KEEP = `
  WITH kept AS (
    INSERT INTO media (workspace_id, id, state, type, name, bytes, width, height, uploaded_by_id)
    VALUES ($1, $2, 'stored', $3, $4, $5, $6, $7, $8) RETURNING *
  ), content AS (
    INSERT INTO media_content (workspace_id, media_id, content) VALUES ($1, $2, $9)
  )
  SELECT * FROM kept`;

/** The bytes too: each file belongs to one text, which may be removed without the other's. */
const COPY = `
  WITH original AS (
    SELECT * FROM media WHERE workspace_id = $1 AND id = $2 AND state = 'stored'
  ), copy AS (
    INSERT INTO media (workspace_id, id, state, type, name, bytes, width, height, uploaded_by_id)
    SELECT workspace_id, $3, 'stored', type, name, bytes, width, height, $4 FROM original RETURNING *
  ), content AS (
    INSERT INTO media_content (workspace_id, media_id, content)
    SELECT $1, $3, media_content.content FROM media_content
    JOIN original ON original.workspace_id = media_content.workspace_id AND original.id = media_content.media_id
  )
  SELECT * FROM copy`;

/** Each is taken by one reply only, and by whoever uploaded it. */
const TAKE = `
  SELECT * FROM media WHERE workspace_id = $1 AND id = ANY ($2) AND state = 'stored' AND uploaded_by_id = $3
    AND entry_position IS NULL FOR UPDATE`;

const CARRIER_OF = `
  SELECT connection.carrier FROM business_number number
  JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  WHERE number.workspace_id = $1 AND number.id = $2`;

const ATTACH = `
  UPDATE media SET conversation_id = $3, entry_position = $4 WHERE workspace_id = $1 AND id = ANY ($2)`;

/** Files on their way out: uploaded first, taken along by a reply later. */
@Injectable()
export class Uploads {
  constructor(private readonly database: Database) {}

  /** Stores a file that a person means to send; refuses with media_refused and the reason. */
  async keep(caller: Caller, given: Buffer, name: string | null): Promise<Media> {
    const file = await acceptFile(given).catch((error: unknown) => {
      if (error instanceof RefusedFile) throw refused(MEDIA_REFUSALS[error.refusal]);
      throw error;
    });
    return this.database.transaction(async (tx) => {
      const row = await tx.one<MediaRow>(KEEP, [
        caller.workspaceId,
        newId(),
        file.type,
        name,
        file.content.length,
        file.width,
        file.height,
        caller.personId,
        file.content,
      ]);
      if (!row) throw new Error('a file that was just written is not there');
      return presentMedia(row);
    });
  }

  /**
   * A file of a text once more, to go along with another one: what was taken back, or failed, comes into the composer
   * again with its files.
   */
  async copy(caller: Caller, id: string): Promise<Media> {
    const row = await this.database.transaction((tx) =>
      tx.one<MediaRow>(COPY, [caller.workspaceId, id, newId(), caller.personId]),
    );
    if (!row) throw notFound('file');
    return presentMedia(row);
  }

  /** The uploads a reply names, in its order, locked; refuses what the number's carrier would not take. */
  async take(tx: Tx, caller: Caller, businessNumberId: string, ids: readonly string[]): Promise<Media[]> {
    if (ids.length === 0) return [];
    const { workspaceId } = caller;
    const number = await tx.one<{ carrier: Carrier }>(CARRIER_OF, [workspaceId, businessNumberId]);
    if (!number) throw notFound('number');
    if (!takesFiles(number.carrier)) {
      const message = noFilesOver(number.carrier);
      throw new ProblemError('media_not_supported', message, { fields: [{ field: 'mediaIds', message }] });
    }
    const rows = await tx.query<MediaRow>(TAKE, [workspaceId, ids, caller.personId]);
    const media = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []).map(presentMedia);
    if (new Set(ids).size < ids.length || media.length < ids.length)
      throw refused('One of the files is not there any more, or was sent already.');
    const bytes = media.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
    if (bytes > LIMITS.mediaBytes) throw refused('The files of one text may have 5 MB together.');
    return media;
  }
}

/** After the entry is written: its files belong to it. */
export async function attachUploads(tx: Tx, entry: EntryRow): Promise<void> {
  if (!entry.media) return;
  const ids = entry.media.map(({ id }) => id);
  await tx.query(ATTACH, [entry.workspace_id, ids, entry.conversation_id, entry.position]);
}

const refused = (message: string): ProblemError =>
  new ProblemError('media_refused', message, { fields: [{ field: 'mediaIds', message }] });
