import { NativeSelect, TextInput } from '@mantine/core';
import {
  CONSENT_ORIGINS,
  type ConsentRecipientsFilter,
  consentOriginSchema,
  consentStateSchema,
} from '@parley/contracts';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useCommands } from '../../../app/commands';
import { ORIGIN_WORDS, STATE_WORDS } from '../words';
import classes from './recipients.module.css';

const DAY_MS = 86_400_000;
const SPANS = [
  { value: '', label: 'Since: any time' },
  { value: '1', label: 'Since yesterday' },
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
  { value: '365', label: 'Last year' },
];
/** Typing is one search, not one a letter. */
const SETTLES_MS = 250;

/** The midnight so many days back: within a day the same, so that the address and the cache stay. */
const sinceOf = (days: string): string | undefined =>
  days === ''
    ? undefined
    : new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS - (Number(days) - 1) * DAY_MS).toISOString();
const spanOf = (since: string | undefined): string =>
  SPANS.find(({ value }) => value !== '' && sinceOf(value) === since)?.value ?? '';

interface FiltersProps {
  filter: ConsentRecipientsFilter;
  onFilter: (filter: ConsentRecipientsFilter) => void;
}

/** Looks for a number or a name, and narrows the list; the address keeps both. */
export function Filters({ filter, onFilter }: FiltersProps) {
  const [text, setText] = useState(filter.search ?? '');
  const [asked, setAsked] = useState(filter.search);
  const [seen, setSeen] = useState(filter.search);
  if (filter.search !== seen) {
    setSeen(filter.search);
    // The address was changed by somebody else, such as "go to consent": the field follows it.
    if (filter.search !== asked) {
      setAsked(filter.search);
      setText(filter.search ?? '');
    }
  }
  const input = useRef<HTMLInputElement>(null);
  const set = (change: {
    [Name in keyof ConsentRecipientsFilter]: ConsentRecipientsFilter[Name] | undefined;
  }) =>
    onFilter(
      Object.fromEntries(
        Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined),
      ) as ConsentRecipientsFilter,
    );
  const look = () => {
    const search = text.trim() || undefined;
    setAsked(search);
    set({ search });
  };
  useEffect(() => {
    if ((text.trim() || undefined) === asked) return;
    const timer = setTimeout(look, SETTLES_MS);
    return () => clearTimeout(timer);
  });
  useCommands([
    {
      id: 'consent.search',
      title: 'Look for a number or a name',
      group: 'Consent',
      keys: ['/'],
      run: () => input.current?.focus(),
    },
  ]);
  return (
    <div className={classes.filters} role="search" aria-label="Numbers">
      <TextInput
        ref={input}
        className={classes.search}
        type="search"
        size="xs"
        aria-label="Number or name"
        placeholder="Number or name"
        dir="auto"
        maxLength={100}
        leftSection={<IconSearch size={15} stroke={2} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') look();
        }}
      />
      <NativeSelect
        size="xs"
        aria-label="State"
        value={filter.state ?? ''}
        data={[
          { value: '', label: 'State: all' },
          ...consentStateSchema.options.map((value) => ({ value, label: STATE_WORDS[value].label })),
        ]}
        onChange={(event) => set({ state: consentStateSchema.safeParse(event.currentTarget.value).data })}
      />
      <NativeSelect
        size="xs"
        aria-label="Source"
        value={filter.source ?? ''}
        data={[
          { value: '', label: 'Source: all' },
          ...CONSENT_ORIGINS.map((value) => ({ value, label: ORIGIN_WORDS[value] })),
        ]}
        onChange={(event) => set({ source: consentOriginSchema.safeParse(event.currentTarget.value).data })}
      />
      <NativeSelect
        size="xs"
        aria-label="Since"
        value={spanOf(filter.since)}
        data={SPANS}
        onChange={(event) => set({ since: sinceOf(event.currentTarget.value) })}
      />
    </div>
  );
}
