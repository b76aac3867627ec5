import { IconChevronRight, IconPlugConnectedX, IconShieldX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { countText, useCounts } from '../../../api/counts';
import { useCan } from '../../../api/session';
import classes from './trouble-cards.module.css';

/** What an operator should look at, on top of the threads that need attention. */
export function TroubleCards() {
  const counts = useCounts();
  const allowed = useCan('webhooks.read');
  if (!allowed || !counts) return null;
  const { quarantined, parked } = counts;
  return (
    <>
      {quarantined.value > 0 ? (
        <Card icon={<IconShieldX size={18} stroke={1.75} aria-hidden />} count={countText(quarantined)}>
          {quarantined.value === 1 ? 'webhook was' : 'webhooks were'} refused or unreadable
        </Card>
      ) : null}
      {parked.value > 0 ? (
        <Card icon={<IconPlugConnectedX size={18} stroke={1.75} aria-hidden />} count={countText(parked)}>
          {parked.value === 1 ? 'event waits' : 'events wait'} to be applied
        </Card>
      ) : null}
    </>
  );
}

function Card({ icon, count, children }: { icon: ReactNode; count: string; children: ReactNode }) {
  return (
    <Link to="/operations" className={classes.card}>
      {icon}
      <span>
        <b>{count}</b> {children}
      </span>
      <IconChevronRight size={16} aria-hidden />
    </Link>
  );
}
