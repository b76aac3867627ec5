import { Module } from '@nestjs/common';
import { DecideOptOut } from './decide-opt-out';
import { OptOutReviewsController } from './opt-out-reviews.controller';
import { OptOutReviewsQuery } from './opt-out-reviews.query';

@Module({
  controllers: [OptOutReviewsController],
  providers: [OptOutReviewsQuery, DecideOptOut],
})
export class OptOutReviewsModule {}
