import classes from './skeletons.module.css';

/** One grey bar where a line of text will be. Width in CSS units. */
export function SkeletonLine({ width = '100%', height = 10 }: { width?: string; height?: number }) {
  return <span className={classes.bar} style={{ width, height }} />;
}

/** A list that is on its way; says so once to screen readers. */
export function SkeletonRows({ rows = 6, avatar = true }: { rows?: number; avatar?: boolean }) {
  return (
    <div role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <div className={classes.row} key={row} aria-hidden>
          {avatar ? <span className={classes.circle} /> : null}
          <div className={classes.lines}>
            <SkeletonLine width={`${42 + ((row * 17) % 30)}%`} />
            <SkeletonLine width={`${70 + ((row * 11) % 25)}%`} height={8} />
          </div>
        </div>
      ))}
    </div>
  );
}

/** A page of prose or a form that is on its way. */
export function SkeletonBlock({ lines = 4 }: { lines?: number }) {
  return (
    <div className={classes.block} role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonLine key={line} width={`${95 - ((line * 23) % 50)}%`} />
      ))}
    </div>
  );
}
