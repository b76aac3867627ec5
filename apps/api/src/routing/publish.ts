import { Injectable } from '@nestjs/common';
import type { RouteProblem, RoutePublish, RouteRuleInput, RouteSetDocument } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { ProblemError } from '../problems/problem';
import { checkRules } from './check-rules';
import { presentRouteSet } from './presenter';
import { ROUTE_SET_COLUMNS, type RouteSetRow } from './rows';
import { draftMoved, LOCK_DRAFT } from './save-draft';

const RETIRE = `
  UPDATE route_set SET state = 'retired', updated_at = clock_timestamp()
  WHERE workspace_id = $1 AND state = 'published'`;
const PUBLISH = `
  UPDATE route_set SET state = 'published', note = $2, published_at = clock_timestamp(),
    published_by_id = $3, published_by_name = $4, updated_at = clock_timestamp()
  WHERE workspace_id = $1 AND state = 'draft'
  RETURNING ${ROUTE_SET_COLUMNS}`;

/** Makes the draft the set that routes every text from now on, and retires the one before. */
@Injectable()
export class PublishRoutes {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, { revision, note }: RoutePublish): Promise<RouteSetDocument> {
    const { workspaceId } = caller;
    return this.database.transaction(async (tx) => {
      const draft = await tx.one<RouteSetRow>(LOCK_DRAFT, [workspaceId]);
      if (!draft || draft.revision !== revision) throw draftMoved(draft);
      refuseErrors(draft.rules, await checkRules(tx, workspaceId, draft.rules));
      await tx.query(RETIRE, [workspaceId]);
      const published = await tx.one<RouteSetRow>(PUBLISH, [workspaceId, note, caller.personId, caller.name]);
      if (!published) throw new Error('the draft was locked and is gone');
      giveNotice(tx, workspaceId, 'routes');
      return presentRouteSet(published);
    });
  }
}

/** Warnings may be published, errors may not. */
function refuseErrors(rules: RouteRuleInput[], problems: RouteProblem[]): void {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return;
  const placeOf = (ruleId: string | null): string => {
    const index = rules.findIndex((rule) => rule.id === ruleId);
    return index === -1 ? 'rules' : `rules.${index}`;
  };
  throw new ProblemError('rules_not_publishable', undefined, {
    fields: errors.slice(0, 50).map(({ ruleId, message }) => ({ field: placeOf(ruleId), message })),
  });
}
