import { useDocumentTitle } from '@mantine/hooks';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  title: string;
  /** The page it belongs to, one step back. */
  within?: { to: '/settings' | '/outgoing'; title: string };
  /** What the page is for, in a sentence. */
  about?: string;
  /** What can be done to the page as a whole, beside its title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page that scrolls as one, below its title; the window's title follows. */
export function Page({ title, within, about, actions, children }: PageProps) {
  const id = useId();
  useDocumentTitle(`${title} · Parley`);
  return (
    <section className={classes.page} aria-labelledby={id}>
      <header className={classes.header}>
        <div className={classes.title}>
          {within ? (
            <Link to={within.to} className={classes.within}>
              <IconChevronLeft size={14} stroke={2} aria-hidden />
              {within.title}
            </Link>
          ) : null}
          <h1 id={id}>{title}</h1>
          {about ? <p>{about}</p> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}
