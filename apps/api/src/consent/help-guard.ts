import { autoReplyGuard } from '@parley/domain';
import type { Tx } from '../database/tx';
import type { RecipientRow } from './recipients';

/** HELP is answered every time, but not to another machine that answers us back. */
const AGAIN_AFTER_MS = 30_000;
/** More in a day than a guard lets through. */
const LOOKED_AT = 50;

const ASKED = `
  SELECT extract(epoch FROM $3::timestamptz - at)::float8 * 1000 AS ago_ms FROM consent_event
  WHERE workspace_id = $1 AND recipient_id = $2 AND action = 'help' AND at > $3::timestamptz - interval '1 day'
  ORDER BY at DESC LIMIT ${LOOKED_AT}`;

/**
 * Whether HELP is answered once more. Each one counts towards the caps of automatic replies, by the hour and by the day,
 * over all threads of the recipient; so two machines fall silent, and a person who asks again is answered.
 */
export async function mayAnswerHelp(tx: Tx, recipient: RecipientRow, now: Date): Promise<boolean> {
  const { helped_at: helpedAt } = recipient;
  if (helpedAt === null) return true;
  if (now.getTime() - helpedAt.getTime() < AGAIN_AFTER_MS) return false;
  const rows = await tx.query<{ ago_ms: number }>(ASKED, [recipient.workspace_id, recipient.id, now]);
  const recent = rows.map(({ ago_ms: agoMs }) => ({
    from: 'rule' as const,
    body: 'help',
    agoMs,
    sameThread: false,
  }));
  return autoReplyGuard({ text: '', reply: 'help', recent }) === null;
}
