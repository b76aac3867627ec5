import { Injectable } from '@nestjs/common';
import type { EmailRules, EmailRulesState } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { ProblemError } from '../problems/problem';
import { Mailer } from './mailer';

const READ = `SELECT purpose FROM email_rule WHERE workspace_id = $1 ORDER BY purpose`;
const REMOVE = `DELETE FROM email_rule WHERE workspace_id = $1 AND purpose <> ALL ($2)`;
const ADD = `
  INSERT INTO email_rule (workspace_id, purpose, actor_id, actor_name)
  SELECT $1, purpose, $3, $4 FROM unnest($2::text[]) purpose ON CONFLICT DO NOTHING`;

/** For which purposes a text that did not arrive goes by email. */
@Injectable()
export class KeepEmailRules {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async read(workspaceId: string): Promise<EmailRulesState> {
    const rows = await this.database.query<{ purpose: EmailRules['purposes'][number] }>(READ, [workspaceId]);
    return { purposes: rows.map(({ purpose }) => purpose), mailServer: this.mailer.isConfigured };
  }

  async write(caller: Caller, { purposes }: EmailRules): Promise<EmailRulesState> {
    if (purposes.length > 0 && !this.mailer.isConfigured) throw new ProblemError('no_mail_server');
    await this.database.transaction(async (tx) => {
      await tx.query(REMOVE, [caller.workspaceId, purposes]);
      await tx.query(ADD, [caller.workspaceId, purposes, caller.personId, caller.name]);
      giveNotice(tx, caller.workspaceId, 'sending');
    });
    return this.read(caller.workspaceId);
  }
}
