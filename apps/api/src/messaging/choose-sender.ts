import { parseAddress } from '@parley/domain';
import type { KeyCaller } from '../access/actor';
import type { Config } from '../config/config';
import type { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { leadsToSimulator } from './simulator-only';

/** A number of ours as a program may choose it. */
export interface SenderNumber {
  id: string;
  number: string;
  brandId: string;
}

interface Row {
  id: string;
  number: string;
  brand_id: string;
  brand_name: string;
  base_url: string | null;
}

/** The brand made first, and its number made first, come first: ids grow with time. */
const NUMBERS = `
  SELECT number.id, number.number, number.brand_id, brand.name AS brand_name, connection.base_url
  FROM business_number number
  JOIN brand ON brand.workspace_id = number.workspace_id AND brand.id = number.brand_id
  JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  WHERE number.workspace_id = $1 ORDER BY number.brand_id, number.id`;

const LAST_USED = `
  SELECT conversation.business_number_id AS id FROM conversation_address address
  JOIN conversation
    ON conversation.workspace_id = address.workspace_id AND conversation.id = address.conversation_id
  WHERE address.workspace_id = $1 AND address.customer_address = $2
    AND conversation.business_number_id = ANY ($3)
  ORDER BY conversation.last_activity_at DESC LIMIT 1`;

/**
 * The number a program's text leaves from: the one it names, or of the brand it names, or of all, the one last used
 * with this customer, else the first. Refuses with sender_not_found, or test_key_only where a test key would need a
 * real carrier.
 */
export async function chooseSender(
  database: Database,
  config: Pick<Config, 'simulatorUrl'>,
  caller: KeyCaller,
  to: string,
  from: string | undefined,
): Promise<SenderNumber> {
  const all = await database.query<Row>(NUMBERS, [caller.workspaceId]);
  const meant = from === undefined ? all : all.filter(isMeantBy(from));
  if (meant.length === 0) {
    throw from === undefined
      ? new ProblemError('sender_not_found', 'This workspace has no number to send from.')
      : new ProblemError('sender_not_found', undefined, {
          fields: [{ field: 'from', message: `"${from}" is no number and no brand of this workspace.` }],
        });
  }
  const usable =
    caller.environment === 'live' ? meant : meant.filter((one) => leadsToSimulator(one.base_url, config));
  const [first] = usable;
  if (!first) throw new ProblemError('test_key_only');
  const chosen = usable.length === 1 ? first : ((await lastUsed(database, caller, to, usable)) ?? first);
  return { id: chosen.id, number: chosen.number, brandId: chosen.brand_id };
}

function isMeantBy(from: string): (one: Row) => boolean {
  const parsed = parseAddress(from);
  const number = parsed.ok ? parsed.address.value : null;
  const name = from.toLowerCase();
  return (one) => one.number === number || one.brand_id === name || one.brand_name.toLowerCase() === name;
}

async function lastUsed(
  database: Database,
  { workspaceId }: KeyCaller,
  to: string,
  among: readonly Row[],
): Promise<Row | undefined> {
  const [last] = await database.query<{ id: string }>(LAST_USED, [
    workspaceId,
    to,
    among.map(({ id }) => id),
  ]);
  return among.find(({ id }) => id === last?.id);
}
