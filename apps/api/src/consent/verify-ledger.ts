import type { Database } from '../database/database';
import type { Tx } from '../database/tx';

/** Recipients looked at in one statement; memory is bounded by it and by the lines of these. */
const PAGE = 500;

/**
 * What is wrong, worst first: `changed`, a line or its evidence is not as it was written; `missing`, a line is gone;
 * `inserted`, a line was written past the ledger's one way in; `state`, the stored state is not the one that follows.
 */
type FindingKind = 'changed' | 'missing' | 'inserted' | 'state';

interface Finding {
  kind: FindingKind;
  workspaceId: string;
  recipientId: string;
  /** The line it is about; for missing ones the first; null for a state. */
  position: number | null;
  /** What was found, in words that name no person. */
  detail: string;
}

export interface LedgerReport {
  recipients: number;
  lines: number;
  findings: Finding[];
  /** Recipients whose derived state was rebuilt. */
  repaired: number;
}

/** One statement sees one moment, so lines written meanwhile make no false alarm. */
const check = (page: string): string => `
  WITH page AS (
    SELECT * FROM recipient ${page}
  ), line AS (
    SELECT event.workspace_id, event.recipient_id, event.position, event.hash, event.leads_to, event.at, event.said_at,
      event.source, event.keyword, event.kept, event.offered_word, event.offered,
      coalesce(lag(event.position) OVER chain, 0) AS before,
      event.hash = consent_event_hash(event, lag(event.hash) OVER chain) AS follows,
      evidence.salt IS NULL
        OR event.evidence_hash IS NOT DISTINCT FROM consent_evidence_hash(evidence.salt, evidence.wording) AS as_said
    FROM page
    JOIN consent_event event ON event.workspace_id = page.workspace_id AND event.recipient_id = page.id
    LEFT JOIN consent_evidence evidence
      ON evidence.workspace_id = event.workspace_id AND evidence.consent_event_id = event.id
    WINDOW chain AS (PARTITION BY event.workspace_id, event.recipient_id ORDER BY event.position)
  )
  SELECT page.workspace_id, page.id, page.state, page.kept, page.ledger_position,
    (SELECT count(*)::integer FROM line WHERE line.workspace_id = page.workspace_id AND line.recipient_id = page.id)
      AS lines,
    (SELECT max(line.position) FROM line WHERE line.workspace_id = page.workspace_id AND line.recipient_id = page.id)
      AS last_position,
    (SELECT line.hash IS DISTINCT FROM page.ledger_hash FROM line WHERE line.workspace_id = page.workspace_id
      AND line.recipient_id = page.id AND line.position = page.ledger_position) AS other_head,
    (SELECT json_agg(json_build_object('position', line.position, 'before', line.before, 'follows', line.follows,
        'asSaid', line.as_said) ORDER BY line.position)
      FROM line WHERE line.workspace_id = page.workspace_id AND line.recipient_id = page.id
        AND (line.position <> line.before + 1 OR NOT line.follows OR NOT line.as_said
          OR line.position > page.ledger_position)) AS odd,
    derived.leads_to AS derived_state, derived.kept AS derived_kept,
    page.state = coalesce(derived.leads_to, 'none') AND page.since IS NOT DISTINCT FROM derived.at
      AND page.said_at IS NOT DISTINCT FROM derived.said_at AND page.source IS NOT DISTINCT FROM derived.source
      AND page.keyword IS NOT DISTINCT FROM derived.keyword AND page.kept = coalesce(derived.kept, '{}')
      AND page.offered_word IS NOT DISTINCT FROM derived.offered_word
      AND page.offered IS NOT DISTINCT FROM derived.offered AS state_follows
  FROM page
  LEFT JOIN LATERAL (
    SELECT * FROM line WHERE line.workspace_id = page.workspace_id AND line.recipient_id = page.id
      AND line.leads_to IS NOT NULL
    ORDER BY line.position DESC LIMIT 1
  ) derived ON true
  ORDER BY page.workspace_id, page.id`;

const CHECK = check(
  `WHERE (workspace_id, id) > ($1::uuid, $2::uuid) ORDER BY workspace_id, id LIMIT ${PAGE}`,
);
const CHECK_ONE = check(`WHERE workspace_id = $1::uuid AND id = $2::uuid`);

interface CheckedRow {
  workspace_id: string;
  id: string;
  state: string;
  kept: string[];
  ledger_position: number;
  lines: number;
  last_position: number | null;
  other_head: boolean | null;
  odd: { position: number; before: number; follows: boolean; asSaid: boolean }[] | null;
  derived_state: string | null;
  derived_kept: string[] | null;
  state_follows: boolean;
}

const LOCK = `SELECT 1 FROM recipient WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE`;

const REBUILD = `
  UPDATE recipient SET state = coalesce(derived.leads_to, 'none'), since = derived.at,
    said_at = derived.said_at, source = derived.source, keyword = derived.keyword,
    kept = coalesce(derived.kept, '{}'), offered_word = derived.offered_word, offered = derived.offered
  FROM (SELECT 1) one
  LEFT JOIN LATERAL (
    SELECT leads_to, at, said_at, source, keyword, kept, offered_word, offered FROM consent_event
    WHERE workspace_id = $1 AND recipient_id = $2 AND leads_to IS NOT NULL
    ORDER BY position DESC LIMIT 1
  ) derived ON true
  WHERE recipient.workspace_id = $1 AND recipient.id = $2`;

const NIL = '00000000-0000-0000-0000-000000000000';

/**
 * Reads the whole ledger of every workspace, recipient by recipient, and derives each state anew. With `repair` the
 * states that differ are rebuilt, never the ledger, and only where the recipient's ledger is whole: an opt-out cut
 * out of it must not open the way again.
 */
export async function verifyLedger(
  database: Database,
  { repair }: { repair: boolean },
): Promise<LedgerReport> {
  const report: LedgerReport = { recipients: 0, lines: 0, findings: [], repaired: 0 };
  let after: [string, string] = [NIL, NIL];
  for (;;) {
    const rows = await database.query<CheckedRow>(CHECK, after);
    for (const row of rows) {
      const broken = brokenLines(row);
      report.recipients += 1;
      report.lines += row.lines;
      report.findings.push(...broken);
      if (row.state_follows) continue;
      report.findings.push(...stateFindings(row));
      if (!repair || broken.length > 0) continue;
      await database.transaction((tx) => rebuild(tx, row));
      report.repaired += 1;
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return report;
    after = [last.workspace_id, last.id];
  }
}

/** The same check of one recipient, repairing nothing. */
export async function verifyRecipient(
  database: Database,
  workspaceId: string,
  recipientId: string,
): Promise<Finding[]> {
  const rows = await database.query<CheckedRow>(CHECK_ONE, [workspaceId, recipientId]);
  return rows.flatMap((row) => [...brokenLines(row), ...stateFindings(row)]);
}

const stateFindings = (row: CheckedRow): Finding[] =>
  row.state_follows
    ? []
    : [
        finding(
          row,
          'state',
          null,
          `stored is ${holding(row.state, row.kept)}, from the ledger follows ${holding(row.derived_state, row.derived_kept)}`,
        ),
      ];

const holding = (state: string | null, kept: readonly string[] | null): string =>
  [state ?? 'none', ...(kept?.length ? [`but for ${kept.join(', ')}`] : [])].join(' ');

function brokenLines(row: CheckedRow): Finding[] {
  const found: Finding[] = [];
  for (const line of row.odd ?? []) {
    const inserted = line.position > row.ledger_position;
    if (inserted) found.push(finding(row, 'inserted', line.position, 'written past the ledger’s way in'));
    else if (line.position !== line.before + 1) {
      const missing = line.position - line.before - 1;
      found.push(finding(row, 'missing', line.before + 1, `${missing} before line ${line.position}`));
    } else if (!line.follows) found.push(finding(row, 'changed', line.position, 'its hash does not follow'));
    if (!line.asSaid) found.push(finding(row, 'changed', line.position, 'its evidence is another'));
  }
  const last = row.last_position ?? 0;
  if (last < row.ledger_position)
    found.push(finding(row, 'missing', last + 1, `${row.ledger_position - last} at the end`));
  // The lines agree with each other and not with what was noted when the last was written: all were written anew.
  if (row.other_head && found.length === 0)
    found.push(finding(row, 'changed', row.ledger_position, 'the chain ends in another hash'));
  return found;
}

const finding = (row: CheckedRow, kind: FindingKind, position: number | null, detail: string): Finding => ({
  kind,
  workspaceId: row.workspace_id,
  recipientId: row.id,
  position,
  detail,
});

async function rebuild(tx: Tx, { workspace_id: workspaceId, id }: CheckedRow): Promise<void> {
  await tx.query(LOCK, [workspaceId, id]);
  await tx.query(REBUILD, [workspaceId, id]);
}
