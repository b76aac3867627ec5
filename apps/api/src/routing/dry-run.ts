import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { DryRunSide, RouteRuleInput, RoutesDryRun, RoutesDryRunInput } from '@parley/contracts';
import {
  compareDecisions,
  type Comparison,
  compileRules,
  type CompiledRules,
  decide,
  foldedWords,
  type RouteDecision,
  type RouteInput,
} from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { ConsentAtNumbers, type ReadConsent } from '../keywords/consent-at-numbers';
import { notFound } from '../problems/problem';
import { PublishedRoutes } from './published-routes';

/** Texts matched in one go: between two, texts that come in have their turn. */
const SLICE = 250;
const GROUPS = 200;
const NO_RULES: RouteRuleInput[] = [];

const NEWEST = `
  SELECT entry.conversation_id, entry.position, entry.at, entry.body, conversation.business_number,
    conversation.labels, conversation.contact_labels, conversation.language
  FROM (
    SELECT workspace_id, conversation_id, position, at, body FROM entry
    WHERE workspace_id = $1 AND kind = 'text_in' AND at <= $2 ORDER BY at DESC LIMIT $3
  ) entry
  JOIN (
    SELECT conversation.id, conversation.labels, contact.labels AS contact_labels, contact.language,
      business_number.number AS business_number
    FROM conversation JOIN business_number
      ON business_number.workspace_id = conversation.workspace_id
      AND business_number.id = conversation.business_number_id
    JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
    WHERE conversation.workspace_id = $1
  ) conversation ON conversation.id = entry.conversation_id
  ORDER BY entry.at DESC, entry.conversation_id, entry.position DESC`;
const DRAFT = `SELECT rules FROM route_set WHERE workspace_id = $1 AND state = 'draft'`;
const QUEUES = `
  SELECT coalesce(json_object_agg(id, name), '{}') AS queues FROM queue WHERE workspace_id = $1`;

interface TextRow {
  conversation_id: string;
  position: number;
  at: Date;
  body: string | null;
  business_number: string;
  /** Those of the thread and the contact today: what they were then is not kept. */
  labels: string[];
  contact_labels: string[];
  language: string | null;
}

type Group = RoutesDryRun['groups'][number];
type Changed = Omit<Group, 'texts'> & { row: TextRow };

/**
 * Runs a draft and the live set over the newest texts of customers and tells what differs. It compares what the rules
 * say: whether a running thread moves depends on who has it at the time. Nothing is kept; a page is computed anew.
 */
@Injectable()
export class DryRunRoutes {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedRoutes,
    private readonly consents: ConsentAtNumbers,
  ) {}

  async execute(caller: Caller, input: RoutesDryRunInput): Promise<RoutesDryRun> {
    const until = input.until === undefined ? new Date() : new Date(input.until);
    const [current, readConsent, rules, rows, queues] = await Promise.all([
      this.published.current(caller.workspaceId),
      this.consents.reader(caller.workspaceId),
      input.rules ?? this.draft(caller),
      this.database.query<TextRow>(NEWEST, [caller.workspaceId, until, input.texts]),
      this.queues(caller),
    ]);
    const sets: Sets = {
      live: current?.compiled ?? compileRules({ rules: NO_RULES }),
      draft: compileRules({ rules }),
      readConsent,
    };
    const { counts, changed, matchingMs } = await run(rows, sets, queues);
    const end = input.offset + input.limit;
    const mayRead = caller.permissions.includes('conversation.read');
    return {
      against: current?.version ?? null,
      until: until.toISOString(),
      texts: rows.length,
      counts,
      matchingMs,
      groups: grouped(changed),
      rows: changed.slice(input.offset, end).map(({ row, ...rest }) => ({
        ...rest,
        conversationId: row.conversation_id,
        position: row.position,
        at: row.at.toISOString(),
        text: mayRead ? (row.body ?? '') : null,
      })),
      nextOffset: end < changed.length ? end : null,
    };
  }

  private async draft(caller: Caller): Promise<RouteRuleInput[]> {
    const [draft] = await this.database.query<{ rules: RouteRuleInput[] }>(DRAFT, [caller.workspaceId]);
    if (!draft) throw notFound('draft');
    return draft.rules;
  }

  private async queues(caller: Caller): Promise<Map<string, string>> {
    const [row] = await this.database.query<{ queues: Record<string, string> }>(QUEUES, [caller.workspaceId]);
    return new Map(Object.entries(row?.queues ?? {}));
  }
}

/** What is compared, and what is heard before either. */
interface Sets {
  live: CompiledRules;
  draft: CompiledRules;
  readConsent: ReadConsent;
}

async function run(
  rows: TextRow[],
  sets: Sets,
  queues: Map<string, string>,
): Promise<{ counts: RoutesDryRun['counts']; changed: Changed[]; matchingMs: number }> {
  const counts = { queue: 0, effects: 0, rule: 0, none: 0 };
  const changed: Changed[] = [];
  let matchingMs = 0;
  const earlier = sameTextAgo(rows);
  for (let from = 0; from < rows.length; from += SLICE) {
    const began = performance.now();
    for (const row of rows.slice(from, from + SLICE)) {
      const { before, after, comparison } = compare(row, earlier.get(row) ?? null, sets);
      counts[comparison.change] += 1;
      if (comparison.change === 'none') continue;
      changed.push({ ...comparison, before: side(before, queues), after: side(after, queues), row });
    }
    matchingMs += performance.now() - began;
    await breathe();
  }
  return { counts, changed, matchingMs };
}

function compare(
  row: TextRow,
  sameTextAgoMs: number | null,
  { live, draft, readConsent }: Sets,
): { before: RouteDecision; after: RouteDecision; comparison: Comparison } {
  const text = row.body ?? '';
  const input: RouteInput = {
    text,
    businessNumber: row.business_number,
    firstText: row.position === 1,
    atMs: row.at.getTime(),
    contactLanguage: row.language,
    labels: row.labels,
    contactLabels: row.contact_labels,
    sameTextAgoMs,
  };
  const before = decide(live, input);
  const after = decide(draft, input);
  const consent = readConsent(row.business_number, text);
  return { before, after, comparison: compareDecisions(before, after, consent !== null) };
}

/** How long before each text the customer sent the same words in the thread, as far as the texts at hand go back. */
function sameTextAgo(rows: TextRow[]): Map<TextRow, number> {
  const last = new Map<string, Date>();
  const ago = new Map<TextRow, number>();
  for (const row of rows.toReversed()) {
    const key = `${row.conversation_id}\n${foldedWords(row.body ?? '')}`;
    const before = last.get(key);
    if (before) ago.set(row, row.at.getTime() - before.getTime());
    last.set(key, row.at);
  }
  return ago;
}

function side(decision: RouteDecision, queues: Map<string, string>): DryRunSide {
  const queueId = decision.actions?.queueId ?? null;
  return {
    queueId,
    queueName: queueId === null ? null : (queues.get(queueId) ?? null),
    ruleId: decision.ruleId,
    ruleName: decision.ruleName,
    word: decision.matched?.word ?? null,
  };
}

function grouped(changed: Changed[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { row: _, ...one } of changed) {
    const { before, after, actions } = one;
    const key = [before.queueId, before.ruleId, after.queueId, after.ruleId, ...actions].join('\n');
    const group = groups.get(key);
    if (group) group.texts += 1;
    else groups.set(key, { ...one, texts: 1 });
  }
  return [...groups.values()].toSorted((a, b) => b.texts - a.texts).slice(0, GROUPS);
}
