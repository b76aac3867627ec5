import type { RouteRuleInput } from '@parley/contracts';
import type { KeptEdits } from './working-copy';

/**
 * Unsaved edits in this browser, per workspace, so that a closed tab or a crash loses nothing typed. A rule in the
 * making need not be valid yet, so only the shape the page relies on is checked.
 */
const place = (workspaceId: string) => `parley.routes.edits.${workspaceId}`;

const isRule = (value: unknown): value is RouteRuleInput => {
  if (typeof value !== 'object' || value === null) return false;
  const rule = value as Partial<RouteRuleInput>;
  return (
    typeof rule.id === 'string' &&
    typeof rule.name === 'string' &&
    typeof rule.match?.kind === 'string' &&
    Array.isArray(rule.match.words) &&
    typeof rule.actions?.queueId === 'string'
  );
};

const isRules = (value: unknown): value is RouteRuleInput[] => Array.isArray(value) && value.every(isRule);

const isKept = (value: unknown): value is KeptEdits => {
  if (typeof value !== 'object' || value === null) return false;
  const kept = value as Partial<KeptEdits>;
  return (
    isRules(kept.rules) &&
    isRules(kept.base?.rules) &&
    typeof kept.base?.key === 'string' &&
    typeof kept.base.revision === 'number' &&
    typeof kept.savedAt === 'string'
  );
};

/** What was kept, or null: nothing there, unreadable, or storage is closed (private windows). */
export const readKeptEdits = (workspaceId: string): KeptEdits | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(workspaceId)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
};

/** Keeps the edits; false when the browser refuses (full or closed), so that the page can say so. */
export const writeKeptEdits = (workspaceId: string, edits: KeptEdits | null): boolean => {
  try {
    if (edits === null) localStorage.removeItem(place(workspaceId));
    else localStorage.setItem(place(workspaceId), JSON.stringify(edits));
    return true;
  } catch {
    return false;
  }
};
