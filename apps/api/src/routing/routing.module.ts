import { Module } from '@nestjs/common';
import { KeywordsModule } from '../keywords/keywords.module';
import { ChangeLiveRoutes } from './change-live';
import { DiscardRouteDraft } from './discard-draft';
import { DryRunRoutes } from './dry-run';
import { ExportRulesQuery } from './export-rules.query';
import { ImportRules } from './import-rules';
import { PublishedRoutes } from './published-routes';
import { PublishRoutes } from './publish';
import { RoutesQuery } from './routes.query';
import { RoutingController } from './routing.controller';
import { SaveRouteDraft } from './save-draft';
import { TryRoutes } from './try-routes';

@Module({
  imports: [KeywordsModule],
  controllers: [RoutingController],
  providers: [
    RoutesQuery,
    SaveRouteDraft,
    DiscardRouteDraft,
    PublishRoutes,
    ChangeLiveRoutes,
    TryRoutes,
    DryRunRoutes,
    ExportRulesQuery,
    ImportRules,
    PublishedRoutes,
  ],
  exports: [PublishedRoutes],
})
export class RoutingModule {}
