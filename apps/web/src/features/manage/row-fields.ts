import { msg } from '@lingui/core/macro';
import type { FieldSpec, FormKind } from './field-spec.ts';

type Rest = Partial<Omit<FieldSpec, 'name' | 'as'>>;
const field =
  (as: FieldSpec['as'], shared: Rest = {}) =>
  (name: string, rest: Rest = {}): FieldSpec => ({ name, as, ...shared, ...rest });

const line = field('line');
const text = field('text');
const date = field('date', { width: 'half' });
const number = field('number', { width: 'third' });
const check = field('check');
const choice = field('choice', { width: 'half' });
const row = field('row', { width: 'half' });
const required = { required: true } as const;
const half = { width: 'half' } as const;
const third = { width: 'third' } as const;

const track = row('trackId', { rows: 'track' });
const theme = row('themeId', { rows: 'theme' });
const format = row('formatId', { rows: 'meetingFormat' });
const registration = [
  choice('registrationState', { ...required, initial: 'unknown' }),
  text('registrationNote'),
];
const days = [date('startsOn', required), date('endsOn', { ...required, follows: 'startsOn' })];
const level = choice('level', { ...required, ...third, initial: 'required' });
const groupKind = choice('groupKind', { hint: msg`Leeg: voor elke soort groep.` });

const several = field('several');
const numeric = { bears: 'number' } as const;
/** What planning weighs, of the whole network only. */
const WISHES = [
  'attendanceWeight',
  'gapsWeight',
  'holidaysWeight',
  'preferenceWeight',
  'spacingWeight',
  'stabilityWeight',
];

/** The form of every kind of row but the network itself: which fields, in which order, by which control. */
export const ROW_FIELDS: Record<Exclude<FormKind, 'network'>, readonly FieldSpec[]> = {
  season: [line('name', required), ...days],
  region: [
    line('name', required),
    line('code', third),
    number('municipalityCount'),
    choice('schoolHolidayRegion', {
      hint: msg`Waarnaar de planner kijkt voor bijeenkomsten van deze regio.`,
    }),
    row('parentId', { rows: 'region', hint: msg`Leeg voor een regio die geen deel van een andere is.` }),
  ],
  track: [
    line('title', required),
    line('label', { ...half, hint: msg`Zoals het netwerk de lijn noemt: Lijn 1.` }),
    field('tint')('color'),
    text('purpose'),
    text('description'),
    text('audience'),
  ],
  meetingFormat: [
    line('title', required),
    text('purpose'),
    field('several')('learningAims'),
    text('explanation'),
    text('audience'),
    check('audienceDependsOnTheme'),
    number('durationMinutes', half),
    check('isDurationApproximate', half),
    line('placeNote', half),
    line('facilitatorNote', half),
    check('onlyWithEnoughInterest'),
    track,
  ],
  norm: [
    choice('scope', { ...required, initial: 'network' }),
    number('timesPerYear', { ...half, hint: msg`Leeg als er geen aantal is.` }),
    check('asNeeded'),
    line('pattern', { hint: msg`Zoals het is afgesproken, in een zin.` }),
  ],
  normSlot: [
    field('months')('months', {
      ...required,
      hint: msg`Meer dan een maand betekent: in een van deze maanden.`,
    }),
    number('year', { hint: msg`Alleen als het om één jaar gaat.` }),
  ],
  agendaItem: [line('title', required), field('time')('startTime', third), number('minutes')],
  group: [
    line('name', required),
    line('code', { ...required, ...third, hint: msg`Hoogstens drie tekens, voor in de kalender.` }),
    choice('kind', { ...required, initial: 'other' }),
    field('tint')('color', { ...required, initial: 'blue' }),
    text('description'),
    track,
    theme,
    format,
    row('regionId', { rows: 'region' }),
    number('minSize'),
    number('maxSize'),
    choice('sizeUnit', { ...required, ...third, initial: 'people' }),
    number('announcedSessions', half),
    ...registration,
  ],
  theme: [
    line('title', { hint: msg`Leeg zolang het thema nog gekozen moet worden.` }),
    text('description'),
    text('audience'),
    check('isStanding', half),
    check('isToBeChosen', half),
    text('choiceNote'),
    ...registration,
    track,
    format,
  ],
  question: [text('text', required)],
  capacityRule: [
    groupKind,
    choice('per', { ...required, initial: 'group' }),
    number('min'),
    number('max'),
    choice('unit', { ...required, ...third, initial: 'people' }),
    format,
    theme,
    level,
    text('note'),
  ],
  delegationRule: [
    choice('per', { ...required, initial: 'organisation' }),
    groupKind,
    number('minPeople'),
    number('maxPeople'),
    level,
    field('list')('functions', { hint: msg`Met komma’s ertussen: beleid, uitvoering.` }),
    check('isExtra'),
    format,
    text('note'),
  ],
  planningRule: [
    format,
    row('groupId', {
      rows: 'group',
      hint: msg`Laat vorm en groep leeg voor een regel van het hele netwerk.`,
    }),
    several('weekdays', {
      ...numeric,
      hint: msg`Leeg: zoals de bredere regel zegt, en anders maandag tot en met vrijdag.`,
    }),
    several('dayParts', { hint: msg`Leeg: zoals de bredere regel zegt, en anders ochtend en middag.` }),
    field('months')('months', { hint: msg`Leeg: zoals de bredere regel zegt, en anders elke maand.` }),
    number('minGapDays', { hint: msg`Leeg: zoals de bredere regel zegt, en anders hoogstens veertien.` }),
    number('idealGapDays', { hint: msg`Leeg: gelijk over het seizoen verdeeld.` }),
    number('durationMinutes', { hint: msg`Leeg: de duur van de vorm.` }),
    number('quorumPercent', { hint: msg`Leeg: er geldt geen ondergrens.` }),
    choice('needsPlace', {
      ...third,
      bears: 'flag',
      hint: msg`Leeg: als elke bijeenkomst nu een zaal heeft.`,
    }),
    ...['morningStart', 'afternoonStart', 'eveningStart'].map((name) =>
      field('time')(name, { ...third, hint: msg`Alleen in de regel van het hele netwerk.` }),
    ),
    ...WISHES.map((name) =>
      choice(name, {
        ...numeric,
        hint: msg`Leeg: gewoon belangrijk. Alleen in de regel van het hele netwerk.`,
      }),
    ),
  ],
  place: [
    line('name', required),
    line('address', half),
    line('city', half),
    line('room', half),
    number('capacity'),
    text('directions'),
    line('onlineUrl'),
  ],
  undatedSeries: [
    line('title', required),
    number('count'),
    line('periodNote', { hint: msg`Bijvoorbeeld: eerste helft van 2027.` }),
    date('periodStart'),
    date('periodEnd'),
    field('online')('isOnline', half),
    choice('status', { ...required, initial: 'planned' }),
    row('seasonId', { rows: 'season' }),
    row('groupId', { rows: 'group' }),
    format,
    text('audience'),
    text('note'),
  ],
  outcome: [
    line('title', required),
    choice('kind', { ...required, initial: 'outcome' }),
    date('publishedOn'),
    line('url'),
    text('description'),
    row('sessionId', { rows: 'session' }),
  ],
  projectFact: [
    line('label', required),
    text('value', { hint: msg`Leeg: het gegeven is genoemd en niet ingevuld.` }),
    text('doubt', { hint: msg`Wat niet klopt met de rest, om na te vragen.` }),
  ],
  intendedResult: [text('text', required)],
  principle: [text('text', required)],
  actionLearningStep: [line('title', required), text('question')],
  participation: [
    field('organisation')('organisationName', required),
    choice('organisationKind', { hint: msg`Alleen voor een organisatie die hier nog niet bekend is.` }),
    line('role', half),
    number('announcedParticipants', half),
  ],
  closedDay: [line('name', required), ...days],
};
