import { Outlet } from '@tanstack/react-router';
import classes from './shell.module.css';

/** The frame around every signed-in page. */
export function Shell() {
  return (
    <div className={classes.shell}>
      <main className={classes.page}>
        <Outlet />
      </main>
    </div>
  );
}
