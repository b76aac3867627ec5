import { Body, Controller, Get, Put } from '@nestjs/common';
import { API, type Pacing, pacingSchema, type PacingSettings, pacingSettingsSchema } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { PacingQuery } from './pacing.query';
import { SetPacing } from './set-pacing';

@Controller(API.pacing)
export class PacingController {
  constructor(
    private readonly query: PacingQuery,
    private readonly set: SetPacing,
  ) {}

  @Get()
  @Allow('connections.read')
  @Answers(pacingSchema)
  read(@CurrentCaller() caller: Caller): Promise<Pacing> {
    return this.query.read(caller.workspaceId);
  }

  @Put()
  @Allow('connections.edit')
  @Answers(pacingSchema)
  change(
    @CurrentCaller() caller: Caller,
    @Body({ schema: pacingSettingsSchema }) settings: PacingSettings,
  ): Promise<Pacing> {
    return this.set.execute(caller, settings);
  }
}
