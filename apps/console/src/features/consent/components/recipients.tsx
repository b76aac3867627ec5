import { Button } from '@mantine/core';
import {
  type ConsentRecipient,
  type ConsentRecipientsFilter,
  consentRecipientsFilterSchema,
} from '@parley/contracts';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useBrands } from '../../../api/directory';
import { useCommands } from '../../../app/commands';
import { Chip } from '../../../ui/chip';
import { sourceInWords } from '../../../ui/consent-words';
import { itemsOf, Paged } from '../../../ui/paged';
import { formatPhone } from '../../../ui/phone';
import { RelativeTime } from '../../../ui/relative-time';
import { RowOpener } from '../../../ui/row-opener';
import { EmptyState } from '../../../ui/states';
import { recipientsQuery } from '../api/consent';
import { STATE_WORDS } from '../words';
import { Filters } from './filters';
import { RecordDrawer } from './record-drawer';
import classes from './recipients.module.css';

interface RecipientsProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
}

/** Numbers and what holds of them, the latest change first; j and k go through them, Enter opens one. */
export function Recipients({ openId, onOpen }: RecipientsProps) {
  const filter = consentRecipientsFilterSchema.catch({}).parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const query = useInfiniteQuery(recipientsQuery(filter));
  const items = itemsOf(query);
  const severalBrands = useBrands().length > 1;
  const list = useRef<HTMLUListElement>(null);
  const move = (by: number) => {
    const openers = [...(list.current?.querySelectorAll<HTMLElement>('[aria-haspopup="dialog"]') ?? [])];
    const at = openers.indexOf(document.activeElement as HTMLElement);
    openers[Math.max(0, Math.min(openers.length - 1, at + by))]?.focus();
  };
  const group = 'Consent';
  useCommands([
    {
      id: 'consent.next',
      title: 'Next number',
      group,
      keys: ['j', 'ArrowDown'],
      keysOnly: true,
      run: () => move(1),
    },
    {
      id: 'consent.previous',
      title: 'Previous number',
      group,
      keys: ['k', 'ArrowUp'],
      keysOnly: true,
      run: () => move(-1),
    },
  ]);
  const narrow = (search: ConsentRecipientsFilter) =>
    void navigate({ to: '/consent', search, hash: true, replace: true, hashScrollIntoView: false });
  const narrowed = Object.keys(filter).length > 0;
  return (
    <>
      <Filters filter={filter} onFilter={narrow} />
      <Paged
        query={query}
        more="Show more"
        empty={
          <EmptyState
            icon={IconClipboardCheck}
            title={narrowed ? 'No number fits' : 'Nothing is known of any number yet'}
            action={
              narrowed ? (
                <Button variant="default" onClick={() => narrow({})}>
                  Show all numbers
                </Button>
              ) : undefined
            }
          >
            {narrowed
              ? 'Look for the beginning or the last digits of a number, or for the beginning of a name.'
              : 'Whoever texts in, agrees or opts out is listed here with the proof of it.'}
          </EmptyState>
        }
      >
        <ul className={classes.list} aria-label="Numbers" ref={list}>
          {items.map((recipient) => (
            <Row
              key={recipient.id}
              recipient={recipient}
              withBrand={severalBrands}
              isOpen={recipient.id === openId}
              onOpen={() => onOpen(recipient.id)}
            />
          ))}
        </ul>
      </Paged>
      <RecordDrawer id={openId} onClose={() => onOpen(null)} />
    </>
  );
}

interface RowProps {
  recipient: ConsentRecipient;
  withBrand: boolean;
  isOpen: boolean;
  onOpen: () => void;
}

function Row({ recipient, withBrand, isOpen, onOpen }: RowProps) {
  const { name, number, brand, state, kept, held, since } = recipient;
  const { label, colour } = STATE_WORDS[state];
  return (
    <li className={classes.row} data-row={recipient.id} data-open={isOpen || undefined}>
      <div className={classes.who}>
        <RowOpener onOpen={onOpen}>
          <bdi>{name ?? formatPhone(number)}</bdi>
        </RowOpener>
        <span className={classes.small}>
          {name === null ? null : <span>{formatPhone(number)}</span>}
          {withBrand ? <bdi>{brand.name}</bdi> : null}
        </span>
      </div>
      <div className={classes.state}>
        <Chip colour={colour}>{label}</Chip>
        {kept.length === 0 ? null : <Chip colour="blue">Keeps some</Chip>}
        {held ? <Chip colour="orange">Sends held</Chip> : null}
      </div>
      <div className={classes.by} dir="auto">
        {sourceInWords(recipient)}
      </div>
      <div className={classes.since}>{since === null ? '' : <RelativeTime at={since} ago />}</div>
    </li>
  );
}
