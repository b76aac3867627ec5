// Some carriers hand a long text over in its parts, each an event of its own, in any order, now and then twice. Parts
// are kept under the recipient's lock until all are here, and become one entry then. Where one is overdue, what has come
// is shown with a gap, and the entry is amended when the rest comes.
import type { TextEvent } from '@parley/carriers';
import type { RecipientRow } from '../consent/recipients';
import type { EntryRow } from '../conversations/rows';
import { lockThread } from '../conversations/thread';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import type { PlacedText, ReceivingNumber } from './receiving';

/** Stands where a part is missing. */
const GAP = ' […] ';

export interface OverdueGroup {
  workspace_id: string;
  id: string;
  connection_id: string;
  sender: string;
  receiver: string;
}

interface GroupRow extends OverdueGroup {
  parts_of: number;
  /** By number: what it says, and the event that brought it. */
  parts: Record<string, { event: TextEvent; eventId: string; late: boolean }>;
  conversation_id: string | null;
  entry_position: number | null;
}

/** References are a byte or two and come round again: parts that belong together are never this far apart. */
const GROUPS = `
  SELECT * FROM text_part_group
  WHERE workspace_id = $1 AND connection_id = $2 AND sender = $3 AND receiver = $4 AND reference = $5
    AND parts_of = $6 AND started_at > clock_timestamp() - interval '10 minutes'
  ORDER BY started_at FOR UPDATE`;

const BEGIN = `
  INSERT INTO text_part_group (workspace_id, id, connection_id, sender, receiver, reference, parts_of, parts, due_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, clock_timestamp() + $9 * interval '1 millisecond')`;

const ADD = `
  UPDATE text_part_group SET parts = $3::jsonb, due_at = CASE WHEN $4 THEN NULL ELSE due_at END
  WHERE workspace_id = $1 AND id = $2`;

const OVERDUE = `
  UPDATE text_part_group SET due_at = NULL WHERE workspace_id = $1 AND id = $2 AND due_at IS NOT NULL RETURNING *`;

const SHOWN = `
  UPDATE text_part_group SET conversation_id = $3, entry_position = $4 WHERE workspace_id = $1 AND id = $2`;

const ENTRY = `SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND position = $3`;

/** Keeps a part; gives the whole text when this was the last one missing of a text not shown yet. */
export async function takePart(tx: Tx, placed: PlacedText, waitMs: number): Promise<PlacedText | null> {
  const { event, eventId, late, recipient } = placed;
  const { part } = event;
  if (!part) return placed;
  const kept = { event, eventId, late };
  const key = [recipient.workspace_id, placed.connectionId, event.from, event.to, part.reference, part.of];
  const groups = await tx.query<GroupRow>(GROUPS, key);
  // The same part under another id, as networks repeat them: it says nothing new.
  if (groups.some(({ parts }) => parts[part.n]?.event.body === event.body)) return null;
  const group = groups.find(({ parts }) => parts[part.n] === undefined);
  if (!group) {
    const [workspaceId, ...rest] = key;
    await tx.query(BEGIN, [workspaceId, newId(), ...rest, JSON.stringify({ [part.n]: kept }), waitMs]);
    return null;
  }
  group.parts[part.n] = kept;
  const complete = Object.keys(group.parts).length >= group.parts_of;
  await tx.query(ADD, [group.workspace_id, group.id, JSON.stringify(group.parts), complete]);
  if (group.entry_position !== null) {
    await amendShown(tx, group);
    return null;
  }
  return complete ? joined(group, placed) : null;
}

/** What has come of an overdue text; null when another process has shown it, or it is whole by now. */
export async function takeOverdue(
  tx: Tx,
  group: OverdueGroup,
  place: { connectionId: string; number: ReceivingNumber; recipient: RecipientRow },
): Promise<PlacedText | null> {
  const row = await tx.one<GroupRow>(OVERDUE, [group.workspace_id, group.id]);
  return row ? joined(row, place) : null;
}

/** Later parts amend this entry. */
export async function rememberShown(tx: Tx, group: OverdueGroup, entry: EntryRow): Promise<void> {
  await tx.query(SHOWN, [group.workspace_id, group.id, entry.conversation_id, entry.position]);
}

async function amendShown(tx: Tx, group: GroupRow): Promise<void> {
  if (group.conversation_id === null) return;
  const thread = await lockThread(tx, group.workspace_id, group.conversation_id);
  const entry = await tx.one<EntryRow>(ENTRY, [
    group.workspace_id,
    group.conversation_id,
    group.entry_position,
  ]);
  if (!entry) throw new Error('parts were shown without an entry');
  thread.amend(entry, { body: bodyOf(group), segments: segmentsOf(group) });
  thread.save();
}

function joined(
  group: GroupRow,
  { connectionId, number, recipient }: Pick<PlacedText, 'connectionId' | 'number' | 'recipient'>,
): PlacedText {
  const parts = inOrder(group);
  const [first] = parts;
  if (!first) throw new Error('a group of parts without any');
  return {
    connectionId,
    number,
    recipient,
    eventId: first.eventId,
    late: parts.some(({ late }) => late),
    saidAt: first.late && first.event.sentAt !== null ? new Date(first.event.sentAt) : null,
    event: {
      ...first.event,
      body: bodyOf(group),
      segments: segmentsOf(group),
      media: parts.flatMap(({ event }) => event.media),
      part: null,
    },
  };
}

const inOrder = ({ parts }: GroupRow): GroupRow['parts'][string][] =>
  Object.entries(parts)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([, part]) => part);

function bodyOf({ parts, parts_of: of }: GroupRow): string {
  const bodies = Array.from({ length: of }, (_, n) => parts[n + 1]?.event.body ?? null);
  // Neighbouring gaps are one.
  return bodies
    .filter((body, n) => body !== null || n === 0 || bodies[n - 1] !== null)
    .map((body) => body ?? GAP)
    .join('')
    .trim();
}

const segmentsOf = (group: GroupRow): number =>
  inOrder(group).reduce((sum, { event }) => sum + event.segments, 0);
