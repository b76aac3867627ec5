import { Inject, Injectable } from '@nestjs/common';
import type { ConversationChange, Notice } from '@parley/contracts';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { log } from '../log';
import { Publisher } from '../outbox/publisher';
import { WorkerLoops } from '../outbox/worker-loops';
import { AssignQueue } from './assign-queue';

const EVERY_MS = 1_000;

/**
 * Queues whose time has come, and those of workspaces something was heard of: $1 where threads changed, which matters
 * where one waits; $2 where people or settings did. All of them, so that those of little priority have their turn too.
 */
const DUE = `
  SELECT workspace_id, id FROM queue
  WHERE strategy <> 'manual' AND (
    look_at IS NULL OR look_at <= clock_timestamp() OR workspace_id = ANY($2::uuid[])
    OR (workspace_id = ANY($1::uuid[]) AND EXISTS (
      SELECT 1 FROM conversation WHERE conversation.workspace_id = queue.workspace_id
        AND conversation.queue_id = queue.id AND conversation.status IN ('open', 'pending')
        AND conversation.assignee_id IS NULL)))
  ORDER BY priority, rank, id`;

/** Wakes the queues when something happened, and by the clock where nothing was heard. */
@Injectable()
export class AssignmentLoop {
  private threads = new Set<string>();
  private people = new Set<string>();

  constructor(
    @Inject(CONFIG) config: Pick<Config, 'roles'>,
    private readonly database: Database,
    private readonly assign: AssignQueue,
    publisher: Publisher,
    loops: WorkerLoops,
  ) {
    const loop = loops.every(EVERY_MS, 'assign threads', () => this.round());
    if (!config.roles.worker) return;
    publisher.listen(({ workspaceId, topic, payload }) => {
      if (topic === 'thread' && mattersToQueues(payload as ConversationChange)) this.threads.add(workspaceId);
      else if (topic === 'agent' || (topic === 'notice' && (payload as Notice).topic === 'queues'))
        this.people.add(workspaceId);
      else return;
      loop.wake();
    });
  }

  /** True when there may be more. A queue that fails is looked at again by the clock and holds up no other. */
  async round(): Promise<boolean> {
    const heard = [[...this.threads], [...this.people]];
    this.threads = new Set();
    this.people = new Set();
    const due = await this.database.query<{ workspace_id: string; id: string }>(DUE, heard);
    let more = false;
    for (const { workspace_id: workspaceId, id } of due) {
      try {
        const round = await this.assign.execute(workspaceId, id);
        if (round !== 'done') this.people.add(workspaceId);
        more ||= round === 'more';
      } catch (error) {
        log.warn({ err: error, queueId: id }, 'a queue could not be looked after');
      }
    }
    return more;
  }
}

/** A text out or a receipt gives nobody room and leaves nobody waiting. */
const mattersToQueues = ({ entries }: ConversationChange): boolean =>
  entries.some(({ kind }) => kind === 'event' || kind === 'text_in');
