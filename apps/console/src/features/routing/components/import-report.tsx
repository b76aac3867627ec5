import { Button } from '@mantine/core';
import type { RoutesImport } from '@parley/contracts';
import { IconDownload } from '@tabler/icons-react';
import { saveReport } from '../editing/rule-files';
import classes from './import-dialog.module.css';

/** Enough to see what is wrong; the file has the rest. */
const SHOWN = 100;

/** What is wrong with a file, by line, and what to do about it. */
export function ImportReport({ report, isCsv }: { report: RoutesImport; isCsv: boolean }) {
  const { problems, problemCount } = report;
  return (
    <>
      <div className={classes.reportHead}>
        <h2>{problemCount === 1 ? 'One mistake' : `${problemCount.toLocaleString('en')} mistakes`}</h2>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconDownload size={16} />}
          onClick={() => saveReport(problems)}
        >
          Download the report
        </Button>
      </div>
      <div className={classes.report} role="region" aria-label="Mistakes in the file" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{isCsv ? 'Line' : 'Rule'}</th>
              <th scope="col">Field</th>
              <th scope="col">What is wrong, and what to do</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN).map(({ line, field, code, message, remedy }) => (
              <tr key={`${line} ${field} ${code} ${message}`}>
                <td>{line ?? 'File'}</td>
                <td>
                  <code>{field}</code>
                </td>
                <td>
                  <span dir="auto">{message}</span> <span className={classes.remedy}>{remedy}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {problemCount > SHOWN ? (
          <p>and {(problemCount - SHOWN).toLocaleString('en')} more, in the report</p>
        ) : null}
      </div>
    </>
  );
}
