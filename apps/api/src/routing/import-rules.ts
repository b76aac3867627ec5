import { Injectable } from '@nestjs/common';
import { LIMITS, type RouteRuleInput, type RoutesImport, type RoutesImportInput } from '@parley/contracts';
import { fileProblem, mergeRules, readRulesCsv, readRulesJson, type RuleFileProblem } from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { ProblemError } from '../problems/problem';
import { checkRuleFile } from './check-rule-file';
import type { RouteSetRow } from './rows';
import { SaveRouteDraft } from './save-draft';

const QUEUES = `
  SELECT coalesce(json_object_agg(name, id), '{}') AS queues FROM queue WHERE workspace_id = $1`;
const BASE = `
  SELECT rules FROM route_set WHERE workspace_id = $1 AND state IN ('draft', 'published')
  ORDER BY state = 'draft' DESC LIMIT 1`;
/** Lines named in a refusal; the dry run names them all. */
const NAMED = 50;

/** Takes rules from a file into the draft, or tells what would come of it. */
@Injectable()
export class ImportRules {
  constructor(
    private readonly database: Database,
    private readonly saveDraft: SaveRouteDraft,
  ) {}

  async execute(caller: Caller, input: RoutesImportInput): Promise<RoutesImport> {
    const file = input.format === 'csv' ? readRulesCsv(input.content) : readRulesJson(input.content);
    const { good, problems } = await checkRuleFile(file, input.format, await this.queues(caller));
    const report = (merged: Merge, saved: RoutesImport['saved']): RoutesImport => ({
      rules: file.rules.length + linesUnread(file.problems),
      good: good.length,
      problems: [...problems, ...tooMany(merged)].slice(0, LIMITS.importProblems),
      problemCount: problems.length + tooMany(merged).length,
      added: merged.added,
      changed: merged.changed,
      removed: merged.removed,
      saved,
    });
    if (input.dryRun) return report(mergeRules(await base(this.database, caller), good, input.mode), null);
    if (problems.some(({ line }) => line === null) || (problems.length > 0 && !input.goodLinesOnly))
      throw refused(problems);
    let merged: Merge | undefined;
    const saved = await this.saveDraft.change(caller, input.revision, async (tx, draft) => {
      merged = mergeRules(draft?.rules ?? (await base(tx, caller)), good, input.mode);
      if (tooMany(merged).length > 0) throw refused(tooMany(merged));
      return merged.rules;
    });
    if (!merged) throw new Error('the draft was saved without its rules');
    return report(merged, saved);
  }

  private async queues(caller: Caller): Promise<Map<string, string>> {
    const [row] = await this.database.query<{ queues: Record<string, string> }>(QUEUES, [caller.workspaceId]);
    return new Map(Object.entries(row?.queues ?? {}));
  }
}

type Merge = ReturnType<typeof mergeRules<RouteRuleInput>>;

/** The rules they are taken into: the draft's, else those that a draft would begin with. */
async function base(from: Database | Tx, { workspaceId }: Caller): Promise<RouteRuleInput[]> {
  const [set] = await from.query<Pick<RouteSetRow, 'rules'>>(BASE, [workspaceId]);
  return set?.rules ?? [];
}

const tooMany = ({ rules }: Merge): RuleFileProblem[] =>
  rules.length > LIMITS.routeRules ? [fileProblem('too_many_rules')] : [];

/** Lines that could not be read so far as to be a rule. */
const linesUnread = (problems: readonly RuleFileProblem[]): number =>
  new Set(problems.flatMap(({ line }) => (line === null ? [] : [line]))).size;

const refused = (problems: readonly RuleFileProblem[]): ProblemError =>
  new ProblemError('rules_not_importable', undefined, {
    fields: problems.slice(0, NAMED).map(({ line, field, message, remedy }) => ({
      field: [line === null ? 'file' : `line ${line}`, field].filter((part) => part !== null).join(': '),
      message: `${message} ${remedy}`,
    })),
    context: { problems: problems.length },
  });
