import { Inject, Injectable } from '@nestjs/common';
import { adapterFor, type NumberReport } from '@parley/carriers';
import { idSchema } from '@parley/contracts';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config';
import { carrierAccount } from '../connections/carrier-account';
import { Connections, type OpenConnection } from '../connections/connections';
import { Database } from '../database/database';
import { log } from '../log';
import { Tasks } from '../tasks/tasks';
import { isKnown, keepLookUp } from './number-facts';

const TASK = 'number.look_up';
/** One at a time in the whole installation: a carrier that hangs holds up look-ups and nothing else. */
const QUEUE = 'look-ups';
const PATIENCE_MS = 5_000;

const taskSchema = z.object({ connectionId: idSchema, number: z.string() });

/** Counts one more of the day, unless that would be more than the connection may. */
const RESERVE = `
  INSERT INTO look_up_day (workspace_id, connection_id, day, used)
  VALUES ($1, $2, (now() AT TIME ZONE 'UTC')::date, 1)
  ON CONFLICT (workspace_id, connection_id) DO UPDATE SET day = excluded.day,
    used = CASE WHEN look_up_day.day = excluded.day THEN look_up_day.used + 1 ELSE 1 END
  WHERE look_up_day.day <> excluded.day OR look_up_day.used < $3
  RETURNING used`;

/**
 * Asks carriers what numbers are that were texted for the first time, so that the next text counts against the right
 * network's lane. Only over connections that may, since each question costs money: so many a day and no more, once for
 * each number in a long while, never again by itself. No text waits for it, and what fails leaves the number where it
 * was: in the default lane.
 */
@Injectable()
export class LookUpNumbers {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly tasks: Tasks,
  ) {
    tasks.handle(TASK, async (payload, { workspaceId }) => {
      const { connectionId, number } = taskSchema.parse(payload);
      if (workspaceId !== null) await this.lookUp(workspaceId, connectionId, number);
    });
  }

  /** After a text was taken by the carrier. Throws nothing: the text has left, whatever becomes of the question. */
  async textedTo({ workspaceId, connection }: OpenConnection, number: string): Promise<void> {
    if (connection.lookUpsPerDay === null || !number.startsWith('+')) return;
    try {
      if (await isKnown(this.database, workspaceId, number)) return;
      await this.database.transaction(async (tx) =>
        this.tasks.enqueue(
          tx,
          workspaceId,
          TASK,
          { connectionId: connection.id, number },
          { key: `look up ${number}`, queue: QUEUE },
        ),
      );
    } catch (error) {
      log.warn({ err: error, connection: connection.id }, 'a look-up was not asked for; the next text will');
    }
  }

  private async lookUp(workspaceId: string, connectionId: string, number: string): Promise<void> {
    const open = await this.connections.byId(workspaceId, connectionId);
    const most = open?.connection.lookUpsPerDay ?? null;
    if (!open || most === null) return;
    const isOurs = await this.database.transaction(async (tx) => {
      if (await isKnown(tx, workspaceId, number)) return false;
      if (!(await tx.one(RESERVE, [workspaceId, connectionId, most]))) return false;
      // Before the question is asked: a process that dies over it must not have it paid for twice.
      await keepLookUp(tx, workspaceId, number, null);
      return true;
    });
    const report = isOurs ? await this.ask(open, number) : null;
    if (report) await this.database.transaction((tx) => keepLookUp(tx, workspaceId, number, report));
  }

  private async ask(open: OpenConnection, number: string): Promise<NumberReport | null> {
    const { lookUp } = adapterFor(open.connection.carrier);
    const patience = Math.min(PATIENCE_MS, this.config.carrierTimeoutMs);
    try {
      return (await lookUp?.(carrierAccount(open, patience, this.config), number)) ?? null;
    } catch (error) {
      // Its words name the number.
      const { status, code } = error as { status?: unknown; code?: unknown };
      log.warn({ connection: open.connection.id, status, code }, 'a number could not be looked up');
      return null;
    }
  }
}
