import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { DemoTemplate } from '../demo-season.ts';

export const FORMATS = {
  workshop: 'Werkplaats',
  learningNetwork: 'Leernetwerk',
  regionalClosing: 'Afsluitende regionale bijeenkomst',
  nationalClosing: 'Afsluitende landelijke bijeenkomst',
} as const;

export const THEMES = {
  work: 'Arbeidstoeleiding en schulden',
  selfEmployed: 'Zelfstandigen met schulden',
} as const;

export const GROUPS = {
  workshopWork: 'Werkplaats Arbeidstoeleiding en schulden',
  networkWork: 'Leernetwerk Arbeidstoeleiding en schulden',
  workshopSelfEmployed: 'Werkplaats Zelfstandigen met schulden',
  networkSelfEmployed: 'Leernetwerk Zelfstandigen met schulden',
} as const;

type DemoSession = DemoTemplate['sessions'][number];

const WORKROOM = 'Leerwerkplaats Het Kwartier';
const HALL = 'Congreshuis De Linde';

function series(group: string, dates: PlainDate[], session: Omit<DemoSession, 'date'>): DemoSession[] {
  return dates.map((date) => ({ date, group, isOnline: false, place: WORKROOM, ...session }));
}

const workshop = { format: FORMATS.workshop, startTime: '09:30', endTime: '16:00' };
const learningNetwork = { format: FORMATS.learningNetwork, startTime: '13:00', endTime: '16:30' };

const workshops = [
  ...series(
    GROUPS.workshopWork,
    ['2019-09-17', '2019-10-29', '2019-12-10', '2020-02-04', '2020-03-24', '2020-05-19'],
    { ...workshop, theme: THEMES.work },
  ),
  ...series(
    GROUPS.workshopSelfEmployed,
    ['2019-09-19', '2019-10-31', '2019-12-12', '2020-02-06', '2020-03-19', '2020-05-14'],
    { ...workshop, theme: THEMES.selfEmployed },
  ),
];

const learningNetworks = [
  ...series(GROUPS.networkWork, ['2019-10-08', '2019-12-03', '2020-01-28', '2020-03-31', '2020-06-02'], {
    ...learningNetwork,
    theme: THEMES.work,
  }),
  ...series(GROUPS.networkSelfEmployed, ['2019-10-10', '2019-12-05', '2020-01-30', '2020-04-02'], {
    ...learningNetwork,
    theme: THEMES.selfEmployed,
  }),
  ...series(GROUPS.networkSelfEmployed, ['2020-06-04'], {
    ...learningNetwork,
    theme: THEMES.selfEmployed,
    cancelReason: 'Te weinig gemeenten beschikbaar; een nieuwe datum volgt.',
  }),
];

const closings: DemoSession[] = [
  {
    date: '2020-06-09',
    format: FORMATS.regionalClosing,
    title: 'Wat leerden we? Regio Noord en Oost',
    place: HALL,
  },
  {
    date: '2020-06-11',
    format: FORMATS.regionalClosing,
    title: 'Wat leerden we? Regio West en Zuid',
    place: WORKROOM,
  },
  { date: '2020-06-25', format: FORMATS.nationalClosing, title: 'Landelijke slotdag', place: HALL },
].map((session) => ({
  ...session,
  startTime: '10:00',
  endTime: '15:30',
  isOnline: false,
  audience: 'Open voor alle professionals in de schuldhulpketen',
}));

/** The demo season; the source names no dates, so these are invented around the turn of 2019 to 2020. */
export const debtSeason: DemoTemplate = {
  startsOn: '2019-09-01',
  endsOn: '2020-08-31',
  leastDaysAhead: 140,
  confirmedDays: 120,
  sessions: [...workshops, ...learningNetworks, ...closings],
};
