import type { ExportSession, SessionStatus } from './export-session.ts';

export type ExportLanguage = 'nl' | 'en';

/** The columns of a calendar in a spreadsheet. An import knows them again by these keys, in both languages. */
export type ColumnKey =
  | 'startsOn'
  | 'endsOn'
  | 'startTime'
  | 'endTime'
  | 'title'
  | 'group'
  | 'sequence'
  | 'format'
  | 'track'
  | 'region'
  | 'theme'
  | 'place'
  | 'address'
  | 'placeNote'
  | 'isOnline'
  | 'status'
  | 'cancelReason'
  | 'audience'
  | 'description'
  | 'season'
  | 'id';

/** A value as a spreadsheet knows them; dates stay calendar days. */
export type CellValue =
  | { kind: 'text'; text: string }
  | { kind: 'date'; day: string }
  | { kind: 'number'; number: number }
  | null;

export interface Column {
  key: ColumnKey;
  heading: Record<ExportLanguage, string>;
  /** In characters. */
  width: number;
  value: (session: ExportSession, language: ExportLanguage) => CellValue;
}

export const STATUS_NAMES: Record<SessionStatus, Record<ExportLanguage, string>> = {
  planned: { nl: 'gepland', en: 'planned' },
  confirmed: { nl: 'bevestigd', en: 'confirmed' },
  held: { nl: 'gehouden', en: 'held' },
  cancelled: { nl: 'afgelast', en: 'cancelled' },
};

export const ONLINE_NAMES: Record<'yes' | 'no', Record<ExportLanguage, string>> = {
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
};

const text = (value: string | null | undefined): CellValue => (value ? { kind: 'text', text: value } : null);

/** In the order in which a reader looks: when, what, where, and what the calendar itself wants to know last. */
export const CALENDAR_COLUMNS: readonly Column[] = [
  column('startsOn', 'Datum', 'Date', 12, (one) => ({ kind: 'date', day: one.startsOn })),
  column('endsOn', 'Laatste dag', 'Last day', 12, (one) => ({ kind: 'date', day: one.endsOn })),
  column('startTime', 'Begin', 'Start', 8, (one) => text(one.startTime)),
  column('endTime', 'Einde', 'End', 8, (one) => text(one.endTime)),
  column('title', 'Titel', 'Title', 32, (one) => text(one.title)),
  column('group', 'Groep', 'Group', 26, (one) => text(one.group?.name)),
  column('sequence', 'Nummer', 'Number', 8, ({ sequence }) =>
    sequence === null ? null : { kind: 'number', number: sequence },
  ),
  column('format', 'Bijeenkomstvorm', 'Meeting format', 24, (one) => text(one.format?.title)),
  column('track', 'Leerlijn', 'Track', 20, (one) => text(one.track?.title)),
  column('region', 'Regio', 'Region', 18, (one) => text(one.region?.name)),
  column('theme', 'Thema', 'Theme', 24, (one) => text(one.theme?.title)),
  column('place', 'Locatie', 'Place', 26, (one) => text(one.place?.name ?? one.placeNote)),
  column('address', 'Adres', 'Address', 30, ({ place }) =>
    text([place?.room, place?.address, place?.city].filter(Boolean).join(', ')),
  ),
  column('placeNote', 'Over de locatie', 'About the place', 24, (one) => text(one.place && one.placeNote)),
  column('isOnline', 'Online', 'Online', 8, ({ isOnline }, language) =>
    isOnline === null ? null : text(ONLINE_NAMES[isOnline ? 'yes' : 'no'][language]),
  ),
  column('status', 'Status', 'Status', 12, (one, language) => text(STATUS_NAMES[one.status][language])),
  column('cancelReason', 'Reden van afgelasten', 'Reason of cancelling', 24, (one) => text(one.cancelReason)),
  column('audience', 'Voor wie', 'Audience', 24, (one) => text(one.audience)),
  column('description', 'Toelichting', 'Description', 40, (one) => text(one.description)),
  column('season', 'Seizoen', 'Season', 14, (one) => text(one.season?.name)),
  column('id', 'Leerkring-nummer', 'Leerkring id', 38, (one) => text(one.id)),
];

function column(key: ColumnKey, nl: string, en: string, width: number, value: Column['value']): Column {
  return { key, heading: { nl, en }, width, value };
}
