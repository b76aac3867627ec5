import { Button } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { acceptOffer, declineOffer, useOffers } from '../api/offers';
import { useQueue } from '../api/directory';
import { Kbd } from '../ui/kbd';
import { useFormatPhone } from '../ui/phone';
import { clockTime } from '../ui/time';
import { useCommands } from './commands';
import classes from './connection-banner.module.css';

/** There while a queue offers one a thread, on every page: whose it is, until when, and the two answers. */
export function OfferBar() {
  const offers = useOffers();
  const navigate = useNavigate();
  const formatPhone = useFormatPhone();
  const [first] = offers;
  const queue = useQueue(first?.queueId ?? null);
  const accept = async () => {
    if (first && (await acceptOffer(first)))
      void navigate({
        to: '/inbox/$view/$conversationId',
        params: { view: 'mine', conversationId: first.id },
      });
  };
  const decline = () => first && void declineOffer(first);
  const common = { group: 'Thread', permission: 'conversation.manage' as const };
  useCommands(
    first
      ? [
          { id: 'offer.accept', title: 'Accept the offer', keys: ['y'], run: () => void accept(), ...common },
          {
            id: 'offer.decline',
            title: 'Let the offer pass',
            keys: ['Shift+y'],
            also: 'decline',
            run: decline,
            ...common,
          },
        ]
      : [],
  );
  return (
    <div role="status" aria-label="Offer" className={classes.banner} data-shown={first ? '' : undefined}>
      {first ? (
        <>
          <IconHandStop size={14} stroke={2} aria-hidden />
          <span dir="auto">
            {queue?.name ?? 'A queue'} offers you {first.contact.name ?? formatPhone(first.contact.number)}
            {first.offer ? ` until ${clockTime(first.offer.until)}` : ''}
            {offers.length > 1 ? ` (and ${offers.length - 1} more)` : ''}
          </span>
          <Button size="compact-sm" rightSection={<Kbd keys="y" quiet />} onClick={() => void accept()}>
            Accept
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<Kbd keys="Shift+y" quiet />}
            onClick={decline}
          >
            Let it pass
          </Button>
        </>
      ) : null}
    </div>
  );
}
