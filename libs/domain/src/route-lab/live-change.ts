/** What routes texts: the live set, and beside it perhaps another that some contacts go by already. */
export interface LiveRoutes {
  version: number;
  rollout: { version: number; percent: number } | null;
}

export type LiveChange =
  | 'rollout_started'
  | 'rollout_raised'
  | 'rollout_lowered'
  | 'rollout_finished'
  | 'rollout_abandoned'
  | 'rolled_back'
  | 'put_live';

/**
 * What it is called when one state of affairs follows another; null when nothing changes.
 *
 * @param was before, @param becomes after; versions grow, so a smaller one is a way back
 */
export function liveChange(was: LiveRoutes, becomes: LiveRoutes): LiveChange | null {
  if (was.version !== becomes.version) {
    if (was.rollout?.version === becomes.version) return 'rollout_finished';
    return becomes.version < was.version ? 'rolled_back' : 'put_live';
  }
  if (was.rollout === null) return becomes.rollout === null ? null : 'rollout_started';
  if (becomes.rollout === null) return 'rollout_abandoned';
  if (was.rollout.version !== becomes.rollout.version) return 'rollout_started';
  const by = becomes.rollout.percent - was.rollout.percent;
  if (by === 0) return null;
  return by > 0 ? 'rollout_raised' : 'rollout_lowered';
}
