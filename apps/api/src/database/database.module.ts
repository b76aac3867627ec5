import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { createDataSource } from './data-source';
import { DATA_SOURCE, Database } from './database';
import { waitForDatabase } from './wait-for-database';

@Global()
@Module({
  providers: [
    {
      provide: DATA_SOURCE,
      inject: [CONFIG],
      useFactory: async (config: Config) => {
        const source = createDataSource({
          url: config.databaseUrl,
          pool: config.databasePool,
          name: 'parley',
          idleTransactionMs: config.idleTransactionMs,
          waitMs: config.databaseWaitMs,
        });
        await waitForDatabase(source);
        return source;
      },
    },
    Database,
  ],
  exports: [DATA_SOURCE, Database],
})
export class DatabaseModule {}
