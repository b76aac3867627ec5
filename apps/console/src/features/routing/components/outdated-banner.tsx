import { Button } from '@mantine/core';
import type { RoutesOverview } from '@parley/contracts';
import { IconUsers } from '@tabler/icons-react';
import { RelativeTime } from '../../../ui/relative-time';
import classes from './routes-page.module.css';
import type { WorkingRules } from '../editing/use-working-copy';

interface OutdatedBannerProps {
  working: WorkingRules;
  overview: RoutesOverview;
  canEdit: boolean;
}

/** The server holds something else than what the edits were made on: who, when, and the two ways on. */
export function OutdatedBanner({ working, overview, canEdit }: OutdatedBannerProps) {
  if (!working.isOutdated || !canEdit) return null;
  const { draft, published } = overview;
  const by = draft?.owner?.name ?? published?.publishedBy?.name ?? 'Somebody';
  const at = draft?.updatedAt ?? published?.publishedAt ?? null;
  return (
    <div className={classes.banner} role="alert">
      <IconUsers size={18} aria-hidden />
      <p>
        <strong>
          <bdi>{by}</bdi>{' '}
          {draft === null ? 'published or discarded the draft' : 'saved another version of the draft'}
          {at === null ? null : (
            <>
              {' '}
              <RelativeTime at={at} ago />
            </>
          )}
          .
        </strong>{' '}
        Your own edits are still here. Load theirs (undo brings yours back), or keep yours and save over
        theirs.
      </p>
      <div className={classes.bannerActions}>
        <Button
          variant="default"
          onClick={() =>
            working.act({ type: 'take_theirs', server: working.server, label: `load ${by}’s rules` })
          }
        >
          Load theirs
        </Button>
        <Button variant="default" onClick={() => working.act({ type: 'keep_mine', server: working.server })}>
          Keep mine
        </Button>
      </div>
    </div>
  );
}
