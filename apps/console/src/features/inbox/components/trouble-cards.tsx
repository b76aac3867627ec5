import { IconChevronRight, IconHelpHexagon, IconPlugConnectedX, IconShieldX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { countText, useCounts } from '../../../api/counts';
import { outgoingSummaryQuery } from '../../../api/outgoing';
import { useCan } from '../../../api/session';
import classes from './trouble-cards.module.css';

/** What an operator should look at, on top of the threads that need attention. */
export function TroubleCards() {
  return (
    <>
      <UndecidedCards />
      <WebhookCards />
    </>
  );
}

/** An outage leaves many texts of unknown fate: they can be decided together. */
function UndecidedCards() {
  const { data } = useQuery({ ...outgoingSummaryQuery, enabled: useCan('sending.control') });
  return data?.undecided.map(({ connection, count }) => (
    <Card
      key={connection.id}
      to="/outgoing"
      icon={<IconHelpHexagon size={18} stroke={1.75} aria-hidden />}
      count={countText(count)}
    >
      may not have been sent through {connection.name}: decide for all
    </Card>
  ));
}

function WebhookCards() {
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

interface CardProps {
  to?: '/operations' | '/outgoing';
  icon: ReactNode;
  count: string;
  children: ReactNode;
}

function Card({ to = '/operations', icon, count, children }: CardProps) {
  return (
    <Link to={to} className={classes.card}>
      {icon}
      <span>
        <b>{count}</b> {children}
      </span>
      <IconChevronRight size={16} aria-hidden />
    </Link>
  );
}
