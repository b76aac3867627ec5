import type { Notice } from '@parley/contracts';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';

/** Tells every screen of the workspace, with the commit, that something outside the inbox changed. */
export function giveNotice(tx: Tx, workspaceId: string, topic: Notice['topic']): void {
  tx.messages.push({ workspaceId, id: newId(), topic: 'notice', payload: { topic } satisfies Notice });
}
