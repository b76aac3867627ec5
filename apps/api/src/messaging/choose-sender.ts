import { type Carrier, parseAddress, type Purpose } from '@parley/domain';
import type { KeyCaller } from '../access/actor';
import type { Config } from '../config/config';
import type { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { BROUGHT_PURPOSES } from '../quiet-hours/rules';
import { leadsToSimulator } from './simulator-only';

/** A number of ours as a program may choose it. */
export interface SenderNumber {
  id: string;
  number: string;
  brandId: string;
  /** Purposes whose texts may have to wait here. */
  restrained: readonly Purpose[];
}

interface Row {
  id: string;
  number: string;
  brand_id: string;
  brand_name: string;
  carrier: Carrier;
  base_url: string | null;
  restrained: Purpose[] | null;
}

/** The one last used with this customer, then the first number of the brand made first: ids grow with time. */
const NUMBERS = `
  SELECT number.id, number.number, number.brand_id, brand.name AS brand_name, connection.carrier, connection.base_url,
    (SELECT restrained FROM quiet_policy WHERE workspace_id = $1) AS restrained
  FROM business_number number
  JOIN brand ON brand.workspace_id = number.workspace_id AND brand.id = number.brand_id
  JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  LEFT JOIN conversation_address address ON address.workspace_id = number.workspace_id
    AND address.customer_address = $2 AND address.business_address = number.number
  LEFT JOIN conversation thread
    ON thread.workspace_id = address.workspace_id AND thread.id = address.conversation_id
  WHERE number.workspace_id = $1
  ORDER BY thread.last_activity_at DESC NULLS LAST, number.brand_id, number.id`;

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
  const all = await database.query<Row>(NUMBERS, [caller.workspaceId, to]);
  const meant = from === undefined ? all : all.filter(isMeantBy(from));
  if (meant.length === 0) {
    throw from === undefined
      ? new ProblemError('sender_not_found', 'This workspace has no number to send from.')
      : new ProblemError('sender_not_found', undefined, {
          fields: [{ field: 'from', message: `"${from}" is no number and no brand of this workspace.` }],
        });
  }
  const chosen =
    caller.environment === 'live' ? meant[0] : meant.find((one) => leadsToSimulator(one, config));
  if (!chosen) throw new ProblemError('test_key_only');
  const { id, number, brand_id: brandId, restrained } = chosen;
  return { id, number, brandId, restrained: restrained ?? BROUGHT_PURPOSES };
}

function isMeantBy(from: string): (one: Row) => boolean {
  const parsed = parseAddress(from);
  const number = parsed.ok ? parsed.address.value : null;
  const name = from.toLowerCase();
  return (one) => one.number === number || one.brand_id === name || one.brand_name.toLowerCase() === name;
}
