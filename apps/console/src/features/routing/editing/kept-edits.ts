import type { RouteRuleInput } from '@parley/contracts';
import { readStored, writeStored } from '../../../state/stored';
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

const isKept = (value: unknown): value is KeptEdits => {
  if (typeof value !== 'object' || value === null) return false;
  const kept = value as Partial<KeptEdits>;
  return (
    Array.isArray(kept.rules) &&
    kept.rules.every(isRule) &&
    typeof kept.baseKey === 'string' &&
    typeof kept.baseRevision === 'number' &&
    typeof kept.savedAt === 'string'
  );
};

/** What was kept, or null: nothing there, unreadable, or storage is closed (private windows). */
export const readKeptEdits = (workspaceId: string): KeptEdits | null =>
  readStored<KeptEdits | null>(place(workspaceId), null, isKept);

export const writeKeptEdits = (workspaceId: string, edits: KeptEdits | null): void =>
  writeStored(place(workspaceId), edits ?? undefined);
