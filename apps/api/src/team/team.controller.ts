import { Controller, Get } from '@nestjs/common';
import { API, type Team, teamSchema } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { TeamQuery } from './team.query';

/** Who answers texts, and where texts wait, at this moment. */
@Controller(API.team)
export class TeamController {
  constructor(private readonly query: TeamQuery) {}

  @Get()
  @Allow('team.read')
  @Answers(teamSchema)
  now(@CurrentCaller() caller: Caller): Promise<Team> {
    return this.query.now(caller.workspaceId);
  }
}
