import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import {
  type AgentPresence,
  agentPresenceSchema,
  type AgentPresences,
  agentPresencesSchema,
  API,
  idSchema,
  type PresenceChoice,
  presenceChoiceSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller, SignedIn } from '../access/policy';
import { Answers } from '../openapi/answers';
import { PresenceQuery } from './presence.query';
import { Presences } from './presences';

/** Who is there, and what one says of oneself. */
@Controller(API.presence)
export class PresenceController {
  constructor(
    private readonly query: PresenceQuery,
    private readonly presences: Presences,
  ) {}

  @Get()
  @Allow('people.read')
  @Answers(agentPresencesSchema)
  list(@CurrentCaller() caller: Caller): Promise<AgentPresences> {
    return this.query.all(caller.workspaceId);
  }

  @Get('me')
  @SignedIn()
  @Answers(agentPresenceSchema)
  own(@CurrentCaller() caller: Caller): Promise<AgentPresence> {
    return this.query.own(caller);
  }

  @Put('me')
  @SignedIn()
  @Answers(agentPresenceSchema)
  choose(
    @CurrentCaller() caller: Caller,
    @Body({ schema: presenceChoiceSchema }) { choice }: PresenceChoice,
  ): Promise<AgentPresence> {
    return this.presences.choose(caller, choice);
  }

  /** Somebody went without a word: a supervisor says it in their place. Their own next word stands again. */
  @Put(':personId')
  @Allow('team.manage')
  @Answers(agentPresenceSchema)
  chooseFor(
    @CurrentCaller() { workspaceId }: Caller,
    @Param('personId', { schema: idSchema }) personId: string,
    @Body({ schema: presenceChoiceSchema }) { choice }: PresenceChoice,
  ): Promise<AgentPresence> {
    return this.presences.choose({ workspaceId, personId }, choice);
  }
}
