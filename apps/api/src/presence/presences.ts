import { randomUUID } from 'node:crypto';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { AgentPresence } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { Loop } from '../outbox/loop';
import { WorkerLoops } from '../outbox/worker-loops';
import { requirePresence, settlePresence } from './settle-presence';

const EVERY_MS = 1_000;

/** Of people of the workspace alone. */
const ROW = `
  INSERT INTO agent_presence (workspace_id, person_id)
  SELECT workspace_id, person_id FROM membership WHERE workspace_id = $1 AND person_id = $2 ON CONFLICT DO NOTHING`;

/** $1 who is connected here, $2 this process, $3 how long that is good for. */
const LEASE = `
  INSERT INTO presence_lease (workspace_id, person_id, process_id, until)
  SELECT person.workspace_id, person.person_id, $2, clock_timestamp() + make_interval(secs => $3)
  FROM jsonb_to_recordset($1::jsonb) AS person (workspace_id uuid, person_id uuid)
  JOIN agent_presence USING (workspace_id, person_id)
  ON CONFLICT (workspace_id, person_id, process_id) DO UPDATE SET until = excluded.until`;

/** The last screen here is gone: a reload is back within the grace. */
const LET_GO = `
  UPDATE presence_lease SET until = least(until, clock_timestamp() + make_interval(secs => $4))
  WHERE workspace_id = $1 AND person_id = $2 AND process_id = $3`;

/** Whose screens were told something else than what holds by now. */
const CHANGED = `
  SELECT workspace_id, person_id FROM agent_presence presence
  WHERE state <> CASE WHEN EXISTS (
    SELECT 1 FROM presence_lease lease WHERE lease.workspace_id = presence.workspace_id
      AND lease.person_id = presence.person_id AND lease.until > clock_timestamp()
  ) THEN choice ELSE 'offline' END LIMIT 500`;

const CHOOSE = `UPDATE agent_presence SET choice = $3 WHERE workspace_id = $1 AND person_id = $2`;

interface Person {
  workspace_id: string;
  person_id: string;
}

/**
 * Who is there. A process that has a screen of somebody connected holds a lease in the database and renews it, so that
 * several processes agree, a reload or a restart changes nothing, and a process that dies leaves nobody online.
 */
@Injectable()
export class Presences implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly processId = randomUUID();
  private readonly screens = new Map<string, Person & { count: number }>();
  private readonly renewals: Loop;
  private stopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'presenceLeaseMs' | 'presenceGraceMs'>,
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    this.renewals = new Loop('presence', () => this.renew(), config.presenceLeaseMs / 3);
    loops.every(EVERY_MS, 'settle presence', () => this.round());
  }

  onApplicationBootstrap(): void {
    this.renewals.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.renewals.stop();
  }

  /** A screen of theirs has connected to this process. */
  async connected({ workspaceId, personId }: Caller): Promise<void> {
    const key = `${workspaceId} ${personId}`;
    const person = this.screens.get(key) ?? { workspace_id: workspaceId, person_id: personId, count: 0 };
    person.count += 1;
    this.screens.set(key, person);
    await this.database.transaction(async (tx) => {
      await tx.query(ROW, [workspaceId, personId]);
      await tx.query(LEASE, this.leaseOf([person]));
      await settlePresence(tx, workspaceId, personId);
    });
  }

  /** One has gone. When it was the last one here, they are offline after the grace, unless elsewhere or back. */
  async disconnected({ workspaceId, personId }: Caller): Promise<void> {
    const key = `${workspaceId} ${personId}`;
    const person = this.screens.get(key);
    if (!person) return;
    person.count -= 1;
    if (person.count > 0) return;
    this.screens.delete(key);
    // What this process's end leaves behind runs out by itself, should nobody come to another one.
    if (this.stopping) return;
    const grace = this.config.presenceGraceMs / 1_000;
    await this.database.query(LET_GO, [workspaceId, personId, this.processId, grace]);
    // They may have come back while that was written.
    const back = this.screens.get(key);
    if (back) await this.database.query(LEASE, this.leaseOf([back]));
  }

  /** What somebody says of themselves, or a supervisor of them; refuses with not_found. */
  choose(
    { workspaceId, personId }: Pick<Caller, 'workspaceId' | 'personId'>,
    choice: AgentPresence['choice'],
  ): Promise<AgentPresence> {
    return this.database.transaction(async (tx) => {
      await tx.query(ROW, [workspaceId, personId]);
      return this.say(tx, workspaceId, personId, choice);
    });
  }

  /** As `choose`, for what says it in their place: whoever lets an offer pass is away. */
  async say(
    tx: Tx,
    workspaceId: string,
    personId: string,
    choice: AgentPresence['choice'],
  ): Promise<AgentPresence> {
    await tx.query(CHOOSE, [workspaceId, personId, choice]);
    await settlePresence(tx, workspaceId, personId);
    return requirePresence(tx, workspaceId, personId);
  }

  /** Tells of those whose leases ran out. True when there may be more. */
  async round(): Promise<boolean> {
    const changed = await this.database.query<Person>(CHANGED);
    for (const { workspace_id: workspaceId, person_id: personId } of changed)
      await this.database.transaction((tx) => settlePresence(tx, workspaceId, personId));
    return changed.length === 500;
  }

  private async renew(): Promise<void> {
    if (this.screens.size > 0) await this.database.query(LEASE, this.leaseOf([...this.screens.values()]));
  }

  private leaseOf(people: readonly Person[]): unknown[] {
    return [JSON.stringify(people), this.processId, this.config.presenceLeaseMs / 1_000];
  }
}
