import { Button } from '@mantine/core';
import type { Connection } from '@parley/contracts';
import { formatPhone } from '../../../ui/phone';
import { paceInWords } from '../words';
import { StandIn } from './stand-in';
import classes from './connections.module.css';

interface NumberPacesProps {
  numbers: Connection['numbers'];
  onEdit: ((number: Connection['numbers'][number]) => void) | null;
}

/** The business numbers of a connection and how fast each may send. */
export function NumberPaces({ numbers, onEdit }: NumberPacesProps) {
  if (numbers.length === 0) return <p className={classes.hint}>No number belongs to it yet.</p>;
  return (
    <table className={classes.numbers}>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Name</th>
          <th scope="col">Pace</th>
          <th scope="col">Stands in</th>
          {onEdit === null ? null : <th aria-label="Edit" />}
        </tr>
      </thead>
      <tbody>
        {numbers.map((one) => {
          const { id, number, name, messagesPerSecond } = one;
          return (
            <tr key={id}>
              <td>{formatPhone(number)}</td>
              <td dir="auto">{name}</td>
              <td>{paceInWords(messagesPerSecond)}</td>
              <td>
                <StandIn id={id} name={name} />
              </td>
              {onEdit === null ? null : (
                <td className={classes.numberEdit}>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`Edit ${formatPhone(number)}`}
                    onClick={() => onEdit(one)}
                  >
                    Edit
                  </Button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
