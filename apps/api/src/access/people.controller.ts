import { Controller, Get } from '@nestjs/common';
import { API, type Person, peopleSchema } from '@parley/contracts';
import { Answers } from '../openapi/answers';
import type { Caller } from './actor';
import { PeopleQuery } from './people.query';
import { Allow, CurrentCaller } from './policy';

@Controller(API.people)
export class PeopleController {
  constructor(private readonly people: PeopleQuery) {}

  @Get()
  @Allow('people.read')
  @Answers(peopleSchema)
  async list(@CurrentCaller() caller: Caller): Promise<{ items: Person[] }> {
    return { items: await this.people.all(caller.workspaceId) };
  }
}
