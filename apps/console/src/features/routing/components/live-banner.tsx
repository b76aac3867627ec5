import { Button, NativeSelect } from '@mantine/core';
import type { RoutesOverview } from '@parley/contracts';
import { IconChartPie, IconCheck } from '@tabler/icons-react';
import type { LiveActions } from '../editing/use-live-actions';
import classes from './routes-page.module.css';

interface LiveBannerProps {
  overview: RoutesOverview;
  live: LiveActions;
  canPublish: boolean;
}

/** Steps of a rollout: few contacts first, then faster. */
export const ROLLOUT_STEPS = [1, 5, 10, 25, 50, 75] as const;

/** While a set is rolled out: who goes by it, and the ways on; afterwards, the way back. */
export function LiveBanner({ overview, live, canPublish }: LiveBannerProps) {
  const { published, rollout } = overview;
  if (rollout !== null && published !== null) {
    const percent = rollout.percent ?? 0;
    return (
      <section className={classes.rollout} aria-label="Rollout">
        <IconChartPie size={18} aria-hidden />
        <p>
          <strong>
            {percent} % of contacts go by set {rollout.version}
          </strong>
          , all others by set {published.version}. Each contact stays with theirs.
        </p>
        {canPublish ? (
          <div className={classes.bannerActions}>
            <NativeSelect
              aria-label="Share of contacts"
              value={String(percent)}
              disabled={live.isChanging}
              data={[...new Set([...ROLLOUT_STEPS, percent])]
                .toSorted((a, b) => a - b)
                .map((step) => ({ value: String(step), label: `${step} %` }))}
              onChange={(event) => void live.share(Number(event.currentTarget.value))}
            />
            <Button disabled={live.isChanging} onClick={() => void live.finish()}>
              Everybody
            </Button>
            <Button variant="default" disabled={live.isChanging} onClick={() => void live.abandon()}>
              Roll back
            </Button>
            {live.undo === null ? null : <UndoButton live={live} />}
          </div>
        ) : null}
      </section>
    );
  }
  if (live.undo === null) return null;
  return (
    <section className={classes.rollout} aria-label="Rollout">
      <IconCheck size={18} aria-hidden />
      <p role="status">{published === null ? null : `Set ${published.version} routes every text now.`}</p>
      <div className={classes.bannerActions}>
        <UndoButton live={live} />
      </div>
    </section>
  );
}

function UndoButton({ live }: { live: LiveActions }) {
  return (
    <Button variant="default" disabled={live.isChanging} onClick={() => void live.undo?.()}>
      Undo
    </Button>
  );
}
