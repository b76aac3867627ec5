import { Button } from '@mantine/core';
import type { DryRunSide, RouteRuleInput, RoutesDryRun } from '@parley/contracts';
import { IconDownload, IconPlayerPlay, IconTestPipe } from '@tabler/icons-react';
import { useState } from 'react';
import { useDryRun } from '../api/dry-run';
import { actionInWords, dryRunCsv } from '../editing/dry-run-words';
import { withNames } from '../editing/rules';
import { download } from '../../../ui/download';
import { sayProblem } from '../../../ui/said';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { DryRunRows } from './dry-run-rows';
import classes from './dry-run-view.module.css';

interface DryRunViewProps {
  /** The rules on the page, saved or not. */
  rules: readonly RouteRuleInput[];
}

/** What the rules on the page would do with the newest real texts, against the live set. Nothing is sent or moved. */
export function DryRunView({ rules }: DryRunViewProps) {
  const run = useDryRun();
  const [ranWith, setRanWith] = useState<readonly RouteRuleInput[] | null>(null);
  const start = () => {
    setRanWith(rules);
    run.start(withNames(rules));
  };
  const { result } = run;
  return (
    <section className={classes.view} aria-label="Dry run">
      <div className={classes.head}>
        <Button leftSection={<IconPlayerPlay size={16} />} loading={run.isRunning} onClick={start}>
          {result === null ? 'Run on real texts' : 'Run again'}
        </Button>
        {result === null || result.rows.length === 0 ? null : (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() =>
              void run.all().then(saveCsv, (error: unknown) => sayProblem(error, 'The file was not made'))
            }
          >
            Export as CSV
          </Button>
        )}
        {ranWith !== null && ranWith !== rules && result !== null ? (
          <span className={classes.stale}>The rules were edited since this run.</span>
        ) : null}
      </div>
      {run.isRunning && result === null ? <SkeletonRows avatar={false} /> : null}
      {run.error !== null && !run.isRunning ? <ErrorState error={run.error} onRetry={start} /> : null}
      {result === null ? (
        run.isRunning || run.error !== null ? null : (
          <EmptyState icon={IconTestPipe} title="What would these rules have done?">
            Runs the rules on this page, saved or not, over the last 10,000 texts of customers and tells what
            would go elsewhere. Nothing is sent or moved.
          </EmptyState>
        )
      ) : (
        <Result result={result} onMore={run.more} isRunning={run.isRunning} />
      )}
    </section>
  );
}

const saveCsv = ({ rows }: RoutesDryRun): void => download('dry-run.csv', 'text/csv', dryRunCsv(rows));

const counted = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'text' : 'texts'}`;

interface ResultProps {
  result: RoutesDryRun;
  onMore: () => void;
  isRunning: boolean;
}

function Result({ result, onMore, isRunning }: ResultProps) {
  const { counts, groups, texts } = result;
  return (
    <>
      <p className={classes.summary} role="status">
        Of {counted(texts)}, {counts.queue.toLocaleString('en')} would go to another queue,{' '}
        {counts.effects.toLocaleString('en')} would be treated otherwise there,{' '}
        {counts.rule.toLocaleString('en')} would fit another rule that does the same, and{' '}
        {counts.none.toLocaleString('en')} stay as they are
        {result.against === null ? '' : `, against set ${result.against}`}. Whether a running thread moves
        also depends on who has it.
      </p>
      {groups.length === 0 ? null : (
        <div className={classes.scrolling}>
          <table className={classes.table} aria-label="Changes">
            <thead>
              <tr>
                <th scope="col">Texts</th>
                <th scope="col">Now</th>
                <th scope="col">Then</th>
                <th scope="col">What differs</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={JSON.stringify([group.before, group.after, group.actions])}>
                  <td>{group.texts.toLocaleString('en')}</td>
                  <td>
                    <Side side={group.before} />
                  </td>
                  <td>
                    <Side side={group.after} />
                  </td>
                  <td>
                    {group.actions.length === 0
                      ? 'Only the rule'
                      : group.actions.map(actionInWords).join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <DryRunRows result={result} onMore={onMore} isRunning={isRunning} />
    </>
  );
}

function Side({ side }: { side: DryRunSide }) {
  if (side.ruleId === null) return <>No rule takes it</>;
  return (
    <>
      {side.queueName ?? 'A queue that is gone'}
      <span className={classes.rule}>
        <bdi>“{side.ruleName}”</bdi>
      </span>
    </>
  );
}
