import { addDays, type PlainDate, weekdayOf } from '@leerkring/domain/calendar/plain-date';
import type { DemoTemplate } from '../demo-season.ts';
import { safetyRegions } from '../safety-regions.ts';

export const FORMATS = {
  themeMeeting: 'Landelijke thematische bijeenkomst (Regionale Route 2021)',
  informationDay: 'Landelijke informatiedag',
  roundTable: 'Regionaal voortgangsgesprek (rondetafelgesprek)',
  informalTalk: 'Informeel regiogesprek',
  dialogue: 'Dialoogsessie',
} as const;

export const THEMES = {
  mda: 'MDA++',
  steering: 'Integrale sturing',
  pilots: 'Pilots onder één dak',
  trauma: 'Traumascreening',
  localTeams: 'Versterken van lokale teams',
} as const;

type DemoSession = DemoTemplate['sessions'][number];

const HALL = 'Congrescentrum De Wissel';
const STUDIO = 'De Bovenkamer';

const dialogues: DemoSession[] = ['2019-11-12', '2020-03-10', '2020-06-09'].map((date) => ({
  date,
  format: FORMATS.dialogue,
  startTime: '13:30',
  endTime: '16:00',
  place: STUDIO,
  isOnline: false,
}));

const informationDays: DemoSession[] = ['2020-03-26', '2020-11-05'].map((date) => ({
  date,
  format: FORMATS.informationDay,
  startTime: '09:30',
  endTime: '16:00',
  place: HALL,
  isOnline: false,
  agenda: [
    { title: 'Inloop met koffie', startTime: '09:30', minutes: 30 },
    { title: 'Laatste stand van het landelijke programma', startTime: '10:00', minutes: 60 },
    { title: 'Laatste stand van de Regionale Route 2021', startTime: '11:00', minutes: 75 },
    { title: 'Lunch', startTime: '12:15', minutes: 60 },
    { title: 'Resultaten van projectenpool en pilots', startTime: '13:15', minutes: 105 },
    { title: 'Terugkoppeling uit de themabijeenkomsten', startTime: '15:00', minutes: 60 },
  ],
}));

const themeMeetings: DemoSession[] = [
  { date: '2019-11-14', theme: THEMES.pilots, title: 'Pilots onder één dak: wat werkt al?' },
  {
    date: '2019-12-12',
    theme: THEMES.localTeams,
    title: 'Lokale teams versterken',
    cancelReason: 'Te weinig aanmeldingen; het thema komt in het voorjaar terug.',
  },
  {
    date: '2020-01-16',
    theme: THEMES.mda,
    title: 'MDA++: van plan naar praktijk',
    audience: 'Regionaal projectleiders, contactambtenaren en projectleiders MDA++',
  },
  { date: '2020-04-09', theme: THEMES.steering, title: 'Integrale sturing in de regio' },
  { date: '2020-05-14', theme: THEMES.trauma, title: 'Kennismaken met traumascreening' },
  {
    date: '2020-10-08',
    theme: THEMES.mda,
    title: 'MDA++: wat leverde het jaar op?',
    audience: 'Regionaal projectleiders, contactambtenaren en projectleiders MDA++',
  },
].map((session) => ({
  ...session,
  format: FORMATS.themeMeeting,
  startTime: '13:00',
  endTime: '16:30',
  place: HALL,
  isOnline: false,
}));

/**
 * A talk in each region on `days` working days from `firstDay` on, mornings and afternoons. It leaves the first and
 * last days of a month alone: the shift to another year moves a date by up to three days, and norms name months.
 */
function inRegions(
  { format, firstDay, days }: { format: string; firstDay: PlainDate; days: number },
  regions = safetyRegions,
): DemoSession[] {
  return regions.map(({ name }, index) => ({
    date: workday(firstDay, index % days),
    format,
    region: name,
    ...(index < days ? HOURS[format]?.morning : HOURS[format]?.afternoon),
    placeNote: 'Bij de regio',
    isOnline: false,
  }));
}

const HOURS: Record<string, { morning: Hours; afternoon: Hours }> = {
  [FORMATS.informalTalk]: {
    morning: { startTime: '10:00', endTime: '11:30' },
    afternoon: { startTime: '14:00', endTime: '15:30' },
  },
  [FORMATS.roundTable]: {
    morning: { startTime: '09:30', endTime: '12:00' },
    afternoon: { startTime: '13:30', endTime: '16:00' },
  },
};

interface Hours {
  startTime: string;
  endTime: string;
}

/** The working day that lies so many working days after `from`. */
function workday(from: PlainDate, later: number): PlainDate {
  if (later === 0) return from;
  const next = addDays(from, weekdayOf(from) >= 5 ? 8 - weekdayOf(from) : 1);
  return workday(next, later - 1);
}

const winterTalks = inRegions({ format: FORMATS.informalTalk, firstDay: '2020-01-13', days: 25 });
const summerTalks = inRegions({ format: FORMATS.informalTalk, firstDay: '2020-06-08', days: 14 });
/** The last two regions have no round table yet. */
const roundTables = inRegions(
  { format: FORMATS.roundTable, firstDay: '2020-09-07', days: 14 },
  safetyRegions.slice(0, -2),
);

/** The demo season, with the dates of the season of November 2019 to November 2020. */
export const violenceProgrammeSeason: DemoTemplate = {
  startsOn: '2019-11-01',
  endsOn: '2020-11-30',
  leastDaysAhead: 120,
  confirmedDays: 150,
  sessions: [
    ...dialogues,
    ...informationDays,
    ...themeMeetings,
    ...winterTalks,
    ...summerTalks,
    ...roundTables,
  ],
};
