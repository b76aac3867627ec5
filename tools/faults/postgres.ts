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

  async start(): Promise<void> {
    this.cluster = await startCluster({
      dataDir: this.dataDir,
      fsync: true,
      settings: { track_commit_timestamp: 'on', ...this.settings },
      log: () => undefined,
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
