import { UNDECIDED_AFTER_MS } from '@parley/domain';
import { z } from 'zod';
import { type PrivateGateways, privateGatewaysSchema } from './private-gateways';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const milliseconds = z.coerce.number().int().positive();

/**
 * Every variable the process reads, parsed once at boot. The process refuses to start on a bad value and names it.
 */
const environmentSchema = z.object({
  /** Where to listen. Loopback unless told otherwise. */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** PostgreSQL 15 to 18. `npm start` fills it in with the embedded server. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Migrations may run under another role than the app; defaults to DATABASE_URL. */
  MIGRATION_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Connections this process may hold. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  /** The address carriers and browsers use; decides webhook URLs, origins and cookies. */
  PUBLIC_URL: z.url().optional(),
  /** http serves API, sockets and console; worker sends and reconciles. */
  PARLEY_ROLES: z.enum(['http', 'worker', 'both']).default('both'),
  /** 32 bytes in base64; encrypts carrier tokens at rest. Made and kept in the data folder when absent. */
  PARLEY_SECRET_KEY: z.base64().optional(),
  /** Where things this machine keeps for itself lie. */
  PARLEY_DATA_DIR: z.string().optional(),
  /** Redis carries wake-ups between replicas when set; without it NOTIFY does. */
  REDIS_URL: z.string().optional(),
  /** Number of proxies in front whose X-Forwarded-* headers are believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** A public URL without TLS is refused except on loopback, unless this says yes. */
  ALLOW_PLAIN_HTTP: flag.default(false),
  /** Folder of the built console; the api serves it when it is there. */
  CONSOLE_DIR: z.string().optional(),
  /** The development server's origin, allowed besides PUBLIC_URL when set. */
  DEV_ORIGIN: z.url().optional(),
  /** Carrier address for the demo connection: the simulator. */
  SIMULATOR_URL: z.url().default('http://localhost:4010'),
  /** Private networks (CIDR) and origins where carriers may be called; any admin of a workspace may then call there. */
  PARLEY_PRIVATE_GATEWAYS: privateGatewaysSchema,
  /** 1 offers the people of the demo workspace on the sign-in page, 0 forbids to seed it: its password is public. */
  PARLEY_DEMO: flag.optional(),
  /** Lets /metrics be read from elsewhere than loopback, with this bearer token. */
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** How long a delivery, or a request with an idempotency key, may go without a word before another process takes it over. */
  LEASE_MS: milliseconds.default(30_000),
  /** How long a worker may say nothing before the tasks it is at are another's. */
  TASK_SILENCE_MS: milliseconds.default(30_000),
  /** Time limit of one call to the carrier; an answer later than this counts as unknown. */
  CARRIER_TIMEOUT_MS: milliseconds.default(15_000),
  /** How long an unknown text waits for a receipt before the carrier's list is asked. */
  SETTLE_AFTER_MS: milliseconds.default(10_000),
  /** Requests a minute that one API key may make of one process. */
  API_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(6_000),
  /** Another origin for files, so that nothing a stranger sent shares the console's; it must reach this same api. */
  MEDIA_ORIGIN: z.url().optional(),
  /** How long an unknown text waits for evidence before a person is asked to decide. */
  UNDECIDED_AFTER_MS: milliseconds.default(UNDECIDED_AFTER_MS),
  /** How long the first part of a long text waits for the others before it is shown without them. */
  PARTS_WAIT_MS: milliseconds.default(30_000),
  /** How long somebody stays online without a word of the process their screen is connected to. */
  PRESENCE_LEASE_MS: milliseconds.default(30_000),
  /** How long somebody stays online after their last screen has gone: a reload takes a moment. */
  PRESENCE_GRACE_MS: milliseconds.default(10_000),
  /** How often each carrier's list is asked for what was missed. */
  BACKFILL_EVERY_MS: milliseconds.default(15 * 60_000),
  /** What is younger than this may still come by itself, and is left for the next look. */
  BACKFILL_GRACE_MS: milliseconds.default(30_000),
  /**
   * How long anything may wait for a connection to the database, for one of the pool to be given back or for a new one to
   * stand, before it is refused. Right for small pools too: two connections at 5 ms a transaction serve 400 waiting callers
   * in that second, and who waits longer waits for a fault. Rounds and outcomes of sends that are refused come again.
   * More is wanted where the server is slow to let in (far away, or asleep).
   */
  DATABASE_WAIT_MS: milliseconds.default(1_000),
  /** Bytes that may wait for a screen that does not read before its socket is ended. */
  SOCKET_BUFFER_BYTES: z.coerce.number().int().min(16_384).default(1_048_576),
  /** How long a transaction may lie idle, such as that of a frozen process, before the database ends its session. */
  IDLE_TRANSACTION_MS: milliseconds.default(30_000),
  /** Mail server for texts that did not arrive: smtp://user:password@host:587, or smtps:// for TLS from the start. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who those emails are from: an address, or Name <address>. */
  SMTP_FROM: z.string().min(3).max(200).optional(),
  /** Calls to the carrier at one time, per process. */
  DISPATCH_CONCURRENCY: z.coerce.number().int().min(1).max(256).default(32),
});

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  migrationDatabaseUrl: string;
  databasePool: number;
  publicUrl: string;
  allowedOrigins: readonly string[];
  secureCookies: boolean;
  roles: { http: boolean; worker: boolean };
  secretKey: string | null;
  dataDir: string | null;
  redisUrl: string | null;
  trustProxy: number;
  consoleDir: string | null;
  simulatorUrl: string;
  privateGateways: PrivateGateways;
  /** Null when nothing was said: no demo, but no objection either. */
  demo: boolean | null;
  metricsToken: string | null;
  logLevel: z.infer<typeof environmentSchema>['LOG_LEVEL'];
  leaseMs: number;
  taskSilenceMs: number;
  carrierTimeoutMs: number;
  settleAfterMs: number;
  databaseWaitMs: number;
  socketBufferBytes: number;
  idleTransactionMs: number;
  undecidedAfterMs: number;
  /** Null: no email is sent. */
  smtp: { url: string; from: string } | null;
  dispatchConcurrency: number;
  partsWaitMs: number;
  presenceLeaseMs: number;
  presenceGraceMs: number;
  backfillEveryMs: number;
  backfillGraceMs: number;
  apiRequestsPerMinute: number;
  /** Where files are served from: MEDIA_ORIGIN, else the public URL. */
  mediaUrl: string;
}

export const CONFIG = Symbol('Config');

export class ConfigError extends Error {}

/** Parses the environment; throws ConfigError with one line per bad variable. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(filled);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration is not right:\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  if ((env.SMTP_URL === undefined) !== (env.SMTP_FROM === undefined)) {
    throw new ConfigError('SMTP_URL and SMTP_FROM belong together: set both or neither.');
  }
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
  const url = new URL(publicUrl);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'http:' && !isLoopback && !env.ALLOW_PLAIN_HTTP) {
    throw new ConfigError(
      `The configuration is not right:\n  PUBLIC_URL: ${publicUrl} is not encrypted. Use https, or set ALLOW_PLAIN_HTTP=1 if you know what you do.`,
    );
  }
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    publicUrl,
    allowedOrigins: originsOf(url, isLoopback, env.DEV_ORIGIN),
    secureCookies: url.protocol === 'https:',
    roles: { http: env.PARLEY_ROLES !== 'worker', worker: env.PARLEY_ROLES !== 'http' },
    secretKey: env.PARLEY_SECRET_KEY ?? null,
    dataDir: env.PARLEY_DATA_DIR ?? null,
    redisUrl: env.REDIS_URL ?? null,
    trustProxy: env.TRUST_PROXY,
    consoleDir: env.CONSOLE_DIR ?? null,
    simulatorUrl: env.SIMULATOR_URL.replace(/\/+$/, ''),
    privateGateways: env.PARLEY_PRIVATE_GATEWAYS,
    demo: env.PARLEY_DEMO ?? null,
    metricsToken: env.METRICS_TOKEN ?? null,
    logLevel: env.LOG_LEVEL,
    leaseMs: env.LEASE_MS,
    taskSilenceMs: env.TASK_SILENCE_MS,
    carrierTimeoutMs: env.CARRIER_TIMEOUT_MS,
    settleAfterMs: env.SETTLE_AFTER_MS,
    databaseWaitMs: env.DATABASE_WAIT_MS,
    socketBufferBytes: env.SOCKET_BUFFER_BYTES,
    idleTransactionMs: env.IDLE_TRANSACTION_MS,
    undecidedAfterMs: env.UNDECIDED_AFTER_MS,
    smtp: env.SMTP_URL && env.SMTP_FROM ? { url: env.SMTP_URL, from: env.SMTP_FROM } : null,
    dispatchConcurrency: env.DISPATCH_CONCURRENCY,
    partsWaitMs: env.PARTS_WAIT_MS,
    presenceLeaseMs: env.PRESENCE_LEASE_MS,
    presenceGraceMs: env.PRESENCE_GRACE_MS,
    backfillEveryMs: env.BACKFILL_EVERY_MS,
    backfillGraceMs: env.BACKFILL_GRACE_MS,
    apiRequestsPerMinute: env.API_REQUESTS_PER_MINUTE,
    mediaUrl: env.MEDIA_ORIGIN ? new URL(env.MEDIA_ORIGIN).origin : publicUrl,
  };
}

/** On loopback the same machine answers to two names; elsewhere only the public one counts. */
function originsOf(url: URL, isLoopback: boolean, devOrigin: string | undefined): string[] {
  const origins = [url.origin];
  if (isLoopback) {
    for (const name of ['localhost', '127.0.0.1']) {
      origins.push(`${url.protocol}//${name}${url.port ? `:${url.port}` : ''}`);
    }
  }
  if (devOrigin) origins.push(new URL(devOrigin).origin);
  return [...new Set(origins)];
}
