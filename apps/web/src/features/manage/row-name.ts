import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatMonthNames } from '../../lib/format-months.ts';
import { fieldWord } from '../change/field-words.ts';
import { ROW_KIND_WORDS } from '../change/row-kind-words.ts';
import { type Names, valueWords } from '../change/value-words.ts';
import type { FormKind } from './field-spec.ts';
import type { EditValues } from './form-values.ts';

/** The columns that a row is called by, the first that says something. */
const NAMED_BY: Partial<Record<FormKind, readonly string[]>> = {
  participation: ['organisationName'],
  projectFact: ['label'],
  norm: ['pattern'],
  capacityRule: ['note'],
  delegationRule: ['note'],
};
const USUALLY = ['title', 'name', 'text'];

/**
 * What a row is called in a list, a message or a choice of rows.
 * @param names of other rows: a row without a name of its own is called by what it is for, where they are known
 */
export function rowName(i18n: I18n, kind: FormKind, values: EditValues, names?: Names): string {
  if (kind === 'normSlot') return slotName(i18n, values);
  for (const column of NAMED_BY[kind] ?? USUALLY) {
    const value = values[column];
    if (typeof value === 'string' && value) return value;
  }
  if (kind === 'theme') return i18n._(msg`Nog te kiezen thema`);
  if (kind === 'planningRule') {
    const about = values.groupId ?? values.formatId;
    if (!about) return i18n._(msg`Hele netwerk`);
    const name = names?.get(String(about));
    if (name) return name;
  }
  return capitalised(i18n._(ROW_KIND_WORDS[kind]));
}

/** The columns that tell rows of a kind apart at a glance. */
const TOLD: Partial<Record<FormKind, readonly string[]>> = {
  season: ['startsOn', 'endsOn'],
  closedDay: ['startsOn', 'endsOn'],
  region: ['code', 'municipalityCount', 'parentId'],
  participation: ['role', 'announcedParticipants'],
  place: ['room', 'address', 'city', 'capacity'],
  track: ['label', 'purpose'],
  meetingFormat: ['purpose'],
  norm: ['scope', 'timesPerYear', 'asNeeded'],
  agendaItem: ['startTime', 'minutes'],
  group: ['code', 'kind', 'trackId', 'themeId', 'announcedSessions'],
  theme: ['description', 'choiceNote', 'registrationState'],
  capacityRule: ['formatId', 'themeId', 'groupKind', 'min', 'max', 'unit'],
  planningRule: ['weekdays', 'dayParts', 'minGapDays', 'idealGapDays', 'quorumPercent'],
  delegationRule: ['formatId', 'per', 'minPeople', 'maxPeople', 'functions', 'level'],
  undatedSeries: ['count', 'periodNote'],
  outcome: ['kind', 'publishedOn', 'url'],
  projectFact: ['value', 'doubt'],
  actionLearningStep: ['question'],
};

/** These numbers and answers mean nothing without their names. */
const WITH_NAME = new Set([
  'municipalityCount',
  'announcedParticipants',
  'capacity',
  'timesPerYear',
  'minutes',
  'announcedSessions',
  'min',
  'max',
  'minPeople',
  'maxPeople',
  'minGapDays',
  'idealGapDays',
  'quorumPercent',
  'count',
  'doubt',
  'parentId',
]);

/** The second line of a row: its most telling facts, those that are not there left out. */
export function rowFacts(i18n: I18n, kind: FormKind, values: EditValues, names: Names): string {
  if (kind === 'season' || kind === 'closedDay') return daysWords(i18n, kind, values, names);
  const told = (TOLD[kind] ?? []).flatMap((column) => {
    const value = values[column];
    if (value === null || value === undefined || value === '' || value === false) return [];
    if (Array.isArray(value) && value.length === 0) return [];
    const label = i18n._(fieldWord(kind, column));
    // A tick says what it is for by its name alone.
    if (value === true) return [label.toLowerCase()];
    const words = valueWords(i18n, kind, column, value, names);
    return [WITH_NAME.has(column) ? `${label.toLowerCase()}: ${words}` : words];
  });
  return told.join(' · ');
}

function daysWords(i18n: I18n, kind: FormKind, values: EditValues, names: Names): string {
  const day = (column: string) => valueWords(i18n, kind, column, values[column], names);
  return values.startsOn === values.endsOn ? day('startsOn') : `${day('startsOn')} – ${day('endsOn')}`;
}

function slotName(i18n: I18n, { months, year }: EditValues): string {
  const slot = {
    months: Array.isArray(months) ? months.map(Number) : [],
    year: typeof year === 'number' ? year : null,
  };
  return formatMonthNames([slot], i18n.locale) || i18n._(msg`Nog zonder maand`);
}

/** A word as it begins a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
