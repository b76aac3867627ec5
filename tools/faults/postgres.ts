import { join } from 'node:path';
import { type Backup, archiveCommand } from './backup';
import { readPostmaster } from '../src/database/postmaster';
import { type Cluster, ensureDatabase, startCluster } from '../src/database/cluster';
import { findHome } from '../src/database/home';

/** The harness's own PostgreSQL: syncs to disk, keeps the times of commits, and may be stopped, killed and started. */
export class Postgres {
  private cluster: Cluster | undefined;

  constructor(
    readonly dataDir: string,
    private readonly settings: Record<string, string> = {},
  ) {}

  /** `extra` holds for this start only. */
  async start(extra: Record<string, string> = {}): Promise<void> {
    this.cluster = await startCluster({
      dataDir: this.dataDir,
      fsync: true,
      settings: {
        track_commit_timestamp: 'on',
        archive_mode: 'on',
        archive_command: archiveCommand(await this.archive()),
        ...this.settings,
        ...extra,
      },
      log: () => undefined,
    });
  }

  /** Where WAL files are archived to, as soon as somebody makes the folder. */
  async archive(): Promise<string> {
    return join((await findHome(this.dataDir, { log: () => undefined })).folder, 'archive');
  }

  /** Starts the server on a backup instead, recovered to a moment; resolves when it takes writes again. */
  async restore(backup: Backup, to: Date): Promise<void> {
    await backup.takePlace();
    await this.start({
      restore_command: `cp "${await this.archive()}/%f" "%p"`,
      // Where it is read, names of time zones are not known yet, and Z is one.
      recovery_target_time: to.toISOString().replace('Z', '+00'),
      recovery_target_action: 'promote',
    });
  }

  url(database: string): string {
    if (!this.cluster) throw new Error('PostgreSQL was never started');
    return this.cluster.url(database);
  }

  ensureDatabase(name: string): Promise<void> {
    if (!this.cluster) throw new Error('PostgreSQL was never started');
    return ensureDatabase(this.cluster, name);
  }

  /** `pg_ctl stop -m immediate`: as if the machine had lost power, save that the disk is whole. */
  async crash(): Promise<void> {
    const home = await findHome(this.dataDir, { log: () => undefined });
    const running = await readPostmaster(home.cluster);
    if (!running) throw new Error('PostgreSQL does not run');
    process.kill(running.pid, 'SIGQUIT');
    await this.cluster?.ended;
  }

  async stop(): Promise<void> {
    await this.cluster?.stop();
  }
}
