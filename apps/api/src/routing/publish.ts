import { Injectable } from '@nestjs/common';
import type { RoutePublish, RouteSetDocument } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { ProblemError, wrongField } from '../problems/problem';
import { checkRules } from './check-rules';
import { isLiveTwice, liveMoved, lockLive, noteChange, refuseErrors } from './live-routes';
import { presentRouteSet } from './presenter';
import { ROUTE_SET_COLUMNS, type RouteSetRow } from './rows';
import { draftMoved, LOCK_DRAFT } from './save-draft';

const RETIRE = `
  UPDATE route_set SET state = 'retired', updated_at = clock_timestamp()
  WHERE workspace_id = $1 AND state = 'published'`;
const PUBLISH = `
  UPDATE route_set SET state = CASE WHEN $5::smallint IS NULL THEN 'published' ELSE 'rollout' END,
    percent = $5::smallint, note = $2, published_at = clock_timestamp(), published_by_id = $3,
    published_by_name = $4, review_date = $6::date, updated_at = clock_timestamp()
  WHERE workspace_id = $1 AND state = 'draft'
  RETURNING ${ROUTE_SET_COLUMNS}`;

/**
 * Makes the draft the set that routes every text from now on, and retires the one before; or, at a percentage, lets
 * some contacts go by it while the others stay with the live set.
 */
@Injectable()
export class PublishRoutes {
  constructor(private readonly database: Database) {}

  async execute(caller: Caller, wanted: RoutePublish): Promise<RouteSetDocument> {
    const { workspaceId } = caller;
    const percent = wanted.percent === undefined || wanted.percent === 100 ? null : wanted.percent;
    try {
      return await this.database.transaction(async (tx) => {
        const draft = await tx.one<RouteSetRow>(LOCK_DRAFT, [workspaceId]);
        if (!draft || draft.revision !== wanted.revision) throw draftMoved(draft);
        if (wanted.version !== undefined && draft.version !== wanted.version) throw draftMoved(draft);
        refuseErrors(draft.rules, await checkRules(tx, workspaceId, draft.rules));
        const live = await lockLive(tx, workspaceId);
        if (live?.rollout) throw rolloutRuns(live.rollout);
        if (percent === null) await tx.query(RETIRE, [workspaceId]);
        else if (!live)
          throw wrongField(
            'percent',
            'Nothing is live yet that the other contacts could go by: leave it out.',
          );
        const { personId, name } = caller;
        const published = await tx.one<RouteSetRow>(PUBLISH, [
          workspaceId,
          wanted.note,
          personId,
          name,
          percent,
          wanted.reviewDate ?? null,
        ]);
        if (!published) throw new Error('the draft was locked and is gone');
        const kind = percent === null ? 'published' : 'rollout_started';
        await noteChange(tx, caller, { kind, version: published.version, percent });
        giveNotice(tx, workspaceId, 'routes');
        return presentRouteSet(published);
      });
    } catch (error) {
      if (isLiveTwice(error)) throw liveMoved(null);
      throw error;
    }
  }
}

const rolloutRuns = ({ version, percent }: { version: number; percent: number }): ProblemError =>
  new ProblemError(
    'transition_not_allowed',
    `Set ${version} is being rolled out to ${percent} % of contacts: finish or abandon that first.`,
    { context: { rollout: { version, percent } } },
  );
