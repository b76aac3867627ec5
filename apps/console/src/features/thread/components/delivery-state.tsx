import type { Delivery } from '@parley/contracts';
import { CHECKING, DELIVERY_STATES } from '@parley/domain';
import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconChecks,
  IconClock,
  IconClockX,
  IconHelpHexagon,
  IconSend,
} from '@tabler/icons-react';
import { useNow } from '../../../ui/relative-time';
import { whenTime } from '../../../ui/time';
import { mayBeHeld, useHolds } from '../api/held-texts';
import { heldInWords } from '../held-words';
import classes from './entries.module.css';

const LOOKS: Record<Delivery['state'], { icon: typeof IconCheck; tone?: 'ok' | 'warn' | 'bad' }> = {
  scheduled: { icon: IconClock },
  queued: { icon: IconClock },
  claimed: { icon: IconClock },
  sending: { icon: IconSend },
  accepted: { icon: IconCheck },
  sent: { icon: IconCheck },
  delivered: { icon: IconChecks, tone: 'ok' },
  read: { icon: IconChecks, tone: 'ok' },
  undelivered: { icon: IconAlertTriangle, tone: 'bad' },
  failed: { icon: IconAlertTriangle, tone: 'bad' },
  expired: { icon: IconClockX, tone: 'bad' },
  cancelled: { icon: IconBan },
  unknown: { icon: IconHelpHexagon, tone: 'warn' },
};

interface DeliveryStateProps {
  conversationId: string;
  delivery: Delivery;
  onJourney: () => void;
}

/** Where a text is, in a picture and a word; pressing it tells its whole journey. */
export function DeliveryState(props: DeliveryStateProps) {
  return mayBeHeld(props.delivery) ? <MayBeHeld {...props} /> : <Shown {...props} />;
}

function MayBeHeld(props: DeliveryStateProps) {
  const now = useNow();
  const [hold] = useHolds(props.conversationId, [props.delivery]);
  return <Shown {...props} {...(hold ? { held: heldInWords(hold, now) } : {})} />;
}

function Shown({ delivery, held, onJourney }: DeliveryStateProps & { held?: string }) {
  const { icon: Icon, tone } = LOOKS[delivery.state];
  const now = useNow();
  // Nothing has been asked of a person yet: its receipt or the carrier's list may still tell.
  const checking = delivery.state === 'unknown' && delivery.problem === null;
  const { label: word, help } = checking ? CHECKING : DELIVERY_STATES[delivery.state];
  const timed =
    delivery.state === 'scheduled' && delivery.sendAt
      ? `Scheduled for ${whenTime(delivery.sendAt, now)}`
      : null;
  const label = [timed, held].filter(Boolean).join('. ') || word;
  return (
    <button
      type="button"
      className={classes.state}
      data-tone={checking ? undefined : tone}
      data-held={held === undefined ? undefined : true}
      title={held === undefined ? `${help} Press for its journey.` : 'Press for its journey.'}
      aria-label={`${label}, show its journey`}
      onClick={onJourney}
    >
      <Icon size={14} stroke={2} aria-hidden />
      <bdi>{label}</bdi>
    </button>
  );
}
