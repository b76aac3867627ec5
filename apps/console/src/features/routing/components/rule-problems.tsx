import type { RouteProblem } from '@parley/contracts';
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import classes from './rule-problems.module.css';

const SIGNS = {
  error: { icon: IconAlertCircle, name: 'Error' },
  warning: { icon: IconAlertTriangle, name: 'Warning' },
  note: { icon: IconInfoCircle, name: 'Note' },
};

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
        const { icon: Icon, name } = SIGNS[problem.severity];
        const { byRuleId } = problem;
        return (
          <li key={`${problem.code} ${problem.message}`} data-severity={problem.severity}>
            <Icon size={15} role="img" aria-label={name} />
            <span>
              {problem.message}
              {problem.witness === undefined ? null : (
                <>
                  {' '}
                  For one: <code dir="auto">{problem.witness}</code>
                </>
              )}
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
