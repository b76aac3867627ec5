import type { Queue } from '@parley/contracts';
import type { Database } from '../database/database';

/** The workspace's queues in the order its people chose. */
export const listQueues = (database: Database, workspaceId: string): Promise<Queue[]> =>
  database.query<Queue>(`SELECT id, name, colour FROM queue WHERE workspace_id = $1 ORDER BY rank, name`, [
    workspaceId,
  ]);
