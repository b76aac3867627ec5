import { Injectable } from '@nestjs/common';
import type { Contact, Labels } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { notFound, wrongField } from '../problems/problem';
import { readContact } from './contact.query';

/** As many as a thread carries: the rules look at them with every text. */
const MOST = 50;

const LOCK = `SELECT labels FROM contact WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE`;
const UPDATE = `UPDATE contact SET labels = $3 WHERE workspace_id = $1 AND id = $2`;

/** Adds and removes labels of a contact; what is named in both lists stays. The contact's next text is routed by them. */
@Injectable()
export class LabelContact {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, contactId: string, { add, remove }: Labels): Promise<Contact> {
    return this.database.transaction(async (tx) => {
      const key = [caller.workspaceId, contactId];
      const contact = await tx.one<{ labels: string[] }>(LOCK, key);
      if (!contact) throw notFound('contact');
      const kept = contact.labels.filter((label) => !remove.includes(label) || add.includes(label));
      const labels = [...new Set([...kept, ...add])];
      if (labels.length > MOST) throw wrongField('add', `A contact carries at most ${MOST} labels.`);
      await tx.query(UPDATE, [...key, labels]);
      giveNotice(tx, caller.workspaceId, 'contacts');
      return readContact(tx, caller.workspaceId, contactId);
    });
  }
}
