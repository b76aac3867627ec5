import { IconCloudOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { outbox } from '../realtime/live';
import { useConnection } from '../realtime/socket';
import { useStore } from '../state/store';
import classes from './connection-banner.module.css';

/** A short break mends itself before anybody need know. */
const PATIENCE_MS = 1000;

function useLasting(condition: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(condition), condition ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [condition]);
  return condition && lasting;
}

/** "Reconnecting… 3 texts waiting to send": there while it is so, gone by itself. */
export function ConnectionBanner() {
  const broken = useLasting(useConnection() === 'offline');
  const waiting = useStore(outbox.store, (items) => items.filter((item) => item.state === 'waiting').length);
  const stuck = useLasting(waiting > 0);
  return (
    <div
      role="status"
      aria-label="Connection"
      className={classes.banner}
      data-shown={broken || stuck || undefined}
    >
      {broken || stuck ? (
        <>
          <IconCloudOff size={14} stroke={2} aria-hidden />
          <span>{bannerText(broken, waiting)}</span>
        </>
      ) : null}
    </div>
  );
}

/** What the banner says; empty when there is nothing to say. */
function bannerText(broken: boolean, waiting: number): string {
  const count = `${waiting} ${waiting === 1 ? 'text' : 'texts'} waiting to send`;
  if (broken) return waiting > 0 ? `Reconnecting… ${count}` : 'Reconnecting…';
  return waiting > 0 ? `${count}, trying again…` : '';
}
