import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { DemoTemplate } from '../demo-season.ts';

export const TRACKS = {
  tables: 'De Leertafels',
  workshop: 'De Praktijkwerkplaats',
  innovationRoom: 'De Leer- en Innovatiekamer',
  neighbourhood: 'De Buurttafels',
} as const;

export const AREAS = { zuidKennemerland: 'Zuid-Kennemerland', haarlemmermeer: 'Haarlemmermeer' } as const;

export const TABLES = {
  zuidKennemerland: 'Leertafel Zuid-Kennemerland',
  haarlemmermeer: 'Leertafel Haarlemmermeer',
} as const;

type DemoSession = DemoTemplate['sessions'][number];

const HAARLEM = 'De Oude Drukkerij';
const HOOFDDORP = 'Polderhuis De Kruising';
const NEIGHBOURHOOD = 'Buurthuis De Brug';

function each(dates: PlainDate[], session: Omit<DemoSession, 'date'>): DemoSession[] {
  return dates.map((date) => ({ date, isOnline: false, ...session }));
}

/** Thursdays in Haarlem, Tuesdays in Hoofddorp, about every other month. */
const tables = [
  ...each(
    [
      '2020-11-19',
      '2021-01-21',
      '2021-03-18',
      '2021-05-20',
      '2021-09-16',
      '2021-11-18',
      '2022-01-20',
      '2022-03-17',
    ],
    {
      group: TABLES.zuidKennemerland,
      track: TRACKS.tables,
      startTime: '13:30',
      endTime: '16:30',
      place: HAARLEM,
    },
  ),
  ...each(
    [
      '2020-11-17',
      '2021-01-26',
      '2021-03-23',
      '2021-05-18',
      '2021-09-21',
      '2021-11-16',
      '2022-01-25',
      '2022-03-22',
    ],
    {
      group: TABLES.haarlemmermeer,
      track: TRACKS.tables,
      startTime: '09:30',
      endTime: '12:30',
      place: HOOFDDORP,
    },
  ),
];

const workshops = each(
  [
    '2020-12-03',
    '2021-02-11',
    '2021-04-15',
    '2021-06-17',
    '2021-10-14',
    '2021-12-09',
    '2022-02-10',
    '2022-04-07',
  ],
  {
    track: TRACKS.workshop,
    title: 'Praktijkleertafel: casuïstiek',
    startTime: '10:00',
    endTime: '12:00',
    place: HOOFDDORP,
  },
);

const innovationRooms = each(['2020-12-08', '2021-04-13', '2021-10-05', '2022-04-05'], {
  track: TRACKS.innovationRoom,
  title: 'Leer- en innovatiekamer',
  audience: 'Bestuurders en managers',
  startTime: '15:00',
  endTime: '17:00',
  isOnline: true,
});

const neighbourhoodTables: DemoSession[] = [
  ...each(['2020-12-15', '2021-02-16', '2021-06-15', '2021-10-12', '2022-02-15'], {
    track: TRACKS.neighbourhood,
    theme: 'buurt',
    title: 'Buurttafel: een buurt voor iedereen',
    startTime: '19:00',
    endTime: '21:00',
    place: NEIGHBOURHOOD,
  }),
  {
    date: '2021-04-20',
    track: TRACKS.neighbourhood,
    theme: 'buurt',
    title: 'Buurttafel in het park',
    startTime: '19:00',
    endTime: '21:00',
    isOnline: false,
    placeNote: 'In de buitenlucht; de plek volgt',
    cancelReason: 'De verbouwing van het buurthuis loopt uit.',
  },
];

/** The demo season, with the dates of the run from November 2020 to May 2022. */
export const confusedBehaviourSeason: DemoTemplate = {
  startsOn: '2020-11-01',
  endsOn: '2022-05-01',
  leastDaysAhead: 180,
  confirmedDays: 180,
  sessions: [...tables, ...workshops, ...innovationRooms, ...neighbourhoodTables],
};
