import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { backfillQuery } from '../api/operations';
import { REASONS } from '../words';
import classes from './filters.module.css';

/** A filter as the address of the list wants it; empty means all. */
export type FilterValues = Readonly<Record<string, string>>;

/** Whether anything is left out. */
export const narrows = (filter: FilterValues): boolean => Object.values(filter).some((value) => value !== '');

interface FiltersProps {
  value: FilterValues;
  reasons: readonly string[];
  choices: readonly { name: string; label: string; data: readonly { value: string; label: string }[] }[];
  onChange: (next: FilterValues) => void;
}

/** Narrows a list of operations by connection, reason and what else it knows. */
export function Filters({ value, reasons, choices, onChange }: FiltersProps) {
  const connections = useQuery(backfillQuery).data?.items ?? [];
  const all = [
    {
      name: 'connectionId',
      label: 'Connection',
      data: connections.map(({ connection }) => ({ value: connection.id, label: connection.name })),
    },
    {
      name: 'reason',
      label: 'Reason',
      data: reasons.map((reason) => ({ value: reason, label: REASONS[reason] ?? reason })),
    },
    ...choices,
  ];
  return (
    <div className={classes.filters} role="group" aria-label="Narrow the list">
      {all.map(({ name, label, data }) => (
        <NativeSelect
          key={name}
          size="xs"
          aria-label={label}
          value={value[name] ?? ''}
          data={[{ value: '', label: `${label}: all` }, ...data]}
          onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
