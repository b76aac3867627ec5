// The house as it stands in production, on one machine: PostgreSQL, two http and two worker processes behind a door,
// a carrier behind another. Each run gets businesses of its own on it; a run that breaks something takes care to mend it.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findFreePort } from '../src/processes/free-port';
import { type Business, type Wanted, openBusiness } from './business';
import { CarrierDesk } from './carrier';
import { Door } from './door';
import { Postgres } from './postgres';
import { Program } from './program';
import type { Random } from './random';

const root = fileURLToPath(new URL('../../', import.meta.url));
const API = join(root, 'apps/api/dist');
const SIMULATOR = join(root, 'apps/simulator/dist/main.js');
const TEMPLATE = { email: 'template@example.test', password: 'template-password' };

/** The times of the field, shortened: what takes half a minute there takes a second or two here. */
export const IDLE_TRANSACTION_MS = 3_000;
/** So long a text is in the carrier's list before the list is asked for it. */
export const BACKFILL_GRACE_MS = 2_000;
const WINDOWS = {
  LEASE_MS: '1500',
  CARRIER_TIMEOUT_MS: '2000',
  SETTLE_AFTER_MS: '500',
  IDLE_TRANSACTION_MS: String(IDLE_TRANSACTION_MS),
  SOCKET_BUFFER_BYTES: '65536',
  BACKFILL_GRACE_MS: String(BACKFILL_GRACE_MS),
};

export interface StageOptions {
  dataDir: string;
  /** How each process of the api is started, where not as usual. */
  start?: (program: Program) => Parameters<Program['start']>[0];
}

/** The network's delays, shortened too. */
const TIME_SCALE = 0.05;

export class Stage {
  readonly front = new Door();
  readonly carrierDoor = new Door();
  readonly http: Program[] = [];
  readonly workers: Program[] = [];
  /** Keys of the webhooks the carrier was told are taken, with the time it was first told so, in ms. */
  readonly acknowledged = new Map<string, number>();
  /** Keys of those it was once told are not taken, or of which it heard nothing. */
  readonly refused = new Set<string>();
  /** Requests that were answered 5xx. */
  refusals = 0;
  private made = 0;

  private constructor(
    readonly postgres: Postgres,
    readonly database: pg.Pool,
    readonly simulator: Program,
    readonly carrier: CarrierDesk,
    readonly url: string,
    readonly carrierUrl: string,
    private readonly env: Record<string, string>,
    private readonly folder: string,
  ) {}

  static async build({ dataDir, start }: StageOptions): Promise<Stage> {
    const folder = mkdtempSync(join(dataDir, 'stage-'));
    const postgres = new Postgres(dataDir);
    await postgres.start();
    // A stage that follows a broken one shares nothing with it.
    const name = `faults_${randomBytes(4).toString('hex')}`;
    await postgres.ensureDatabase(name);
    const [frontPort, carrierPort, simulatorPort] = [
      await findFreePort(),
      await findFreePort(),
      await findFreePort(),
    ];
    const url = `http://localhost:${frontPort}`;
    const env = {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: postgres.url(name),
      DATABASE_POOL: '10',
      PUBLIC_URL: url,
      PARLEY_SECRET_KEY: randomBytes(32).toString('base64'),
      PARLEY_DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      ...WINDOWS,
    };
    runCli(env, ['migrate']);
    runCli(env, [
      'workspace:create',
      ...['--name', 'Template', '--email', TEMPLATE.email, '--password', TEMPLATE.password],
      ...['--brand', 'Template', '--support-contact', TEMPLATE.email, '--environment', 'test'],
    ]);
    const simulator = new Program('simulator', simulatorPort, {
      args: [SIMULATOR],
      env: {
        PATH: env.PATH,
        SIMULATOR_PORT: String(simulatorPort),
        SIMULATOR_DATA_DIR: join(folder, 'simulator'),
        SIMULATOR_TIME_SCALE: String(TIME_SCALE),
        PARLEY_URL: url,
      },
      logFile: join(folder, 'simulator.log'),
      health: '/health/live',
    });
    const database = new pg.Pool({ connectionString: env.DATABASE_URL, max: 6, application_name: 'faults' });
    // The server goes away in some runs; the next query says so or finds it back.
    database.on('error', () => undefined);
    const stage = new Stage(
      postgres,
      database,
      simulator,
      new CarrierDesk(`http://127.0.0.1:${simulatorPort}`),
      url,
      `http://localhost:${carrierPort}`,
      env,
      folder,
    );
    try {
      await stage.open(frontPort, carrierPort, start);
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  private async open(frontPort: number, carrierPort: number, start?: StageOptions['start']): Promise<void> {
    await Promise.all([
      this.front.open(frontPort),
      this.carrierDoor.open(carrierPort),
      this.simulator.start(),
    ]);
    this.carrierDoor.ports = [this.simulator.port];
    this.front.witness = ({ url, body }, status) => {
      if (status !== null && status >= 500) this.refusals += 1;
      const key = url.startsWith('/webhooks/') ? keyOf(body) : undefined;
      if (!key) return;
      if (status === null || status >= 300) this.refused.add(key);
      else if (!this.acknowledged.has(key)) this.acknowledged.set(key, Date.now());
    };
    for (const program of [await this.make('http'), await this.make('http')]) this.http.push(program);
    for (const program of [await this.make('worker'), await this.make('worker')]) this.workers.push(program);
    await Promise.all(this.programs.map((program) => program.start(start?.(program))));
    this.share();
  }

  get programs(): Program[] {
    return [...this.http, ...this.workers];
  }

  /** A further process of a role, not started and not behind the door yet. */
  async make(role: 'http' | 'worker'): Promise<Program> {
    this.made += 1;
    const port = await findFreePort();
    return new Program(`${role}-${this.made}`, port, {
      args: [join(API, 'main.js')],
      env: { ...this.env, PORT: String(port), PARLEY_ROLES: role },
      logFile: join(this.folder, `${role}-${this.made}.log`),
      health: '/health/ready',
    });
  }

  /** The door shares out to the http processes there are. */
  share(): void {
    this.front.ports = this.http.map((program) => program.port);
  }

  openBusiness(wanted: Wanted, random: Random): Promise<Business> {
    return openBusiness({ ...this, template: TEMPLATE }, wanted, random);
  }

  /** Starts again what a run left dead. */
  async mend(): Promise<void> {
    this.front.meddler = undefined;
    this.carrierDoor.meddler = undefined;
    await this.carrier.clearFaults();
    await Promise.all(this.programs.filter((program) => !program.alive).map((program) => program.start()));
    this.share();
  }

  lastWords(): string {
    return this.programs.map((program) => `--- ${program.name}\n${program.lastWords()}`).join('\n');
  }

  async close(): Promise<void> {
    await Promise.all([...this.programs, this.simulator].map((program) => program.kill()));
    this.front.close();
    this.carrierDoor.close();
    await this.database.end().catch(() => undefined);
    await this.postgres.stop();
  }
}

function runCli(env: Record<string, string>, args: string[]): void {
  const done = spawnSync(process.execPath, [join(API, 'cli.js'), ...args], { env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`cli ${args[0]} failed:\n${done.stderr}`);
}

/** The key under which a webhook's event is kept, read from its body as any carrier's clerk would. */
export function keyOf(body: Buffer): string | undefined {
  const fields = new URLSearchParams(body.toString('utf8'));
  const id = fields.get('MessageSid');
  const status = fields.get('MessageStatus') ?? fields.get('SmsStatus');
  if (!id || !status) return undefined;
  return status === 'received' ? `in:${id}` : `st:${id}:${status}`;
}
