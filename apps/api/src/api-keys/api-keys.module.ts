import { Global, Module } from '@nestjs/common';
import { ApiKeysController } from './api-keys.controller';
import { ApiKeys } from './api-keys';
import { ApiKeysQuery } from './api-keys.query';
import { CreateApiKey } from './create-api-key';
import { KeyLimits } from './key-limits';
import { KeyThrottle } from './key-throttle';
import { RevokeApiKey } from './revoke-api-key';

@Global()
@Module({
  controllers: [ApiKeysController],
  providers: [ApiKeys, KeyLimits, KeyThrottle, ApiKeysQuery, CreateApiKey, RevokeApiKey],
  exports: [ApiKeys, KeyLimits],
})
export class ApiKeysModule {}
