const PREFIXES = ['PARLEY_', 'SIMULATOR_', 'DATABASE_', 'TEST_', 'BENCH_', 'MIGRATION_', 'METRICS_'];
const NAMES = [
  'REDIS_URL',
  'PUBLIC_URL',
  'PORT',
  'HOST',
  'DEV_ORIGIN',
  'CONSOLE_DIR',
  'LOG_LEVEL',
  'TRUST_PROXY',
  'NODE_ENV',
];

/** The environment without anything that configures Parley: a run must not depend on whose shell it is in. */
export function withoutConfiguration(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !NAMES.includes(name) && !PREFIXES.some((prefix) => name.startsWith(prefix)),
  );
  return Object.fromEntries(kept);
}
