import 'reflect-metadata';
import { CONFIG, type Config, ConfigError } from './config/config';
import { createApp } from './create-app';
import { log } from './log';

async function main(): Promise<void> {
  const app = await createApp();
  const config = app.get<Config>(CONFIG);
  await app.listen(config.port, config.host);
  log.info({ port: config.port, publicUrl: config.publicUrl, roles: config.roles }, 'ready');
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else if ((error as { code?: string }).code === 'EADDRINUSE') {
    process.stderr.write('The port is taken by another program. Stop it, or set PORT to a free one.\n');
  } else log.fatal({ err: error }, 'could not start');
  process.exit(1);
});
