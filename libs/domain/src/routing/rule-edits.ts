import type { RouteRule } from './route-rules';

/** What turns one list of rules into another; a rule that was moved is in both. */
export interface RuleEdits {
  removed: RouteRule[];
  added: RouteRule[];
  /** Where the lists part: what stands before is the same in both. */
  from: number;
}

/** Beyond, beginning anew costs no more. */
const MOST = 64;

/** Compares by object: an editor makes a new one of a rule it changes. Null where they differ in too much. */
export function editsBetween(before: readonly RouteRule[], after: readonly RouteRule[]): RuleEdits | null {
  if (Math.abs(before.length - after.length) > MOST) return null;
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - from;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const [was, is] = [before, after].map((list) => new Set(list.slice(from, list.length - same)));
  if (!was || !is) return null;
  const gone = [...was].filter((rule) => !is.has(rule));
  const come = [...is].filter((rule) => !was.has(rule));
  if (gone.length + come.length > MOST) return null;
  const moved = movedBetween(
    [...was].filter((rule) => is.has(rule)),
    [...is].filter((rule) => was.has(rule)),
  );
  return moved === null ? null : { removed: [...gone, ...moved], added: [...come, ...moved], from };
}

/** The rules that changed places among the same ones; null where they are many. */
function movedBetween(before: readonly RouteRule[], after: readonly RouteRule[]): RouteRule[] | null {
  const moved = new Set<RouteRule>();
  let [was, is] = [0, 0];
  while (was < before.length || is < after.length) {
    const [left, came] = [before[was], after[is]];
    if (left !== undefined && (left === came || moved.has(left))) {
      was += 1;
      if (left === came) is += 1;
    } else if (came !== undefined && moved.has(came)) is += 1;
    else {
      // One of the two is at another place: whichever the other list goes on without.
      const away = before[was + 1] === came ? left : came;
      if (away === undefined || moved.size >= MOST / 2) return null;
      moved.add(away);
    }
  }
  return [...moved];
}
