import { Button } from '@mantine/core';
import type { Lane, PacingSettings } from '@parley/contracts';
import { Chip } from '../../../ui/chip';
import { limitInWords, ownFigures, shutInWords, usageInWords } from '../pacing-words';
import classes from './pacing.module.css';

interface LaneTableProps {
  title: string;
  hint: string;
  lanes: readonly Lane[];
  limits: PacingSettings['limits'];
  now: number;
  /** Null for those who may only look. */
  onEdit: ((lane: Lane) => void) | null;
}

/** The lanes of one kind. */
export function LaneTable({ title, hint, lanes, limits, now, onEdit }: LaneTableProps) {
  if (lanes.length === 0) return null;
  return (
    <section className={classes.kind} aria-label={title}>
      <h2>{title}</h2>
      <p className={classes.hint}>{hint}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Limits</th>
            <th scope="col">Used</th>
            {onEdit === null ? null : <th aria-label="Edit" />}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => {
            const own = ownFigures(lane, limits).length > 0;
            const shut = shutInWords(lane, now);
            return (
              <tr key={lane.key}>
                <th scope="row" dir="auto">
                  {lane.name}
                </th>
                <td>
                  {limitInWords(lane.limit)}
                  <span className={classes.hint}>
                    {own
                      ? `Set here; by default ${limitInWords(lane.byDefault).toLowerCase()}`
                      : lane.source === null
                        ? 'Default'
                        : `Default: ${lane.source}`}
                  </span>
                </td>
                <td>
                  {usageInWords(lane)}
                  {shut === null ? null : (
                    <span className={classes.shut}>
                      <Chip colour="orange">{shut}</Chip>
                    </span>
                  )}
                </td>
                {onEdit === null ? null : (
                  <td className={classes.edit}>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={`Edit the limits of ${lane.name}`}
                      onClick={() => onEdit(lane)}
                    >
                      Edit
                    </Button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
