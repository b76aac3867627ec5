import { Injectable } from '@nestjs/common';
import type { SignIn as Credentials } from '@parley/contracts';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { passwordMatches } from './passwords';
import { Sessions } from './sessions';
import { SignInThrottle } from './sign-in-throttle';

/** The oldest membership first: until people can choose, they land where they were first invited. */
const FIND = `
  SELECT person.id AS person_id, person.password_hash, membership.workspace_id
  FROM person
  JOIN membership ON membership.person_id = person.id
  JOIN workspace ON workspace.id = membership.workspace_id
  WHERE person.email = $1
  ORDER BY workspace.created_at, workspace.id LIMIT 1`;

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Checks email and password and starts a new session in place of the one the browser came with. Refuses with
   * wrong_credentials, the same for an unknown email, or too_many_attempts.
   */
  async run(
    { email: given, password }: Credentials,
    from: { address: string; userAgent: string | undefined; cookie: string | undefined },
  ): Promise<{ sessionId: string; token: string; expiresAt: Date }> {
    const email = given.toLowerCase();
    await this.throttle.attempt(email, from.address);
    const [found] = await this.database.query<{
      person_id: string;
      password_hash: string;
      workspace_id: string;
    }>(FIND, [email]);
    const matches = await passwordMatches(found?.password_hash, password);
    if (!found || !matches) throw new ProblemError('wrong_credentials');
    await this.throttle.succeeded(email, from.address);
    return this.database.transaction(async (tx) => {
      await this.sessions.end(tx, from.cookie);
      return this.sessions.start(tx, {
        workspaceId: found.workspace_id,
        personId: found.person_id,
        address: from.address,
        userAgent: from.userAgent,
      });
    });
  }
}
