import { Injectable } from '@nestjs/common';
import type { ConsentEvent, Contact } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { notFound } from '../problems/problem';
import { CONTACT_DOCUMENT } from './contact-document';
import { type ConsentEventRow, presentConsentEvent, presentContact } from './presenter';

const CONTACT = `
  SELECT ${CONTACT_DOCUMENT} AS contact FROM contact WHERE contact.workspace_id = $1 AND contact.id = $2`;

/** Lines of the ledger shown at once, the newest. */
const LINES = 500;

const LEDGER = `
  SELECT event.id, event.at, event.action, recipient.number, brand.name AS brand, event.source, event.keyword,
    event.language, event.kept, event.offered_word, event.offered, evidence.wording, evidence.reasons,
    event.rule_version, event.tier, event.actor_kind, event.actor_id,
    person.name AS person_name, contact.name AS contact_name
  FROM contact
  JOIN contact_number own ON own.workspace_id = contact.workspace_id AND own.contact_id = contact.id
  JOIN recipient ON recipient.workspace_id = own.workspace_id AND recipient.number = own.number
  JOIN brand ON brand.workspace_id = recipient.workspace_id AND brand.id = recipient.brand_id
  JOIN consent_event event ON event.workspace_id = recipient.workspace_id AND event.recipient_id = recipient.id
  LEFT JOIN consent_evidence evidence
    ON evidence.workspace_id = event.workspace_id AND evidence.consent_event_id = event.id
  LEFT JOIN membership ON membership.workspace_id = event.workspace_id AND membership.person_id = event.actor_id
  LEFT JOIN person ON person.id = membership.person_id
  WHERE contact.workspace_id = $1 AND contact.id = $2
  ORDER BY event.at DESC, event.id DESC LIMIT ${LINES}`;

/** Reads a contact outside or inside a transaction; refuses with not_found. */
export async function readContact(
  from: Database | Tx,
  workspaceId: string,
  contactId: string,
): Promise<Contact> {
  const [row] = await from.query<{ contact: Contact }>(CONTACT, [workspaceId, contactId]);
  if (!row) throw notFound('contact');
  return presentContact(row.contact);
}

@Injectable()
export class ContactQuery {
  constructor(private readonly database: Database) {}

  contact(caller: Caller, contactId: string): Promise<Contact> {
    return readContact(this.database, caller.workspaceId, contactId);
  }

  /** Everything the ledger holds about the contact's numbers, newest first. */
  async ledger(caller: Caller, contactId: string): Promise<{ items: ConsentEvent[] }> {
    const rows = await this.database.query<ConsentEventRow>(LEDGER, [caller.workspaceId, contactId]);
    // A contact nobody ever asked or answered has no lines; only then is it worth asking whether there is one.
    if (rows.length === 0) await readContact(this.database, caller.workspaceId, contactId);
    return { items: rows.map(presentConsentEvent) };
  }
}
