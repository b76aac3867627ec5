import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ROLE_PERMISSIONS, type Role } from '@parley/contracts';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { Publisher } from '../outbox/publisher';
import { Tasks } from '../tasks/tasks';
import type { Caller } from './actor';
import { readSessionCookie } from './session-cookie';

/** Unused for this long, a session has ended; used or not, it ends a week after signing in. */
const IDLE = '12 hours';
const ABSOLUTE = '7 days';
/** How often at most the last use is written down. */
const TOUCH_EVERY = '1 minute';

/** What has run its time is refused at once; this only clears it out. */
const EXPIRE = `DELETE FROM session WHERE expires_at < now()`;

const TOPIC = 'session.ended';

export interface EndedSession {
  sessionId: string;
  personId: string;
  workspaceId: string;
}

interface Row {
  id: string;
  workspace_id: string;
  person_id: string;
  name: string;
  role: Role;
  stale: boolean;
}

const FIND = `
  SELECT session.id, session.workspace_id, session.person_id, person.name, membership.role,
    session.last_seen_at < now() - interval '${TOUCH_EVERY}' AS stale
  FROM session
  JOIN membership USING (workspace_id, person_id)
  JOIN person ON person.id = session.person_id
  WHERE session.token_hash = $1 AND session.expires_at > now()
    AND session.last_seen_at > now() - interval '${IDLE}'`;

/** Opaque sessions: the browser holds a random token, the database its hash. */
@Injectable()
export class Sessions {
  private readonly listeners: ((ended: EndedSession) => void)[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    publisher: Publisher,
    tasks: Tasks,
  ) {
    tasks.every('*/10 * * * *', 'sessions.expire', async () => void (await database.query(EXPIRE)));
    publisher.listen(({ topic, payload }) => {
      if (topic !== TOPIC) return;
      for (const listener of this.listeners) listener(payload as EndedSession);
    });
  }

  /** Called in every process when a session was ended by somebody, not when its time ran out. */
  onEnded(listener: (ended: EndedSession) => void): void {
    this.listeners.push(listener);
  }

  /** Who sent this Cookie header, or null. One indexed read; the last use is written once a minute. */
  async resolve(cookieHeader: string | undefined): Promise<Caller | null> {
    const hash = this.hashIn(cookieHeader);
    if (!hash) return null;
    const [row] = await this.database.query<Row>(FIND, [hash]);
    if (!row) return null;
    if (row.stale) await this.touch(row.id);
    return {
      workspaceId: row.workspace_id,
      personId: row.person_id,
      name: row.name,
      role: row.role,
      permissions: ROLE_PERMISSIONS[row.role],
      sessionId: row.id,
    };
  }

  /** Starts a session and gives the token away, the only time it is known. */
  async start(
    tx: Tx,
    of: { workspaceId: string; personId: string; address: string; userAgent: string | undefined },
  ): Promise<{ sessionId: string; token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const sessionId = newId();
    const [row] = await tx.query<{ expires_at: Date }>(
      `INSERT INTO session (id, token_hash, workspace_id, person_id, user_agent, address, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, now() + interval '${ABSOLUTE}') RETURNING expires_at`,
      [
        sessionId,
        hashOf(token),
        of.workspaceId,
        of.personId,
        of.userAgent?.slice(0, 300) ?? null,
        of.address,
      ],
    );
    if (!row) throw new Error('a session was not written');
    return { sessionId, token, expiresAt: row.expires_at };
  }

  /** Ends the session of this Cookie header, if it is one; every process hears of it with the commit. */
  async end(tx: Tx, cookieHeader: string | undefined): Promise<void> {
    const hash = this.hashIn(cookieHeader);
    if (!hash) return;
    const ended = await tx.query<{ id: string; workspace_id: string; person_id: string }>(
      `DELETE FROM session WHERE token_hash = $1 RETURNING id, workspace_id, person_id`,
      [hash],
    );
    for (const { id, workspace_id, person_id } of ended) {
      const payload: EndedSession = { sessionId: id, personId: person_id, workspaceId: workspace_id };
      tx.messages.push({ workspaceId: workspace_id, id: newId(), topic: TOPIC, payload });
    }
  }

  private hashIn(cookieHeader: string | undefined): Buffer | undefined {
    const token = readSessionCookie(cookieHeader, this.config.secureCookies);
    return token === undefined || token === '' ? undefined : hashOf(token);
  }

  private async touch(id: string): Promise<void> {
    await this.database.query(
      `UPDATE session SET last_seen_at = now()
       WHERE id = $1 AND last_seen_at < now() - interval '${TOUCH_EVERY}'`,
      [id],
    );
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
