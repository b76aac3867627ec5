import type { RouteRuleInput, RouteSetDocument, RoutesOverview } from '@parley/contracts';
import { applyEdit, startHistory, type Edit, type EditHistory } from './history';
import { sameRules } from './rules';

/**
 * What one supervisor has in hand against what the server holds. The base is the server's side that the edits
 * were made on; when the server moves on meanwhile, edits are never dropped and never silently written over a
 * colleague's: the two differ, and a person chooses.
 */
export interface Base {
  /** Version and revision together: a published draft starts its revisions anew. */
  key: string;
  /** What a save sends back: the draft's revision, 0 when there is none. */
  revision: number;
  rules: readonly RouteRuleInput[];
}

export interface WorkingCopy {
  base: Base;
  /** The key of a side that was left for a newer one, until the page has heard of that: it is not gone back to. */
  left?: string;
  history: EditHistory;
}

/** What is kept in this browser between reloads. */
export interface KeptEdits {
  baseKey: string;
  baseRevision: number;
  rules: readonly RouteRuleInput[];
  savedAt: string;
}

/** A saved draft as a base. */
export const draftBase = (draft: RouteSetDocument): Base => ({
  // A draft that was discarded and begun anew counts from the same numbers; its time tells the two apart.
  key: `draft ${draft.version}.${draft.revision} ${draft.updatedAt}`,
  revision: draft.revision,
  rules: draft.rules,
});

/** The server's side: the draft, else the published set that a draft would start from. */
export const serverBase = ({ draft, published }: RoutesOverview): Base =>
  draft !== null
    ? draftBase(draft)
    : { key: `published ${published?.version ?? 0}`, revision: 0, rules: published?.rules ?? [] };

export const hasEdits = (copy: WorkingCopy): boolean => !sameRules(copy.history.rules, copy.base.rules);

/** True while the server holds something else than what the edits were made on. */
export const isOutdated = (copy: WorkingCopy, server: Base): boolean =>
  copy.base.key !== server.key && copy.left !== server.key;

/** Opens the page: kept edits go on where they were left, on the base they were made on. */
export const openCopy = (server: Base, kept: KeptEdits | null): WorkingCopy => {
  if (kept === null || sameRules(kept.rules, server.rules)) {
    return { base: server, history: startHistory(server.rules) };
  }
  const base =
    kept.baseKey === server.key ? server : { ...server, key: kept.baseKey, revision: kept.baseRevision };
  const opened = startHistory(base.rules);
  return { base, history: applyEdit(opened, { type: 'replace', rules: kept.rules, label: 'kept edits' }) };
};

/**
 * The server's side changed. Without edits it is taken over; with edits that say the same it becomes the base;
 * otherwise nothing happens here and the page asks.
 */
const followServer = (copy: WorkingCopy, server: Base): WorkingCopy => {
  if (copy.left === server.key) return copy;
  if (copy.base.key === server.key)
    return copy.left === undefined ? copy : { base: copy.base, history: copy.history };
  if (sameRules(copy.history.rules, server.rules)) return { ...copy, base: server };
  if (!hasEdits(copy)) return { base: server, history: startHistory(server.rules) };
  return copy;
};

export type CopyAction =
  | Edit
  | { type: 'follow'; server: Base }
  /** Our save was accepted: what the server answered is the base; what was typed since it left stays an edit. */
  | { type: 'saved'; server: Base; sent: readonly RouteRuleInput[] }
  /** The server took a file into the draft, whether its new side has been followed already or not. */
  | { type: 'imported'; server: Base; before: readonly RouteRuleInput[] }
  /** Lay one's own edits aside for the server's side; undo brings them back. */
  | { type: 'take_theirs'; server: Base; label: string }
  /** Stand by one's own edits: the next save replaces the server's side. */
  | { type: 'keep_mine'; server: Base };

export const reduceCopy = (copy: WorkingCopy, action: CopyAction): WorkingCopy => {
  switch (action.type) {
    case 'follow':
      return followServer(copy, action.server);
    case 'saved': {
      const { server, sent } = action;
      const history = sameRules(copy.history.rules, sent)
        ? { ...copy.history, rules: server.rules }
        : copy.history;
      // An answer of before the save may still be on its way to the page.
      return { base: server, history, ...(copy.base.key === server.key ? {} : { left: copy.base.key }) };
    }
    case 'imported': {
      const { before, server } = action;
      const history = sameRules(copy.history.rules, before) ? copy.history : startHistory(before);
      const edit: Edit = { type: 'replace', rules: server.rules, label: 'import rules' };
      const followed = copy.base.key === server.key;
      return {
        base: server,
        history: applyEdit(history, edit),
        ...(followed ? {} : { left: copy.base.key }),
      };
    }
    case 'keep_mine':
      return { ...copy, base: action.server };
    case 'take_theirs':
      return {
        base: action.server,
        history: applyEdit(copy.history, {
          type: 'replace',
          rules: action.server.rules,
          label: action.label,
        }),
      };
    default: {
      const history = applyEdit(copy.history, action);
      return history === copy.history ? copy : { ...copy, history };
    }
  }
};
