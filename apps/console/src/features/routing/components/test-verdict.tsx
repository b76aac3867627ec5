import type { RouteDecision } from '@parley/domain';
import { useQueue } from '../../../api/directory';
import { Chip } from '../../../ui/chip';
import classes from './tester.module.css';

interface TestVerdictProps {
  title: string;
  decision: RouteDecision;
  /** Whether its trace is the one on show below. */
  isShown: boolean;
  onShow: () => void;
}

/** Where one set would put the text; pressed, its trace is shown. */
export function TestVerdict({ title, decision, isShown, onShow }: TestVerdictProps) {
  const queue = useQueue(decision.actions?.queueId ?? null);
  return (
    <button type="button" className={classes.verdict} aria-pressed={isShown} onClick={onShow}>
      <span className={classes.verdictTitle}>{title}</span>
      {decision.ruleId === null ? (
        <span className={classes.none}>No rule takes it</span>
      ) : (
        <>
          <span>
            <Chip colour={queue?.colour}>{queue?.name ?? 'No queue'}</Chip>
          </span>
          <span className={classes.verdictRule}>
            rule {decision.index + 1} <bdi>“{decision.ruleName}”</bdi>
          </span>
        </>
      )}
    </button>
  );
}
