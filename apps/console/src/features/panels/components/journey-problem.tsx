import type { Delivery } from '@parley/contracts';
import { IconAlertTriangle, IconHelpCircle } from '@tabler/icons-react';
import classes from './journey-problem.module.css';

/** Why the text did not get through, in plain words, and what to do. Nothing when all is well. */
export function JourneyProblem({ delivery }: { delivery: Delivery | null }) {
  if (delivery === null || delivery.problem === null) return null;
  const { reason, advice, code } = delivery.problem;
  const isUnknown = delivery.state === 'unknown';
  const Icon = isUnknown ? IconHelpCircle : IconAlertTriangle;
  return (
    <div className={classes.problem} data-tone={isUnknown ? 'warn' : 'bad'}>
      <Icon size={18} aria-hidden />
      <div>
        <strong>{reason}</strong>
        <p>{advice}</p>
        {code === null ? null : (
          <p className={classes.code}>
            Carrier’s code <code>{code}</code>
          </p>
        )}
      </div>
    </div>
  );
}
