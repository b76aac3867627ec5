import { Injectable } from '@nestjs/common';
import type { ConsentAccess, ConsentLine, ConsentRecord } from '@parley/contracts';
import { verifyRecipient } from '../consent/verify-ledger';
import { type ConsentEventRow, presentConsentEvent } from '../contacts/presenter';
import { Database } from '../database/database';
import { RecipientsQuery } from './recipients.query';

/** Shown at once, the newest; a number that has more has its proof for the rest. */
const LINES = 500;
const ACCESSES = 50;

interface LineRow extends ConsentEventRow {
  position: number;
  hash: string;
  said_at: Date | null;
  leads_to: ConsentLine['leadsTo'];
  method: ConsentLine['method'];
}

const LEDGER = `
  SELECT event.id, event.at, event.action, recipient.number, brand.name AS brand, event.source, event.keyword,
    event.language, event.kept, event.offered_word, event.offered, evidence.wording, evidence.reasons,
    event.rule_version, event.tier, event.actor_kind, event.actor_id,
    person.name AS person_name, contact.name AS contact_name, event.position, encode(event.hash, 'hex') AS hash,
    event.said_at, event.leads_to, event.method
  FROM consent_event event
  JOIN recipient ON recipient.workspace_id = event.workspace_id AND recipient.id = event.recipient_id
  JOIN brand ON brand.workspace_id = recipient.workspace_id AND brand.id = recipient.brand_id
  LEFT JOIN consent_evidence evidence
    ON evidence.workspace_id = event.workspace_id AND evidence.consent_event_id = event.id
  LEFT JOIN contact_number own ON own.workspace_id = recipient.workspace_id AND own.number = recipient.number
  LEFT JOIN contact ON contact.workspace_id = own.workspace_id AND contact.id = own.contact_id
  LEFT JOIN membership ON membership.workspace_id = event.workspace_id AND membership.person_id = event.actor_id
  LEFT JOIN person ON person.id = membership.person_id
  WHERE event.workspace_id = $1 AND event.recipient_id = $2
  ORDER BY event.position DESC LIMIT ${LINES}`;

const PLACE = `
  SELECT ledger_position AS lines, (
    SELECT id FROM conversation WHERE workspace_id = $1 AND recipient_id = $2
    ORDER BY last_activity_at DESC LIMIT 1) AS conversation_id
  FROM recipient WHERE workspace_id = $1 AND id = $2`;

interface AccessRow {
  id: string;
  at: Date;
  form: ConsentAccess['form'];
  actor_kind: 'person' | 'system';
  actor_id: string | null;
  name: string | null;
}

const ACCESS = `
  SELECT access.id, access.at, access.form, access.actor_kind, access.actor_id, person.name
  FROM consent_access access
  LEFT JOIN membership ON membership.workspace_id = access.workspace_id AND membership.person_id = access.actor_id
  LEFT JOIN person ON person.id = membership.person_id
  WHERE access.number = $2 AND access.workspace_id = $1
  ORDER BY access.id DESC LIMIT ${ACCESSES}`;

/** Everything the desk shows of one number towards one brand. */
@Injectable()
export class RecordQuery {
  constructor(
    private readonly database: Database,
    private readonly recipients: RecipientsQuery,
  ) {}

  /** Refuses with not_found. The chain is checked with every reading. */
  async record(workspaceId: string, id: string): Promise<ConsentRecord> {
    const recipient = await this.recipients.one(workspaceId, id);
    const key = [workspaceId, id];
    const [lines, place, accesses, findings] = await Promise.all([
      this.database.query<LineRow>(LEDGER, key),
      this.database.query<{ lines: number; conversation_id: string | null }>(PLACE, key),
      this.database.query<AccessRow>(ACCESS, [workspaceId, recipient.number]),
      verifyRecipient(this.database, workspaceId, id),
    ]);
    return {
      recipient,
      conversationId: place[0]?.conversation_id ?? null,
      lines: lines.map(presentLine),
      lineCount: place[0]?.lines ?? 0,
      findings: findings.map(({ kind, position, detail }) => ({ kind, position, detail })),
      accesses: accesses.map(presentAccess),
    };
  }
}

const presentLine = (row: LineRow): ConsentLine => ({
  ...presentConsentEvent(row),
  position: row.position,
  hash: row.hash,
  saidAt: row.said_at?.toISOString() ?? null,
  leadsTo: row.leads_to,
  method: row.method,
});

const presentAccess = (row: AccessRow): ConsentAccess => ({
  id: row.id,
  at: row.at.toISOString(),
  form: row.form,
  by: {
    kind: row.actor_kind,
    id: row.actor_id,
    name: row.actor_kind === 'system' ? 'The command line' : (row.name ?? 'A former colleague'),
  },
});
