import type { Connection } from '@parley/contracts';
import { formatPhone } from '../../../ui/phone';
import { paceInWords } from '../words';
import { StandIn } from './stand-in';
import classes from './connections.module.css';

/** The business numbers of a connection and how fast each may send. */
export function NumberPaces({ numbers }: { numbers: Connection['numbers'] }) {
  if (numbers.length === 0) return <p className={classes.hint}>No number belongs to it yet.</p>;
  return (
    <table className={classes.numbers}>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Name</th>
          <th scope="col">Pace</th>
          <th scope="col">Stands in</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map(({ id, number, name, messagesPerSecond }) => (
          <tr key={id}>
            <td>{formatPhone(number)}</td>
            <td dir="auto">{name}</td>
            <td>{paceInWords(messagesPerSecond)}</td>
            <td>
              <StandIn id={id} name={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
