import { Injectable } from '@nestjs/common';
import type { Contact, ContactEdit } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { lockThread } from '../conversations/thread';
import { Database } from '../database/database';
import { notFound, ProblemError } from '../problems/problem';
import { recheckContact } from '../quiet-hours/recheck-held';
import { readContact } from './contact.query';

const LOCK = `
  SELECT name, language, time_zone, email FROM contact WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE`;
const UPDATE = `
  UPDATE contact SET name = $3, language = $4, time_zone = $5, email = $6
  WHERE workspace_id = $1 AND id = $2`;
/** In one order everywhere, so that two edits cannot wait for each other. */
const THREADS = `SELECT id FROM conversation WHERE workspace_id = $1 AND contact_id = $2 ORDER BY id`;

interface Row {
  name: string | null;
  language: string | null;
  time_zone: string | null;
  email: string | null;
}

/** Changes what we know of a contact. A new name is an event of each of its threads: their screens show it. */
@Injectable()
export class EditContact {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, contactId: string, edit: ContactEdit): Promise<Contact> {
    requireKnown(edit);
    return this.database.transaction(async (tx) => {
      const key = [caller.workspaceId, contactId];
      const before = await tx.one<Row>(LOCK, key);
      if (!before) throw notFound('contact');
      const after: Row = {
        name: next(before.name, edit.name),
        language: next(before.language, edit.language),
        time_zone: next(before.time_zone, edit.timeZone),
        email: next(before.email, edit.email),
      };
      const changed = (Object.keys(after) as (keyof Row)[]).some(
        (column) => after[column] !== before[column],
      );
      if (changed) await tx.query(UPDATE, [...key, after.name, after.language, after.time_zone, after.email]);
      if (after.name !== before.name) {
        for (const { id } of await tx.query<{ id: string }>(THREADS, key)) {
          const thread = await lockThread(tx, caller.workspaceId, id);
          thread.record(authorOf(caller), { type: 'contact_renamed', name: after.name });
          thread.save();
        }
      }
      if (after.time_zone !== before.time_zone) await recheckContact(tx, caller.workspaceId, contactId);
      return readContact(tx, caller.workspaceId, contactId);
    });
  }
}

/** Absent leaves it, null or nothing but blanks removes it. */
const next = (present: string | null, wanted: string | null | undefined): string | null =>
  wanted === undefined ? present : wanted || null;

/** Both are handed to Intl by every screen that shows the contact, which throws on what it does not know. */
function requireKnown({ language, timeZone }: ContactEdit): void {
  const fields = [];
  if (language && !accepts(() => Intl.getCanonicalLocales(language)))
    fields.push({ field: 'language', message: 'Use a language tag such as en or pt-BR.' });
  if (timeZone && !accepts(() => new Intl.DateTimeFormat('en', { timeZone })))
    fields.push({ field: 'timeZone', message: 'Use a time zone name such as America/New_York.' });
  if (fields.length > 0) throw new ProblemError('validation_failed', undefined, { fields });
}

function accepts(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
