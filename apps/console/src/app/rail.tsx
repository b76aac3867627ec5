import {
  IconClipboardCheck,
  IconInbox,
  IconArrowsSplit2,
  IconSend,
  IconSettings,
  IconShieldCheck,
  IconUserQuestion,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCounts } from '../api/counts';
import { useCan } from '../api/session';
import { tip } from '../ui/tip';
import tips from '../ui/tip.module.css';
import classes from './shell.module.css';

const ICON = { size: 20, stroke: 1.75, 'aria-hidden': true } as const;

function Place({
  to,
  label,
  attention = false,
  children,
}: {
  to: '/inbox' | '/routes' | '/outgoing' | '/review' | '/team' | '/consent' | '/operations' | '/settings';
  label: string;
  attention?: boolean;
  children: ReactNode;
}) {
  return (
    <Link
      to={to}
      {...tip(attention ? `${label}, needs attention` : label, 'right')}
      className={`${classes.place} ${tips.tip}`}
    >
      {children}
      {attention ? <span className={classes.dot} aria-hidden /> : null}
    </Link>
  );
}

/** The places of the console; a red dot where something needs a look. */
export function Rail({ account }: { account: ReactNode }) {
  const counts = useCounts();
  const mayOperate = useCan('webhooks.read');
  const mayRoute = useCan('routes.read');
  const maySeeSending = useCan('sending.read');
  const mayReadConsent = useCan('consent.read');
  const maySeeTeam = useCan('team.read');
  const mayManageConsent = useCan('consent.manage');
  const troubled = (counts?.quarantined.value ?? 0) + (counts?.parked.value ?? 0) > 0;
  return (
    <nav className={classes.rail} aria-label="Main">
      <Link
        to="/inbox/$view"
        params={{ view: 'mine' }}
        className={classes.logo}
        aria-label="Parley, to my inbox"
      >
        P
      </Link>
      <Place to="/inbox" label="Inbox" attention={(counts?.needsAttention.value ?? 0) > 0}>
        <IconInbox {...ICON} />
      </Place>
      {mayRoute ? (
        <Place to="/routes" label="Routes">
          <IconArrowsSplit2 {...ICON} />
        </Place>
      ) : null}
      {maySeeSending ? (
        <Place to="/outgoing" label="Outgoing">
          <IconSend {...ICON} />
        </Place>
      ) : null}
      {maySeeTeam ? (
        <Place to="/team" label="Team">
          <IconUsersGroup {...ICON} />
        </Place>
      ) : null}
      {mayReadConsent ? (
        <Place to="/review" label="Review" attention={(counts?.reviews.value ?? 0) > 0}>
          <IconUserQuestion {...ICON} />
        </Place>
      ) : null}
      {mayManageConsent ? (
        <Place to="/consent" label="Consent">
          <IconClipboardCheck {...ICON} />
        </Place>
      ) : null}
      {mayOperate ? (
        <Place to="/operations" label="Operations" attention={troubled}>
          <IconShieldCheck {...ICON} />
        </Place>
      ) : null}
      <span className={classes.grow} />
      <Place to="/settings" label="Settings">
        <IconSettings {...ICON} />
      </Place>
      {account}
    </nav>
  );
}
