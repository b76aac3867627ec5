import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  API,
  type BrandKeywordsInput,
  brandKeywordsInputSchema,
  idSchema,
  type KeywordsInForce,
  keywordsInForceSchema,
  keywordsOverviewSchema,
  type KeywordTrial,
  keywordTrialSchema,
  type KeywordTryInput,
  keywordTryInputSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { KeywordsQuery } from './keywords.query';
import { SaveKeywords } from './save-keywords';
import { TryKeywords } from './try-keywords';

@Controller(API.keywords)
export class KeywordsController {
  constructor(
    private readonly query: KeywordsQuery,
    private readonly saveKeywords: SaveKeywords,
    private readonly tryKeywords: TryKeywords,
  ) {}

  @Get()
  @Allow('consent.read')
  @Answers(keywordsOverviewSchema)
  async list(@CurrentCaller() caller: Caller): Promise<{ items: KeywordsInForce[] }> {
    return { items: await this.query.all(caller.workspaceId) };
  }

  @Put(':brandId')
  @Allow('consent.configure')
  @Answers(keywordsInForceSchema)
  save(
    @CurrentCaller() caller: Caller,
    @Param('brandId', { schema: idSchema }) brandId: string,
    @Body({ schema: brandKeywordsInputSchema }) input: BrandKeywordsInput,
  ): Promise<KeywordsInForce> {
    return this.saveKeywords.execute(caller, brandId, input);
  }

  @Post('try')
  @HttpCode(200)
  @Allow('consent.read')
  @Answers(keywordTrialSchema)
  try(
    @CurrentCaller() caller: Caller,
    @Body({ schema: keywordTryInputSchema }) input: KeywordTryInput,
  ): Promise<KeywordTrial> {
    return this.tryKeywords.execute(caller, input);
  }
}
