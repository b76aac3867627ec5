import type { LiveRoutes, RoutesOverview } from '@parley/contracts';
import { useState } from 'react';
import { announce } from '../../../ui/announcer';
import { sayProblem } from '../../../ui/said';
import { useChangeLive } from '../api/routes';

export interface LiveActions {
  isChanging: boolean;
  /** Another share of contacts goes by the set that is rolled out. */
  share: (percent: number) => Promise<void>;
  finish: () => Promise<void>;
  abandon: () => Promise<void>;
  /** An earlier set routes every text again. */
  goBack: (version: number) => Promise<void>;
  /** The way back from the last of these, as long as nobody changed it since. */
  undo: (() => Promise<void>) | null;
}

/** What routes texts, as the api names it; null before anything is published. */
const liveOf = ({ published, rollout }: RoutesOverview): LiveRoutes | null =>
  published && {
    version: published.version,
    rollout: rollout && { version: rollout.version, percent: rollout.percent ?? 0 },
  };

const same = (a: LiveRoutes, b: LiveRoutes): boolean =>
  a.version === b.version &&
  a.rollout?.version === b.rollout?.version &&
  a.rollout?.percent === b.rollout?.percent;

/** Rollouts and the way back to an earlier set: each one press, and each with its undo. */
export function useLiveActions(overview: RoutesOverview): LiveActions {
  const changing = useChangeLive();
  const [last, setLast] = useState<{ was: LiveRoutes; becomes: LiveRoutes } | null>(null);
  const was = liveOf(overview);

  const change = async (becomes: LiveRoutes, done: string, undoable = true): Promise<void> => {
    if (was === null) return;
    try {
      await changing.mutateAsync({ was, becomes });
      setLast(undoable ? { was, becomes } : null);
      announce(done);
    } catch (error) {
      sayProblem(error, 'What is live was not changed');
    }
  };

  return {
    isChanging: changing.isPending,
    async share(percent) {
      if (was?.rollout)
        await change(
          { ...was, rollout: { ...was.rollout, percent } },
          `${percent} % of contacts go by set ${was.rollout.version}.`,
        );
    },
    async finish() {
      if (was?.rollout)
        await change({ version: was.rollout.version, rollout: null }, 'Everybody goes by it now.');
    },
    async abandon() {
      if (was) await change({ ...was, rollout: null }, `Everybody goes by set ${was.version} again.`);
    },
    goBack: (version) => change({ version, rollout: null }, `Set ${version} is live again.`),
    undo:
      last !== null && was !== null && same(was, last.becomes)
        ? () => change(last.was, 'It is as it was before.', false)
        : null,
  };
}
