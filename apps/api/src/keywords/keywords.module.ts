import { Module } from '@nestjs/common';
import { ConsentAtNumbers } from './consent-at-numbers';
import { KeywordsController } from './keywords.controller';
import { KeywordsNow } from './keywords-now';
import { KeywordsQuery } from './keywords.query';
import { SaveKeywords } from './save-keywords';
import { TryKeywords } from './try-keywords';

@Module({
  controllers: [KeywordsController],
  providers: [KeywordsNow, ConsentAtNumbers, KeywordsQuery, SaveKeywords, TryKeywords],
  exports: [KeywordsNow, ConsentAtNumbers],
})
export class KeywordsModule {}
