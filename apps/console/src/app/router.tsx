// Every address of the console. The inbox's own addresses share one layout route, so that moving between threads and
// views never takes the list apart.
import {
  consentRecipientsFilterSchema,
  type ConsentRecipientsFilter,
  INBOX_VIEWS,
  outgoingFilterSchema,
  type InboxView,
  type OutgoingFilter,
} from '@parley/contracts';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { queryClient } from '../api/query-client';
import { sessionQuery } from '../api/session';
import { LoadFailed, NotFound, Pending } from './routes/fallbacks';
import { InboxPage } from './routes/inbox-page';
import { Shell } from './shell';

const rootRoute = createRootRoute({ notFoundComponent: NotFound });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => safeNext(search['next']),
  beforeLoad: async ({ search }) => {
    const session = await queryClient.ensureQueryData(sessionQuery).catch(() => null);
    if (session) throw redirect({ href: search.next ?? '/inbox/mine' });
  },
  component: lazyRouteComponent(() => import('../features/session/components/sign-in-page'), 'SignInPage'),
});

const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { next: location.href } });
  },
  component: Shell,
});

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox/$view', params: { view: 'mine' } });
  },
});

export interface InboxSearch {
  sort?: 'waiting_longest';
  /** An open side panel: `why`, `journey:POSITION`, or `contact` where the panel is a drawer. */
  panel?: string;
}

const inboxRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inbox',
  validateSearch: (search: Record<string, unknown>): InboxSearch => ({
    ...(search['sort'] === 'waiting_longest' ? { sort: 'waiting_longest' as const } : {}),
    ...(typeof search['panel'] === 'string' && /^(contact|why|journey:\d+)$/.test(search['panel'])
      ? { panel: search['panel'] }
      : {}),
  }),
  // Not lazy: it is where nearly everybody begins.
  component: InboxPage,
});

const inboxHomeRoute = createRoute({
  getParentRoute: () => inboxRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox/$view', params: { view: 'mine' } });
  },
});

const isView = (view: string): view is Exclude<InboxView, 'queue'> =>
  view !== 'queue' && (INBOX_VIEWS as readonly string[]).includes(view);

const mustBeView = (view: string): void => {
  if (!isView(view)) throw notFound();
};

const viewRoute = createRoute({
  getParentRoute: () => inboxRoute,
  path: '/$view',
  beforeLoad: ({ params }) => mustBeView(params.view),
});
const viewThreadRoute = createRoute({
  getParentRoute: () => inboxRoute,
  path: '/$view/$conversationId',
  beforeLoad: ({ params }) => mustBeView(params.view),
});
const queueRoute = createRoute({ getParentRoute: () => inboxRoute, path: '/queue/$queueId' });
const queueThreadRoute = createRoute({
  getParentRoute: () => inboxRoute,
  path: '/queue/$queueId/$conversationId',
});

const routesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/routes',
  component: lazyRouteComponent(() => import('../features/routing/components/routes-page'), 'RoutesPage'),
});
const outgoingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/outgoing',
  validateSearch: (search: Record<string, unknown>): OutgoingFilter =>
    outgoingFilterSchema.catch({}).parse(search),
  component: lazyRouteComponent(
    () => import('../features/outgoing/components/outgoing-page'),
    'OutgoingPage',
  ),
});
const pauseLogRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/outgoing/pauses',
  component: lazyRouteComponent(
    () => import('../features/outgoing/components/pause-log-page'),
    'PauseLogPage',
  ),
});
const operationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/operations',
  component: lazyRouteComponent(
    () => import('../features/operations/components/operations-page'),
    'OperationsPage',
  ),
});
const teamRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/team',
  validateSearch: (search: Record<string, unknown>): { queue?: string } =>
    typeof search['queue'] === 'string' ? { queue: search['queue'] } : {},
  component: lazyRouteComponent(() => import('../features/team/components/team-page'), 'TeamPage'),
});
const reviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/review',
  component: lazyRouteComponent(() => import('../features/review/components/review-page'), 'ReviewPage'),
});
const consentRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/consent',
  validateSearch: (search: Record<string, unknown>): ConsentRecipientsFilter =>
    consentRecipientsFilterSchema.catch({}).parse({
      ...search,
      // The last digits of a number look like a number of their own in an address.
      ...(typeof search['search'] === 'number' ? { search: String(search['search']) } : {}),
    }),
  component: lazyRouteComponent(() => import('../features/consent/components/consent-page'), 'ConsentPage'),
});
const quietHoursRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/quiet-hours',
  validateSearch: (search: Record<string, unknown>): { place?: string } =>
    typeof search['place'] === 'string' && /^(\*|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/.test(search['place'])
      ? { place: search['place'] }
      : {},
  component: lazyRouteComponent(
    () => import('../features/quiet-hours/components/quiet-hours-page'),
    'QuietHoursPage',
  ),
});
const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../features/settings/components/settings-page'),
    'SettingsPage',
  ),
});
const keywordsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/keywords',
  component: lazyRouteComponent(
    () => import('../features/keywords/components/keywords-page'),
    'KeywordsPage',
  ),
});

/** Only an address of our own is followed after signing in. */
function safeNext(next: unknown): { next?: string } {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next) || next.startsWith('/sign-in')) return {};
  return { next };
}

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    signedInRoute.addChildren([
      homeRoute,
      inboxRoute.addChildren([inboxHomeRoute, viewRoute, viewThreadRoute, queueRoute, queueThreadRoute]),
      routesRoute,
      outgoingRoute,
      pauseLogRoute,
      operationsRoute,
      teamRoute,
      reviewRoute,
      consentRoute,
      settingsRoute,
      keywordsRoute,
      quietHoursRoute,
    ]),
  ]),
  defaultPendingComponent: Pending,
  defaultPendingMs: 200,
  defaultErrorComponent: LoadFailed,
  defaultNotFoundComponent: NotFound,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
