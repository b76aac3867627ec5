import type { RouteProblem } from '@parley/contracts';
import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import classes from './rule-problems.module.css';

interface RuleProblemsProps {
  problems: readonly RouteProblem[];
  onShowRule: (id: string) => void;
}

/** What is wrong with a rule, right below it, with the way to the other rule where there is one. */
export function RuleProblems({ problems, onShowRule }: RuleProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <ul className={classes.problems} aria-label="Problems">
      {problems.map((problem) => {
        const isError = problem.severity === 'error';
        const Icon = isError ? IconAlertCircle : IconAlertTriangle;
        const { byRuleId } = problem;
        return (
          <li key={`${problem.code} ${problem.message}`} data-severity={problem.severity}>
            <Icon size={15} role="img" aria-label={isError ? 'Error' : 'Warning'} />
            <span>
              {problem.message}
              {byRuleId === undefined ? null : (
                <button type="button" onClick={() => onShowRule(byRuleId)}>
                  Show that rule
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
