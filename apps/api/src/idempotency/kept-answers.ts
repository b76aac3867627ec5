import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { newId } from '../database/ids';

const CLAIM = `
  INSERT INTO idempotency_key (workspace_id, caller_id, key, fingerprint, holder, lease_until)
  VALUES ($1, $2, $3, $4, $5, clock_timestamp() + $6 * interval '1 millisecond')
  ON CONFLICT (workspace_id, caller_id, key) DO UPDATE
    SET holder = excluded.holder, lease_until = excluded.lease_until
    WHERE idempotency_key.status IS NULL AND idempotency_key.lease_until < clock_timestamp()
      AND idempotency_key.fingerprint = excluded.fingerprint
  RETURNING holder`;

const READ = `
  SELECT fingerprint, status, body FROM idempotency_key WHERE workspace_id = $1 AND caller_id = $2 AND key = $3`;

const KEEP = `
  UPDATE idempotency_key SET status = $5, body = $6
  WHERE workspace_id = $1 AND caller_id = $2 AND key = $3 AND holder = $4`;

const RELEASE = `
  DELETE FROM idempotency_key WHERE workspace_id = $1 AND caller_id = $2 AND key = $3 AND holder = $4`;

/** One request as its sender names it. */
export interface RepeatableRequest {
  workspaceId: string;
  callerId: string;
  key: string;
}

export interface KeptAnswer {
  status: number;
  /** JSON text; null for an empty answer. */
  body: string | null;
}

type Claim =
  | { kind: 'mine'; holder: string }
  | { kind: 'kept'; answer: KeptAnswer }
  | { kind: 'in_progress' }
  | { kind: 'other_request' };

interface Row {
  fingerprint: Buffer;
  status: number | null;
  body: string | null;
}

/** The answers already given, by idempotency key. The database's clock decides about leases. */
@Injectable()
export class KeptAnswers {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Pick<Config, 'leaseMs'>,
  ) {}

  /** Of any number of requests with one key at one time, exactly one is told `mine`. */
  async claim(request: RepeatableRequest, fingerprint: Buffer): Promise<Claim> {
    const holder = newId();
    const [taken] = await this.database.query(CLAIM, [
      ...keyOf(request),
      fingerprint,
      holder,
      this.config.leaseMs,
    ]);
    if (taken) return { kind: 'mine', holder };
    const [row] = await this.database.query<Row>(READ, keyOf(request));
    // Released between the two statements: the next try may have it.
    if (!row) return { kind: 'in_progress' };
    if (!row.fingerprint.equals(fingerprint)) return { kind: 'other_request' };
    if (row.status === null) return { kind: 'in_progress' };
    return { kind: 'kept', answer: { status: row.status, body: row.body } };
  }

  async keep(request: RepeatableRequest, holder: string, { status, body }: KeptAnswer): Promise<void> {
    await this.database.query(KEEP, [...keyOf(request), holder, status, body]);
  }

  /** Nothing was decided: the same key may be tried again, corrected or not. */
  async release(request: RepeatableRequest, holder: string): Promise<void> {
    await this.database.query(RELEASE, [...keyOf(request), holder]);
  }
}

const keyOf = ({ workspaceId, callerId, key }: RepeatableRequest): string[] => [workspaceId, callerId, key];
