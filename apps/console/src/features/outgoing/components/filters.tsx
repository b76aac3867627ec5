import { NativeSelect } from '@mantine/core';
import { purposeSchema, type OutgoingFilter, type OutgoingSummary } from '@parley/contracts';
import { PURPOSES, type Purpose } from '@parley/domain';
import { useNumbers } from '../../../api/directory';
import classes from './outgoing-page.module.css';

interface FiltersProps {
  connections: OutgoingSummary['connections'];
  filter: OutgoingFilter;
  onFilter: (filter: OutgoingFilter) => void;
}

/** Narrows the list; the address keeps it. */
export function Filters({ connections, filter, onFilter }: FiltersProps) {
  const numbers = useNumbers();
  const set = (change: { [Name in keyof OutgoingFilter]: OutgoingFilter[Name] | undefined }) => {
    const next = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined);
    onFilter(Object.fromEntries(next) as OutgoingFilter);
  };
  const every = (label: string) => ({ value: '', label });
  return (
    <div className={classes.filters} role="group" aria-label="Filter">
      <NativeSelect
        size="xs"
        aria-label="Number"
        value={filter.numberId ?? ''}
        onChange={(event) => set({ numberId: event.currentTarget.value || undefined })}
        data={[every('All numbers'), ...numbers.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <NativeSelect
        size="xs"
        aria-label="Connection"
        value={filter.connectionId ?? ''}
        onChange={(event) => set({ connectionId: event.currentTarget.value || undefined })}
        data={[every('All connections'), ...connections.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <NativeSelect
        size="xs"
        aria-label="Purpose"
        value={filter.purpose ?? ''}
        onChange={(event) =>
          set({ purpose: purposeSchema.safeParse(event.currentTarget.value).data ?? undefined })
        }
        data={[
          every('All purposes'),
          ...(Object.keys(PURPOSES) as Purpose[]).map((value) => ({ value, label: PURPOSES[value].label })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label="State"
        value={filter.state ?? ''}
        onChange={(event) =>
          set({ state: (event.currentTarget.value || undefined) as OutgoingFilter['state'] })
        }
        data={[
          every('Due and scheduled'),
          { value: 'queued', label: 'Due' },
          { value: 'scheduled', label: 'Scheduled' },
        ]}
      />
    </div>
  );
}
