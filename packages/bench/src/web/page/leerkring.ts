import { I18nProvider, i18n, LanesCalendar, messages, YearCalendar } from 'virtual:leerkring-calendar';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { feedCosts } from './feed-costs.ts';
import { askedCount, measureFirstRender } from './first-render.ts';
import { colorOf, GROUPS, SEASON, syntheticEvents } from './synthetic-events.ts';

const SCHOOL_HOLIDAYS = [
  { name: 'Herfstvakantie', region: 'north', startsOn: '2026-10-10', endsOn: '2026-10-18' },
  { name: 'Herfstvakantie', region: 'south', startsOn: '2026-10-17', endsOn: '2026-10-25' },
  { name: 'Kerstvakantie', region: 'north', startsOn: '2026-12-19', endsOn: '2027-01-03' },
  { name: 'Kerstvakantie', region: 'south', startsOn: '2026-12-19', endsOn: '2027-01-03' },
];

const events = syntheticEvents(askedCount());
const sessions = events.map(({ id, title, group, date }) => ({
  id,
  title,
  language: 'nl',
  series: `Groep ${group + 1}`,
  code: `G${group % 100}`,
  color: colorOf(group),
  startsOn: date,
  endsOn: date,
  startTime: '10:00',
  endTime: '12:30',
  status: 'confirmed',
  place: null,
  isOnline: null,
  isDemo: false,
  seasonId: null,
  formatId: null,
  groupId: `g${group}`,
  trackId: null,
}));
const heads = Array.from({ length: GROUPS }, (_, at) => ({
  id: `g${at}`,
  name: `Groep ${at + 1}`,
  code: `G${at % 100}`,
  color: colorOf(at),
}));

// What a coordinator has: a plan behind the calendar, so that each day is costed while she drags.
feedCosts(events);
i18n.loadAndActivate({ locale: 'nl', messages });
/** The lanes scroll: some twenty of two hundred are in view. */
const EVENTS_IN_VIEW = 80;
const isLanes = new URLSearchParams(location.search).get('view') === 'lanes';
const shared = {
  label: 'Jaarkalender',
  ...SEASON,
  sessions,
  schoolHolidays: SCHOOL_HOLIDAYS,
  today: '2026-11-22',
  onOpenSession: () => undefined,
  onMove: (_: unknown, to: string) => window.dropped.push(to),
};
const view = isLanes
  ? createElement(LanesCalendar, {
      ...shared,
      heads,
      by: 'group',
      from: SEASON.start,
      onOpenWeek: () => undefined,
    })
  : createElement(YearCalendar, { ...shared, onOpenDay: () => undefined });

measureFirstRender(
  (root) => createRoot(root).render(createElement(I18nProvider, { i18n, children: view })),
  '[data-session]',
  isLanes ? EVENTS_IN_VIEW : undefined,
);
