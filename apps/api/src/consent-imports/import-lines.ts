import type { ImportOutcome } from '@parley/contracts';
import type { ConsentLine, HeldConsent, ImportKind, ListedNumber } from '@parley/domain';
import type { Author } from '../access/actor';
import { type RecipientRow, saidAtOf } from '../consent/recipients';
import type { Tx } from '../database/tx';

/** A row of `consent_import` as statements return it. */
export interface ImportRow {
  workspace_id: string;
  id: string;
  kind: ImportKind;
  brand_id: string | null;
  state: 'checking' | 'refused' | 'checked' | 'applying' | 'done';
  cursor: number;
  lines: number;
  applied_by: string | null;
}

/** A line that could be read. */
export interface GivenLine<Given = ConsentLine | ListedNumber> {
  line: number;
  given: Given;
  key: Buffer;
}

/** What becomes of a line, or would. */
export interface Verdict {
  line: number;
  outcome: ImportOutcome;
  code: string;
  /** What stands against it. */
  detail: string | null;
}

/** Adds to the counts of an import and moves it on. $3 to $7 ready, written, kept, repeated, wrong. */
const COUNT = `
  UPDATE consent_import SET ready = ready + $3, written = written + $4, kept = kept + $5, repeated = repeated + $6,
    wrong = wrong + $7, lines = lines + $8, cursor = $9, last_line = greatest(last_line, $9)
  WHERE workspace_id = $1 AND id = $2`;

type Counts = Record<ImportOutcome, number>;
const NONE: Counts = { ready: 0, written: 0, kept: 0, repeated: 0, wrong: 0 };

/** By how much each outcome grew when lines went from one to another; null before it was ever known. */
export function countsOf(moves: readonly { from: ImportOutcome | null; to: ImportOutcome }[]): Counts {
  const counts = { ...NONE };
  for (const { from, to } of moves) {
    if (from !== null) counts[from] -= 1;
    counts[to] += 1;
  }
  return counts;
}

export async function moveOn(
  tx: Tx,
  of: Pick<ImportRow, 'workspace_id' | 'id'>,
  to: { counts: Counts; lines: number; cursor: number },
): Promise<void> {
  const { ready, written, kept, repeated, wrong } = to.counts;
  const counts = [ready, written, kept, repeated, wrong];
  await tx.query(COUNT, [of.workspace_id, of.id, ...counts, to.lines, to.cursor]);
}

export const heldBy = (recipient: RecipientRow | undefined): HeldConsent =>
  recipient
    ? { state: recipient.state, saidAt: saidAtOf(recipient), keeps: recipient.kept.length > 0 }
    : { state: 'none', saidAt: null, keeps: false };

const STATES = {
  none: 'nothing known',
  conversational: 'wrote first',
  opted_in: 'opted in',
  opted_out: 'opted out',
  lapsed: 'lapsed',
} as const;

/** "opted out on 2026-03-04T09:30:00.000Z by “stop”": what stands, since when, by what. */
export function whatHolds({ state, kept, since, said_at, source, keyword }: RecipientRow): string {
  const at = (said_at ?? since)?.toISOString();
  const by = keyword === null ? source : `“${keyword}”`;
  const but = kept.length === 0 ? '' : ` but for ${kept.join(', ')}`;
  return `${STATES[state]}${but}${at ? ` on ${at}` : ''}${by ? ` by ${by}` : ''}`;
}

/** Who has the lines written. */
export interface Writing {
  importId: string;
  workspaceId: string;
  author: Author;
  now: Date;
}
