// What agents saw: in the end what the database holds, and nothing of anybody else.
import type { Evidence, ThreadRow } from '../evidence';
import { found, type Rule } from './finding';
import { groupBy } from './tally';

export const screensEqualTheDatabase: Rule = ({ screens, threads, entries }) => {
  const byThread = groupBy(entries, (entry) => entry.conversation_id);
  return screens.flatMap((screen) => {
    const mine = threads.filter((thread) => thread.workspace_id === screen.workspaceId);
    const byId = new Map(screen.threads.map((thread) => [thread.id, thread]));
    const heads = new Map(screen.heads.map((head) => [head.id, head]));
    return mine.flatMap((thread) => {
      const head = heads.get(thread.id);
      const window = byId.get(thread.id);
      if (!head || !sameHead(head, thread))
        return [found('view', `${screen.name}: the head of ${thread.id} is not the newest`)];
      if (screen.unopened.has(thread.id)) return [];
      const written = (byThread.get(thread.id) ?? []).map(
        ({ position, revision, kind, body, delivery_state: state }) =>
          [position, revision, kind, body, state === 'claimed' ? 'queued' : state].join('|'),
      );
      const shown = window?.entries.map(({ position, revision, kind, body, state }) =>
        [position, revision, kind, body, state].join('|'),
      );
      return shown?.join('\n') === written.join('\n') && window?.revision === thread.revision
        ? []
        : [found('view', `${screen.name}: thread ${thread.id} is not what the database holds`)];
    });
  });
};

const sameHead = (head: Evidence['screens'][number]['heads'][number], thread: ThreadRow): boolean =>
  head.revision === thread.revision &&
  head.lastPosition === thread.last_position &&
  head.status === thread.status &&
  head.assigneeId === thread.assignee_id;

export const nobodySeesAnother: Rule = ({ screens, owners }) =>
  screens.flatMap((screen) =>
    [...screen.seen]
      .filter((id) => (owners.get(id) ?? screen.workspaceId) !== screen.workspaceId)
      .map((id) => found('foreign', `${screen.name} was told ${id}`)),
  );
