import type { Entry } from '@parley/contracts';

/** A text that changes what one would answer: from the customer, or from a colleague. */
export function isForeignText(entry: Entry, me: string): boolean {
  return (
    entry.kind === 'text_in' ||
    (entry.kind === 'text_out' && entry.origin === 'agent' && entry.actor.id !== me)
  );
}

/**
 * The position a reply is based on, once the writer's own texts have found their place: it moves over them, over notes,
 * events and automatic texts, and stops before the first text of somebody else.
 */
export function advanceBase(entries: readonly Entry[], base: number, me: string): number {
  let reached = base;
  for (const entry of entries) {
    if (entry.position <= reached) continue;
    if (entry.position !== reached + 1 || isForeignText(entry, me)) break;
    reached = entry.position;
  }
  return reached;
}

/** Texts of others that came in after `base`, oldest first. */
export function arrivedSince(entries: readonly Entry[], base: number, me: string): Entry[] {
  return entries.filter((entry) => entry.position > base && isForeignText(entry, me));
}
