import type { RouteTrace } from '@parley/contracts';
import { conditionInWords, outcomeInWords } from '../trace-words';
import classes from './trace.module.css';

/** The rules that fit the text, in their order, and what became of each. */
export function TraceCandidates({ trace }: { trace: RouteTrace }) {
  const { candidates, rulesConsidered, winner } = trace;
  return (
    <details className={classes.tried}>
      <summary>
        {rulesConsidered === 1 ? '1 rule weighed' : `${rulesConsidered} rules weighed`},{' '}
        {candidates.length === 0 ? 'none fits' : `${candidates.length} fit the text`}
      </summary>
      {candidates.length === 0 ? null : (
        <ol>
          {candidates.map((candidate) => (
            <li key={candidate.ruleId} data-won={candidate.ruleId === winner?.ruleId || undefined}>
              <span className={classes.place}>{candidate.index + 1}</span>
              <span className={classes.name}>
                <bdi>{candidate.name}</bdi>
                {candidate.matchedWord === null ? null : <code dir="auto">{candidate.matchedWord}</code>}
                {candidate.typo === undefined ? null : (
                  <span className={classes.condition}>typo: “{candidate.typo}”</span>
                )}
                {candidate.conditions?.map((condition) => (
                  <span key={condition.kind} className={classes.condition}>
                    {conditionInWords(condition)}
                  </span>
                ))}
              </span>
              <span className={classes.outcome}>{outcomeInWords(candidate.outcome)}</span>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
