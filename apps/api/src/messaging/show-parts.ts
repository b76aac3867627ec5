import { Injectable } from '@nestjs/common';
import { Connections } from '../connections/connections';
import { Database } from '../database/database';
import { log } from '../log';
import { WorkerLoops } from '../outbox/worker-loops';
import type { OverdueGroup } from './join-parts';
import { ReceiveText } from './receive-text';
import { receivingOf } from './receive-webhook';

const EVERY_MS = 2_000;
const BATCH = 20;
const AGAIN_AFTER = '60 seconds';
const SWEEP_EVERY_MS = 600_000;

const DUE = `
  SELECT workspace_id, id, connection_id, sender, receiver FROM text_part_group
  WHERE due_at <= clock_timestamp() ORDER BY due_at LIMIT ${BATCH}`;

const LATER = `
  UPDATE text_part_group SET due_at = clock_timestamp() + interval '${AGAIN_AFTER}'
  WHERE workspace_id = $1 AND id = $2 AND due_at IS NOT NULL`;

const SWEEP = `DELETE FROM text_part_group WHERE due_at IS NULL AND started_at < clock_timestamp() - interval '1 day'`;

/** Long texts that lack a part are shown with a gap once they have waited long enough. */
@Injectable()
export class ShowParts {
  private sweptAt = 0;

  constructor(
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly receiveText: ReceiveText,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'parts of texts', () => this.round());
  }

  async round(): Promise<boolean> {
    const due = await this.database.query<OverdueGroup>(DUE);
    for (const group of due) await this.show(group);
    if (Date.now() - this.sweptAt > SWEEP_EVERY_MS) {
      this.sweptAt = Date.now();
      await this.database.query(SWEEP);
    }
    return due.length === BATCH;
  }

  private async show(group: OverdueGroup): Promise<void> {
    try {
      const found = await this.connections.byId(group.workspace_id, group.connection_id);
      if (found) await this.receiveText.showParts(receivingOf(found), group);
    } catch (error) {
      log.warn({ err: error, group: group.id }, 'a text in parts could not be shown and is tried again');
      await this.database.query(LATER, [group.workspace_id, group.id]);
    }
  }
}
