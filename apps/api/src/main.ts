import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, readConfig } from './config/config';
import { createApp } from './create-app';
import { log } from './log';
import { openWaitingRoom } from './waiting-room';

/** Longer than this and a call in flight becomes unknown by its lease; nobody waits for us any more. */
const STOP_WITHIN_MS = 9_000;

/** On SIGTERM or Ctrl-C: no new work, what is in flight ends, sockets are told, connections close. */
function stopOnSignal(app: NestFastifyApplication): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => {
      log.warn('stopping took too long; what was in flight will be settled after the next start');
      process.exit(0);
    }, STOP_WITHIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function main(): Promise<void> {
  const config = readConfig();
  const leaveWaitingRoom = await openWaitingRoom(config);
  const app = await createApp(config);
  stopOnSignal(app);
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a rejection nobody handled'));
  await leaveWaitingRoom();
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
