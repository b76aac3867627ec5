// What quiet hours and frequency caps say of texts that want to leave. Only texts of a purpose that the workspace
// restrains are asked about: for all others, conversation replies first of all, there is not one statement more.
import { HOLDABLE_PURPOSES, holdOf, type Purpose, type SendHold } from '@parley/domain';
import { BROUGHT_PURPOSES, type Reader, rulesInForce } from './rules';

const quoted = (purposes: readonly string[]): string => purposes.map((purpose) => `'${purpose}'`).join(', ');

/** Whether a row of `delivery` under this name may have to wait; looks at nothing for what never does. */
export const restrained = (text: string): string => `
  CASE WHEN ${text}.purpose IN (${quoted(HOLDABLE_PURPOSES)}) THEN coalesce(
    (SELECT ${text}.purpose = ANY (policy.restrained) FROM quiet_policy policy
     WHERE policy.workspace_id = ${text}.workspace_id), ${text}.purpose IN (${quoted(BROUGHT_PURPOSES)}))
  ELSE false END`;

export interface TextToLeave {
  workspaceId: string;
  id: string;
  number: string;
  purpose: Purpose;
}

/** A contact's cap is one for all its numbers: whoever counts against it does so alone, until the commit. */
const TAKE_TURNS = `
  SELECT pg_advisory_xact_lock(key) FROM (
    SELECT DISTINCT hashtextextended(
      'capped texts ' || text.workspace_id || coalesce(own.contact_id::text, text.number), 0) AS key
    FROM unnest($1::uuid[], $2::text[]) AS text (workspace_id, number)
    LEFT JOIN contact_number own ON own.workspace_id = text.workspace_id AND own.number = text.number
    ORDER BY key
  ) person`;

/** As much as a cap can ask for: the newest hundred of a month. What the carrier refused was not sent. */
const FACTS = `
  SELECT contact.id AS contact_id, contact.time_zone,
    extract(epoch FROM clock_timestamp())::float8 * 1000 AS now_ms, counted.sent_at_ms
  FROM unnest($1::uuid[], $2::text[], $3::text[]) WITH ORDINALITY AS text (workspace_id, number, purpose, n)
  LEFT JOIN contact_number own ON own.workspace_id = text.workspace_id AND own.number = text.number
  LEFT JOIN contact ON contact.workspace_id = own.workspace_id AND contact.id = own.contact_id
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(extract(epoch FROM sent.counted_at)::float8 * 1000), '{}') AS sent_at_ms FROM (
      SELECT earlier.counted_at FROM (
        SELECT text.number UNION SELECT other.number FROM contact_number other
        WHERE other.workspace_id = own.workspace_id AND other.contact_id = own.contact_id
      ) numbers (number)
      JOIN delivery earlier ON earlier.workspace_id = text.workspace_id AND earlier.to_address = numbers.number
        AND earlier.purpose = text.purpose AND earlier.counted_at > clock_timestamp() - interval '31 days'
        AND earlier.state IN ('sending', 'unknown', 'accepted', 'sent', 'delivered', 'read', 'undelivered')
      ORDER BY earlier.counted_at DESC LIMIT 100
    ) sent
  ) counted
  ORDER BY text.n`;

interface Facts {
  contact_id: string | null;
  time_zone: string | null;
  now_ms: number;
  sent_at_ms: number[];
}

/** In the order they were asked for. The contact's zone, the texts that count, and the database's clock. */
export function factsOf(from: Reader, texts: readonly Omit<TextToLeave, 'id'>[]): Promise<Facts[]> {
  return from.query<Facts>(FACTS, [
    texts.map(({ workspaceId }) => workspaceId),
    texts.map(({ number }) => number),
    texts.map(({ purpose }) => purpose),
  ]);
}

export interface FoundHold extends SendHold {
  /** Of the rules that say so. */
  version: number;
}

export interface Holds {
  /** By the id of the text; those that are not here may leave. */
  holds: Map<string, FoundHold>;
  /** The database's clock as of which it was decided, epoch ms. */
  nowMs: number;
}

/**
 * Which texts have to wait, by the database's clock or at a later instant. Just a look, unless `binding`: then nobody else
 * counts against the same contacts until the transaction ends, and texts let go here count for those after them. The
 * caller has passed the gate of their workspaces, so that the rules stay what they are.
 */
export async function findHolds(
  from: Reader,
  texts: readonly TextToLeave[],
  { binding = false, notBeforeMs = 0 }: { binding?: boolean; notBeforeMs?: number } = {},
): Promise<Holds> {
  const rules = await rulesInForce(
    from,
    texts.map(({ workspaceId }) => workspaceId),
  );
  if (binding)
    await from.query(TAKE_TURNS, [
      texts.map(({ workspaceId }) => workspaceId),
      texts.map(({ number }) => number),
    ]);
  const facts = await factsOf(from, texts);
  const nowMs = Math.max(...facts.map((fact) => fact.now_ms));
  const holds = new Map<string, FoundHold>();
  const letGo = new Map<string, number[]>();
  texts.forEach(({ workspaceId, id, number, purpose }, n) => {
    const [fact, own] = [facts[n], rules.get(workspaceId)];
    if (!fact || !own) throw new Error('a text without its facts');
    const counter = `${workspaceId} ${fact.contact_id ?? number} ${purpose}`;
    const before = letGo.get(counter) ?? [];
    const hold = holdOf(
      { number, timeZone: fact.time_zone, purpose, sentAtMs: [...fact.sent_at_ms, ...before] },
      Math.max(nowMs, notBeforeMs),
      own,
    );
    if (hold) holds.set(id, { ...hold, version: own.version });
    else if (binding) letGo.set(counter, [...before, nowMs]);
  });
  return { holds, nowMs };
}
