import { Module } from '@nestjs/common';
import { KeywordsModule } from '../keywords/keywords.module';
import { DecideOptOut } from './decide-opt-out';
import { OptOutReviewsController } from './opt-out-reviews.controller';
import { OptOutReviewsQuery } from './opt-out-reviews.query';

@Module({
  imports: [KeywordsModule],
  controllers: [OptOutReviewsController],
  providers: [OptOutReviewsQuery, DecideOptOut],
})
export class OptOutReviewsModule {}
