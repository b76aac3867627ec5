import { type PauseTarget, pauseTargetSchema } from '@parley/contracts';

/** How a target is written in the database. */
export function targetKey(target: PauseTarget): string {
  switch (target.scope) {
    case 'all':
      return 'all';
    case 'purpose':
      return `purpose:${target.purpose}`;
    default:
      return `${target.scope}:${target.id}`;
  }
}

/** Reads it back. */
export function targetOf(key: string): PauseTarget {
  const [scope, name] = key.split(':');
  return pauseTargetSchema.parse(scope === 'purpose' ? { scope, purpose: name } : { scope, id: name });
}
