import type { ConsentStatistics } from '@parley/contracts';
import { rateInWords } from '../words';
import classes from './statistics.module.css';

const dayMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayOf = (day: string): string => dayMonth.format(Date.parse(`${day}T00:00:00Z`));

/** One bar a day, drawn by CSS; the same figures as a table for whoever reads or copies them. */
export function DaysChart({ days }: { days: ConsentStatistics['days'] }) {
  const most = Math.max(1, ...days.map(({ optOuts }) => optOuts));
  return (
    <>
      <div className={classes.chart} aria-hidden>
        <span className={classes.most}>{most.toLocaleString()}</span>
        {days.map(({ day, optOuts }) => (
          <span key={day} className={classes.bar} title={`${dayOf(day)}: ${optOuts}`}>
            <span style={{ height: `${(optOuts / most) * 100}%` }} data-none={optOuts === 0 || undefined} />
          </span>
        ))}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{dayOf(days[0]?.day ?? '')}</span>
        <span>Today</span>
      </div>
      <details className={classes.table}>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Opt-outs</th>
              <th scope="col">Delivered</th>
              <th scope="col">Rate</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, optOuts, delivered }) => (
              <tr key={day}>
                <th scope="row">{dayOf(day)}</th>
                <td>{optOuts.toLocaleString()}</td>
                <td>{delivered.toLocaleString()}</td>
                <td>{rateInWords(optOuts, delivered) ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
