import { API, type WebhookRequest } from '@parley/contracts';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { Chip } from '../../../ui/chip';
import { itemsOf, Paged } from '../../../ui/paged';
import { EmptyState } from '../../../ui/states';
import { useBulk, webhookRequestsQuery } from '../api/operations';
import { useSelection, type Selection } from '../use-selection';
import { bytesInWords, reasonInWords } from '../words';
import { BulkBar } from './bulk-bar';
import { EventList, EventRow } from './event-row';
import { Filters, narrows, type FilterValues } from './filters';
import { WebhookDrawer } from './webhook-drawer';

const WEBHOOK_REASONS = ['no_signature', 'wrong_signature', 'no_token', 'stale', 'unreadable', 'too_large'];
const STATES = [
  {
    name: 'state',
    label: 'State',
    data: [
      { value: 'open', label: 'Open' },
      { value: 'replayed', label: 'Taken in' },
      { value: 'dismissed', label: 'Dismissed' },
    ],
  },
];

interface WebhookRequestsProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
}

const isSettled = (item: WebhookRequest): boolean => item.replayedAt !== null || item.dismissedAt !== null;

/** Requests that were refused or could not be read, newest first. */
export function WebhookRequests({ openId, onOpen }: WebhookRequestsProps) {
  const [filter, setFilter] = useState<FilterValues>({});
  const query = useInfiniteQuery(webhookRequestsQuery(filter));
  const canReplay = useCan('webhooks.replay');
  const items = itemsOf(query);
  const open = items.filter((item) => !isSettled(item));
  const selection = useSelection(
    open.map(({ id }) => id),
    canReplay,
  );
  return (
    <>
      <Filters value={filter} reasons={WEBHOOK_REASONS} choices={STATES} onChange={setFilter} />
      <Paged
        query={query}
        empty={
          <EmptyState
            icon={IconShieldCheck}
            title={narrows(filter) ? 'None of these is in quarantine' : 'No webhook is in quarantine'}
          >
            Requests whose signature is missing or wrong, or whose body cannot be read, are kept here to look
            at and replay.
          </EmptyState>
        }
      >
        <EventList label="Quarantined webhooks">
          {items.map((item) => (
            <RequestRow
              key={item.id}
              item={item}
              isOpen={item.id === openId}
              onOpen={() => onOpen(item.id)}
              selection={canReplay && !isSettled(item) ? selection : null}
            />
          ))}
        </EventList>
      </Paged>
      <BulkBar
        selection={selection}
        replay={useBulk(API.webhookReplayMany)}
        dismiss={useBulk(API.webhookDismissMany)}
      />
      <WebhookDrawer id={openId} onClose={() => onOpen(null)} />
    </>
  );
}

interface RequestRowProps {
  item: WebhookRequest;
  isOpen: boolean;
  onOpen: () => void;
  selection: Selection | null;
}

function RequestRow({ item, ...row }: RequestRowProps) {
  return (
    <EventRow
      {...row}
      id={item.id}
      icon={IconShieldX}
      title={reasonInWords(item.reason)}
      text={item.diagnosis}
      at={item.at}
      isSettled={isSettled(item)}
      meta={
        <>
          <code>{item.connectionSlug}</code>
          <span>{item.method}</span>
          <span>{bytesInWords(item.bytes)}</span>
        </>
      }
      side={
        <>
          {item.replayedAt !== null ? <Chip colour="green">Taken in</Chip> : null}
          {item.dismissedAt !== null ? <Chip>Dismissed</Chip> : null}
        </>
      }
    />
  );
}
