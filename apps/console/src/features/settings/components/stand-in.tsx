import { NativeSelect } from '@mantine/core';
import { useNumbers } from '../../../api/directory';
import { useCan } from '../../../api/session';
import { sayProblem } from '../../../ui/said';
import { useChangeNumber } from '../api/numbers';

/** The number that carries this one's texts while its carrier fails: another of the same brand. */
export function StandIn({ id, name }: { id: string; name: string }) {
  const numbers = useNumbers();
  const mayEdit = useCan('connections.edit');
  const change = useChangeNumber(id);
  const own = numbers.find((number) => number.id === id);
  const others = numbers.filter((number) => number.id !== id && number.brand.id === own?.brand.id);
  if (others.length === 0) return <>No other number of the brand</>;
  return (
    <NativeSelect
      aria-label={`Stands in for ${name}`}
      size="xs"
      disabled={!mayEdit || change.isPending}
      value={own?.failoverNumberId ?? ''}
      onChange={(event) =>
        change.mutate(event.currentTarget.value || null, {
          onError: (error) => sayProblem(error, 'Nothing was changed'),
        })
      }
      data={[
        { value: '', label: 'Nobody' },
        ...others.map((number) => ({ value: number.id, label: number.name })),
      ]}
    />
  );
}
