import { Controller, Get, Inject } from '@nestjs/common';
import { API, type Demo, demoSchema } from '@parley/contracts';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { Answers } from '../openapi/answers';
import { notFound } from '../problems/problem';
import { DEMO_PASSWORD } from './demo';
import { Public } from './policy';

/** Who can be tried out, for the sign-in page of a demo; anywhere else there is nothing here. */
@Controller(API.demo)
export class DemoController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get()
  @Public('the sign-in page of a demo offers its people')
  @Answers(demoSchema)
  async read(): Promise<Demo> {
    if (!this.config.demo) throw notFound('demo');
    const people = await this.database.query<Demo['people'][number]>(
      `SELECT person.email, person.name, membership.role
       FROM membership
       JOIN workspace ON workspace.id = membership.workspace_id AND workspace.is_demo
       JOIN person ON person.id = membership.person_id
       ORDER BY array_position(ARRAY['agent', 'supervisor', 'admin', 'analyst', 'developer'], membership.role),
         person.id`,
    );
    if (people.length === 0) throw notFound('demo');
    return { people, password: DEMO_PASSWORD };
  }
}
