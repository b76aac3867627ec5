import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  API,
  type FrequencyCapEdit,
  frequencyCapEditSchema,
  type FrequencyCapRow,
  frequencyCapSchema,
  type NewFrequencyCap,
  newFrequencyCapSchema,
  type NewQuietRule,
  newQuietRuleSchema,
  type QuietChangesPage,
  quietChangesPageSchema,
  type QuietChangesQuery,
  quietChangesQuerySchema,
  quietHoursSchema,
  type QuietHoursSettings,
  quietIdSchema,
  type QuietPurposesEdit,
  quietPurposesSchema,
  type QuietRestore,
  quietRestoreSchema,
  type QuietRuleEdit,
  quietRuleEditSchema,
  type QuietRuleRow,
  quietRuleSchema,
  type QuietTry,
  type QuietTryInput,
  quietTryInputSchema,
  quietTrySchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { QuietHoursQuery } from './quiet-hours.query';
import { SaveFrequencyCap } from './save-frequency-cap';
import { SaveQuietRule } from './save-quiet-rule';
import { SetQuietPurposes } from './set-quiet-purposes';
import { TryNumber } from './try-number';

@Controller(API.quietHours)
export class QuietHoursController {
  constructor(
    private readonly query: QuietHoursQuery,
    private readonly rules: SaveQuietRule,
    private readonly caps: SaveFrequencyCap,
    private readonly setPurposes: SetQuietPurposes,
    private readonly tryNumber: TryNumber,
  ) {}

  @Get()
  @Allow('sending.read')
  @Answers(quietHoursSchema)
  read(@CurrentCaller() caller: Caller): Promise<QuietHoursSettings> {
    return this.query.read(caller.workspaceId);
  }

  @Get('changes')
  @Allow('sending.read')
  @Answers(quietChangesPageSchema)
  changes(
    @CurrentCaller() caller: Caller,
    @Query({ schema: quietChangesQuerySchema }) asked: QuietChangesQuery,
  ): Promise<QuietChangesPage> {
    return this.query.changes(caller.workspaceId, asked);
  }

  @Post('try')
  @HttpCode(200)
  @Allow('sending.read')
  @Answers(quietTrySchema)
  try(
    @CurrentCaller() caller: Caller,
    @Body({ schema: quietTryInputSchema }) input: QuietTryInput,
  ): Promise<QuietTry> {
    return this.tryNumber.execute(caller.workspaceId, input);
  }

  @Put('purposes')
  @Allow('quiet.edit')
  @Answers(quietHoursSchema)
  purposes(
    @CurrentCaller() caller: Caller,
    @Body({ schema: quietPurposesSchema }) edit: QuietPurposesEdit,
  ): Promise<QuietHoursSettings> {
    return this.setPurposes.execute(caller, edit);
  }

  @Post('rules')
  @HttpCode(201)
  @Allow('quiet.edit')
  @Answers(quietRuleSchema, 201)
  addRule(
    @CurrentCaller() caller: Caller,
    @Body({ schema: newQuietRuleSchema }) input: NewQuietRule,
  ): Promise<QuietRuleRow> {
    return this.rules.add(caller, input);
  }

  @Put('rules/:id')
  @Allow('quiet.edit')
  @Answers(quietRuleSchema)
  editRule(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: quietIdSchema }) id: string,
    @Body({ schema: quietRuleEditSchema }) edit: QuietRuleEdit,
  ): Promise<QuietRuleRow> {
    return this.rules.edit(caller, id, edit);
  }

  @Post('rules/:id/restore')
  @HttpCode(200)
  @Allow('quiet.edit')
  @Answers(quietRuleSchema)
  restoreRule(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: quietIdSchema }) id: string,
    @Body({ schema: quietRestoreSchema }) restore: QuietRestore,
  ): Promise<QuietRuleRow> {
    return this.rules.restore(caller, id, restore);
  }

  @Post('caps')
  @HttpCode(201)
  @Allow('quiet.edit')
  @Answers(frequencyCapSchema, 201)
  addCap(
    @CurrentCaller() caller: Caller,
    @Body({ schema: newFrequencyCapSchema }) input: NewFrequencyCap,
  ): Promise<FrequencyCapRow> {
    return this.caps.add(caller, input);
  }

  @Put('caps/:id')
  @Allow('quiet.edit')
  @Answers(frequencyCapSchema)
  editCap(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: quietIdSchema }) id: string,
    @Body({ schema: frequencyCapEditSchema }) edit: FrequencyCapEdit,
  ): Promise<FrequencyCapRow> {
    return this.caps.edit(caller, id, edit);
  }

  @Post('caps/:id/restore')
  @HttpCode(200)
  @Allow('quiet.edit')
  @Answers(frequencyCapSchema)
  restoreCap(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: quietIdSchema }) id: string,
    @Body({ schema: quietRestoreSchema }) restore: QuietRestore,
  ): Promise<FrequencyCapRow> {
    return this.caps.restore(caller, id, restore);
  }
}
