import type { QuietChange } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { ProblemError } from '../problems/problem';
import { closeGate } from '../sending/gate';
import { bringRules } from './rules';

const LOG = `
  INSERT INTO quiet_change (workspace_id, id, kind, subject, revision, action, before, after, reason, actor_id, actor_name)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** Texts that wait under the version before are looked at again by a worker. */
const RAISE = `
  UPDATE quiet_policy policy SET version = version + 1, restrained = ARRAY(
    SELECT unnest(policy.purposes) UNION
    SELECT purpose FROM frequency_cap cap WHERE cap.workspace_id = policy.workspace_id AND cap.enabled)
  WHERE workspace_id = $1`;

export type Change = Pick<QuietChange, 'kind' | 'subject' | 'revision' | 'action' | 'before' | 'after'> & {
  reason: string;
};

/**
 * Begins a change of what may leave when: nothing passes the last gate until it has committed, so that no text leaves
 * under rules that somebody has replaced already.
 */
export async function beginChange(tx: Tx, workspaceId: string): Promise<void> {
  await closeGate(tx, workspaceId);
  await bringRules(tx, workspaceId);
}

/** Ends it: the log, the new version, and word to every screen. */
export async function noteChange(tx: Tx, caller: Caller, change: Change): Promise<void> {
  const { workspaceId, personId, name } = caller;
  const { kind, subject, revision, action, before, after, reason } = change;
  await tx.query(LOG, [
    workspaceId,
    newId(),
    kind,
    subject,
    revision,
    action,
    before === null ? null : JSON.stringify(before),
    JSON.stringify(after),
    reason,
    personId,
    name,
  ]);
  await tx.query(RAISE, [workspaceId]);
  giveNotice(tx, workspaceId, 'quiet-hours');
}

/** What to call a change of a rule or cap. */
export function actionOf(before: { enabled: boolean }, after: { enabled: boolean }): Change['action'] {
  if (before.enabled === after.enabled) return 'changed';
  return after.enabled ? 'switched_on' : 'switched_off';
}

export function refuseMoved(row: { revision: number }, basedOn: number): void {
  if (row.revision !== basedOn)
    throw new ProblemError('version_conflict', undefined, { context: { revision: row.revision } });
}
