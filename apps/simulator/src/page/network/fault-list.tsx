import { clearFaults, removeFault } from '../api/requests';
import type { Fault, FaultsAnswer } from '../api/shapes';
import { Icon } from '../icons';
import { readable } from '../numbers';

const quietly = (request: Promise<unknown>): void => void request.catch(() => undefined);

export function FaultList({ answer: { faults, known } }: { answer: FaultsAnswer }) {
  if (faults.length === 0) return <p className="quiet">None. The network behaves.</p>;
  return (
    <>
      <ul className="fault-list" aria-label="Faults in force">
        {faults.map((fault) => (
          <li key={fault.id}>
            <div>
              <p>
                <code>{fault.fault}</code> {fault.number === '*' ? 'any number' : readable(fault.number)}
              </p>
              <p className="quiet">
                {known[fault.fault].says}. {extent(fault)}
              </p>
            </div>
            <button
              type="button"
              className="icon-button"
              aria-label={`Lift ${fault.fault} for ${fault.number === '*' ? 'any number' : fault.number}`}
              onClick={() => quietly(removeFault(fault.id))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={() => quietly(clearFaults())}>
        Lift all
      </button>
    </>
  );
}

function extent({ rate, times, delayMs, target }: Fault): string {
  const parts = [
    rate < 1 ? `${Math.round(rate * 100)} % of the time` : 'Every time',
    times === null ? 'until lifted' : `${times} more`,
    ...(delayMs === null ? [] : [`${delayMs} ms`]),
    ...(target === 'all' ? [] : [target === 'inbound' ? 'texts in' : 'receipts']),
  ];
  return `${parts.join(', ')}.`;
}
