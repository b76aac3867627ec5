import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';
import { Readiness } from './readiness';

@Global()
@Module({
  controllers: [HealthController, MetricsController],
  providers: [Metrics, Readiness],
  exports: [Metrics],
})
export class HealthModule {}
