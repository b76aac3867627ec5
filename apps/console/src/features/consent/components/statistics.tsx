import type { ConsentStatistics } from '@parley/contracts';
import { consentStateSchema } from '@parley/contracts';
import { useQuery } from '@tanstack/react-query';
import { SkeletonRows } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { statisticsQuery } from '../api/consent';
import { originInWords, rateInWords, STATE_WORDS } from '../words';
import { DaysChart } from './days-chart';
import classes from './statistics.module.css';

/** How many may be texted, and who asked for an end of texts in the last thirty days. */
export function Statistics() {
  const query = useQuery(statisticsQuery);
  if (query.isPending) return <SkeletonRows rows={4} avatar={false} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Figures statistics={query.data} />;
}

function Figures({ statistics: { states, keeping, days, sources } }: { statistics: ConsentStatistics }) {
  const optOuts = days.reduce((sum, day) => sum + day.optOuts, 0);
  const delivered = days.reduce((sum, day) => sum + day.delivered, 0);
  const rate = rateInWords(optOuts, delivered);
  return (
    <div className={classes.page}>
      <dl className={classes.states}>
        {consentStateSchema.options
          .filter((state) => state !== 'none' || states[state] > 0)
          .map((state) => (
            <div key={state}>
              <dt>{STATE_WORDS[state].label}</dt>
              <dd>{states[state].toLocaleString()}</dd>
            </div>
          ))}
        {keeping === 0 ? null : (
          <div>
            <dt>Opted out, keeping some</dt>
            <dd>{keeping.toLocaleString()}</dd>
          </div>
        )}
      </dl>
      <section aria-labelledby="consent-days">
        <h2 id="consent-days">Opt-outs a day, last 30 days</h2>
        <p className={classes.quiet}>
          {optOuts.toLocaleString()} together
          {rate === null
            ? `; ${delivered === 0 ? 'nothing was' : `only ${delivered.toLocaleString()} texts were`} delivered to compare them with.`
            : `, ${rate} of ${delivered.toLocaleString()} texts delivered.`}{' '}
          Imports are left out here, and counted below. Days are those of UTC.
        </p>
        <DaysChart days={days} />
      </section>
      <section aria-labelledby="consent-sources">
        <h2 id="consent-sources">Where opt-outs came from</h2>
        {sources.length === 0 ? (
          <p className={classes.quiet}>Nobody has opted out in these days.</p>
        ) : (
          <ul className={classes.sources}>
            {sources.map(({ source, optOuts: count }) => (
              <li key={source}>
                <span>{originInWords(source)}</span>
                <b>{count.toLocaleString()}</b>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
