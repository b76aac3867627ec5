import { Injectable } from '@nestjs/common';
import type { Person } from '@parley/contracts';
import { Database } from '../database/database';

@Injectable()
export class PeopleQuery {
  constructor(private readonly database: Database) {}

  /** Everybody of the workspace, by name. */
  all(workspaceId: string): Promise<Person[]> {
    return this.database.query<Person>(
      `SELECT person.id, person.name, person.email, membership.role
       FROM membership JOIN person ON person.id = membership.person_id
       WHERE membership.workspace_id = $1 ORDER BY person.name, person.id`,
      [workspaceId],
    );
  }
}
