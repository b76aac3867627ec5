import type { Actor, ConsentEvent as WireConsentEvent, Contact as WireContact } from '@parley/contracts';

const instant = (at: string): string => new Date(at).toISOString();

/** Presents a CONTACT_DOCUMENT. Only instants change on the way out: PostgreSQL writes them in its session's zone, the wire in UTC. */
export const presentContact = (contact: WireContact): WireContact => ({
  ...contact,
  createdAt: instant(contact.createdAt),
  consent: contact.consent.map((one) => ({ ...one, since: one.since === null ? null : instant(one.since) })),
  threads: contact.threads.map((thread) => ({ ...thread, lastActivityAt: instant(thread.lastActivityAt) })),
});

/** A line of the ledger joined with its evidence and the names it mentions. */
export interface ConsentEventRow {
  id: string;
  at: Date;
  action: WireConsentEvent['action'];
  number: string;
  brand: string;
  source: string;
  keyword: string | null;
  language: string | null;
  kept: WireConsentEvent['kept'] | null;
  offered_word: string | null;
  offered: WireConsentEvent['kept'] | null;
  wording: string | null;
  rule_version: string | null;
  tier: WireConsentEvent['tier'];
  reasons: WireConsentEvent['reasons'] | null;
  actor_kind: Actor['kind'];
  actor_id: string | null;
  person_name: string | null;
  contact_name: string | null;
}

export const presentConsentEvent = (row: ConsentEventRow): WireConsentEvent => ({
  id: row.id,
  at: row.at.toISOString(),
  action: row.action,
  number: row.number,
  brand: row.brand,
  source: row.source,
  keyword: row.keyword,
  language: row.language,
  kept: row.kept ?? [],
  offered: row.offered_word === null ? null : { word: row.offered_word, purposes: row.offered ?? [] },
  wording: row.wording,
  ruleVersion: row.rule_version,
  tier: row.tier,
  reasons: row.reasons ?? [],
  actor: { kind: row.actor_kind, id: row.actor_id, name: actorName(row) },
});

function actorName(row: ConsentEventRow): string {
  switch (row.actor_kind) {
    case 'customer':
      return row.contact_name ?? row.number;
    case 'person':
      return row.person_name ?? 'A former colleague';
    case 'system':
      return 'Parley';
    case 'api':
      return 'API';
  }
}
