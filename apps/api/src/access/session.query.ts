import { Injectable } from '@nestjs/common';
import { ROLE_PERMISSIONS, type Role, type Session } from '@parley/contracts';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';

interface Row {
  person_id: string;
  person_name: string;
  email: string;
  workspace_id: string;
  workspace_name: string;
  environment: Session['workspace']['environment'];
  is_demo: boolean;
  role: Role;
  expires_at: Date;
}

/** What the console needs to know about who is signed in, and where. */
@Injectable()
export class SessionQuery {
  constructor(private readonly database: Database) {}

  async one(sessionId: string): Promise<Session> {
    const [row] = await this.database.query<Row>(
      `SELECT person.id AS person_id, person.name AS person_name, person.email, workspace.id AS workspace_id,
         workspace.name AS workspace_name, workspace.environment, workspace.is_demo, membership.role,
         session.expires_at
       FROM session
       JOIN membership USING (workspace_id, person_id)
       JOIN person ON person.id = session.person_id
       JOIN workspace ON workspace.id = session.workspace_id
       WHERE session.id = $1`,
      [sessionId],
    );
    if (!row) throw new ProblemError('signed_out');
    return {
      person: { id: row.person_id, name: row.person_name, email: row.email },
      workspace: {
        id: row.workspace_id,
        name: row.workspace_name,
        environment: row.environment,
        isDemo: row.is_demo,
      },
      role: row.role,
      permissions: [...ROLE_PERMISSIONS[row.role]],
      expiresAt: row.expires_at.toISOString(),
    };
  }
}
