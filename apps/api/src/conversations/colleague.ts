import type { Tx } from '../database/tx';

const COLLEAGUE = `
  SELECT person.id, person.name FROM membership JOIN person ON person.id = membership.person_id
  WHERE membership.workspace_id = $1 AND membership.person_id = $2`;

export interface Colleague {
  id: string;
  name: string;
}

/** A member of the workspace, or undefined. */
export const findColleague = (
  tx: Tx,
  workspaceId: string,
  personId: string,
): Promise<Colleague | undefined> => tx.one<Colleague>(COLLEAGUE, [workspaceId, personId]);

/** What a refusal says about the one who has the thread. */
export async function holderContext(
  tx: Tx,
  workspaceId: string,
  assigneeId: string | null,
): Promise<{ assigneeId: string | null; name: string | null }> {
  const holder = assigneeId === null ? undefined : await findColleague(tx, workspaceId, assigneeId);
  return { assigneeId, name: holder?.name ?? null };
}
