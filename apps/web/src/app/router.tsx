import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { calendarSearch } from './calendar-search.ts';
import { NotFound } from './not-found.tsx';
import { PageError } from './page-error.tsx';
import { PageLoading } from './page-loading.tsx';
import { printSearch } from './print-search.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: PageError });
const parent = () => root;
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const networks = createRoute({
  getParentRoute: parent,
  path: '/',
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: text(raw.q) }),
  component: lazyRouteComponent(() => import('./pages/networks-page.tsx'), 'NetworksPage'),
});
const programme = createRoute({
  getParentRoute: parent,
  path: '/n/$network',
  validateSearch: (raw: Record<string, unknown>): { imported?: string } => ({ imported: text(raw.imported) }),
  component: lazyRouteComponent(() => import('./pages/programme-page.tsx'), 'ProgrammePage'),
});
const calendar = createRoute({
  getParentRoute: parent,
  path: '/n/$network/calendar',
  validateSearch: calendarSearch,
  staticData: { wide: true },
  component: lazyRouteComponent(() => import('./pages/calendar-page.tsx'), 'CalendarPage'),
});
const print = createRoute({
  getParentRoute: parent,
  path: '/n/$network/print',
  validateSearch: printSearch,
  staticData: { wide: true },
  component: lazyRouteComponent(() => import('./pages/print-page.tsx'), 'PrintPage'),
});
const networkImport = createRoute({
  getParentRoute: parent,
  path: '/n/$network/import',
  staticData: { wide: true },
  component: lazyRouteComponent(() => import('./pages/network-import-page.tsx'), 'NetworkImportPage'),
});
const manageLoader = lazyRouteComponent(() => import('./pages/manage-page.tsx'), 'ManagePage');
const manage = createRoute({ getParentRoute: parent, path: '/n/$network/manage', component: manageLoader });
const manageSection = createRoute({
  getParentRoute: parent,
  path: '/n/$network/manage/$section',
  component: manageLoader,
});
const newNetwork = createRoute({
  getParentRoute: parent,
  path: '/networks/new',
  component: lazyRouteComponent(() => import('./pages/new-network-page.tsx'), 'NewNetworkPage'),
});
const history = createRoute({
  getParentRoute: parent,
  path: '/n/$network/history',
  component: lazyRouteComponent(() => import('./pages/history-page.tsx'), 'HistoryPage'),
});
const publish = createRoute({
  getParentRoute: parent,
  path: '/n/$network/publish',
  validateSearch: (raw: Record<string, unknown>): { season?: string } => ({ season: text(raw.season) }),
  component: lazyRouteComponent(() => import('./pages/publish-page.tsx'), 'PublishPage'),
});
const releases = createRoute({
  getParentRoute: parent,
  path: '/n/$network/releases',
  validateSearch: (raw: Record<string, unknown>): { from?: string; to?: string } => ({
    from: text(raw.from),
    to: text(raw.to),
  }),
  component: lazyRouteComponent(() => import('./pages/releases-page.tsx'), 'ReleasesPage'),
});
const scenarios = createRoute({
  getParentRoute: parent,
  path: '/n/$network/scenarios',
  validateSearch: (raw: Record<string, unknown>): { season?: string } => ({ season: text(raw.season) }),
  staticData: { wide: true },
  component: lazyRouteComponent(() => import('./pages/scenarios-page.tsx'), 'ScenariosPage'),
});
const load = createRoute({
  getParentRoute: parent,
  path: '/n/$network/load',
  validateSearch: (raw: Record<string, unknown>): { season?: string; q?: string } => ({
    season: text(raw.season),
    q: text(raw.q),
  }),
  component: lazyRouteComponent(() => import('./pages/load-page.tsx'), 'LoadPage'),
});
const rollOver = createRoute({
  getParentRoute: parent,
  path: '/n/$network/roll-over',
  validateSearch: (raw: Record<string, unknown>): { season?: string } => ({ season: text(raw.season) }),
  component: lazyRouteComponent(() => import('./pages/roll-over-page.tsx'), 'RollOverPage'),
});
const availability = createRoute({
  getParentRoute: parent,
  path: '/n/$network/availability',
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: text(raw.q) }),
  component: lazyRouteComponent(() => import('./pages/availability-page.tsx'), 'AvailabilityPage'),
});
const polls = createRoute({
  getParentRoute: parent,
  path: '/n/$network/polls',
  validateSearch: (raw: Record<string, unknown>): { poll?: string; make?: string } => ({
    poll: text(raw.poll),
    make: text(raw.make),
  }),
  component: lazyRouteComponent(() => import('./pages/polls-page.tsx'), 'PollsPage'),
});
const newImport = createRoute({
  getParentRoute: parent,
  path: '/import',
  staticData: { wide: true },
  component: lazyRouteComponent(() => import('./pages/import-page.tsx'), 'ImportPage'),
});
const holidays = createRoute({
  getParentRoute: parent,
  path: '/admin/holidays',
  component: lazyRouteComponent(() => import('./pages/holidays-page.tsx'), 'HolidaysPage'),
});
const organisations = createRoute({
  getParentRoute: parent,
  path: '/admin/organisations',
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: text(raw.q) }),
  component: lazyRouteComponent(() => import('./pages/organisations-page.tsx'), 'OrganisationsPage'),
});
const home = createRoute({
  getParentRoute: parent,
  path: '/home',
  component: lazyRouteComponent(() => import('./pages/home-page.tsx'), 'HomePage'),
});
const mySessions = createRoute({
  getParentRoute: parent,
  path: '/my',
  component: lazyRouteComponent(() => import('./pages/my-page.tsx'), 'MyPage'),
});
const myAvailability = createRoute({
  getParentRoute: parent,
  path: '/my/availability',
  component: lazyRouteComponent(() => import('./pages/my-availability-page.tsx'), 'MyAvailabilityPage'),
});
const poll = createRoute({
  getParentRoute: parent,
  path: '/poll/$token',
  component: lazyRouteComponent(() => import('./pages/poll-page.tsx'), 'PollPage'),
});
const signIn = createRoute({
  getParentRoute: parent,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>): { back?: string } => ({ back: text(raw.back) }),
  component: lazyRouteComponent(() => import('./pages/sign-in-page.tsx'), 'SignInPage'),
});
const session = createRoute({
  getParentRoute: parent,
  path: '/sessions/$id',
  component: lazyRouteComponent(() => import('./pages/session-page.tsx'), 'SessionPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    networks,
    programme,
    calendar,
    print,
    networkImport,
    history,
    publish,
    releases,
    scenarios,
    load,
    rollOver,
    holidays,
    organisations,
    manage,
    manageSection,
    newNetwork,
    newImport,
    home,
    mySessions,
    myAvailability,
    availability,
    polls,
    poll,
    signIn,
    session,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The page uses the whole width: a year on one page, two texts side by side. */
    wide?: boolean;
  }
}
