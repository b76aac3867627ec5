import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { onSignedOut } from '../api/client';
import { queryClient } from '../api/query-client';
import { sessionQuery, useSession } from '../api/session';
import { goLive } from '../realtime/live';
import { Announcer } from '../ui/announcer';
import { AccountMenu } from './account-menu';
import { useCommands } from './commands';
import { ConnectionBanner } from './connection-banner';
import { OfferBar } from './offer-bar';
import { PauseBanner } from './pause-banner';
import { useGoCommands } from './go-commands';
import { Rail } from './rail';
import classes from './shell.module.css';
import { UndoBar } from './undo-bar';
import { useKeyboard } from './use-keyboard';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));
const Shortcuts = lazy(async () => ({ default: (await import('./shortcuts')).Shortcuts }));

type Sheet = 'palette' | 'shortcuts' | null;

/** The frame around every signed-in page. */
export function Shell() {
  const { data: session } = useQuery(sessionQuery);
  const navigate = useNavigate();
  useEffect(() => onSignedOut(() => queryClient.setQueryData(sessionQuery.queryKey, null)), []);
  useEffect(() => {
    if (session === null)
      void navigate({
        to: '/sign-in',
        search: { next: location.pathname + location.search + location.hash },
      });
  }, [session, navigate]);
  return session ? <SignedIn key={session.person.id} /> : null;
}

function SignedIn() {
  const { person } = useSession();
  const [sheet, setSheet] = useState<Sheet>(null);
  useEffect(() => goLive(person.id), [person.id]);
  useKeyboard();
  useGoCommands();
  useCommands([
    {
      id: 'app.palette',
      title: 'Find an action',
      group: 'General',
      keys: ['Mod+k', '/'],
      keysOnly: true,
      run: () => setSheet('palette'),
    },
    {
      id: 'app.shortcuts',
      title: 'Show all keys',
      group: 'General',
      keys: ['?'],
      run: () => setSheet('shortcuts'),
    },
  ]);

  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        Skip to the page
      </a>
      <ConnectionBanner />
      <PauseBanner />
      <OfferBar />
      <div className={classes.body}>
        <Rail account={<AccountMenu onShortcuts={() => setSheet('shortcuts')} />} />
        <main className={classes.page} id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Suspense fallback={null}>
        {sheet === 'palette' ? <Palette onClose={() => setSheet(null)} /> : null}
        {sheet === 'shortcuts' ? <Shortcuts onClose={() => setSheet(null)} /> : null}
      </Suspense>
      <UndoBar />
      <Announcer />
    </div>
  );
}
