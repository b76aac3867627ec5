import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  API,
  idSchema,
  type Pause,
  type PauseEnd,
  pauseEndSchema,
  type PauseInput,
  pauseInputSchema,
  pauseSchema,
  type PausesPage,
  pausesPageSchema,
  type PausesQuery as Asked,
  pausesQuerySchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { EndPause } from './end-pause';
import { PauseSending } from './pause-sending';
import { PausesQuery } from './pauses.query';

@Controller(API.pauses)
export class PausesController {
  constructor(
    private readonly query: PausesQuery,
    private readonly pauseSending: PauseSending,
    private readonly endPause: EndPause,
  ) {}

  @Get()
  @Allow('sending.read')
  @Answers(pausesPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: pausesQuerySchema }) asked: Asked,
  ): Promise<PausesPage> {
    return this.query.page(caller.workspaceId, asked);
  }

  @Post()
  @HttpCode(201)
  @Allow('sending.control')
  @Answers(pauseSchema, 201)
  start(
    @CurrentCaller() caller: Caller,
    @Body({ schema: pauseInputSchema }) input: PauseInput,
  ): Promise<Pause> {
    return this.pauseSending.execute(caller, input);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Allow('sending.control')
  @Answers(pauseSchema)
  end(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: pauseEndSchema }) { reason }: PauseEnd,
  ): Promise<Pause> {
    return this.endPause.execute(caller, id, reason);
  }
}
