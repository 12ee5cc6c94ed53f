import { CALENDAR_COLUMNS, type ColumnKey } from '../export/calendar-columns.ts';
import { normaliseName } from '../text-import/normalise-name.ts';
import type { TableRow } from './table-text.ts';

/** What people write above such columns, beside the headings of our own export. */
const OTHER_HEADINGS: Partial<Record<ColumnKey, string>> = {
  startsOn:
    'datum|dag en datum|wanneer|startdatum|begindatum|datum van|eerste dag|data|date|when|start date|day|first day|datum bijeenkomst',
  endsOn: 'einddatum|datum tot|tot en met|t m|laatste dag|end date|until|last day',
  startTime:
    'begin|begintijd|starttijd|aanvang|aanvangstijd|van|tijd|tijden|tijdstip|start|start time|from|time|times',
  endTime: 'einde|eind|eindtijd|tot|end|end time|to',
  title:
    'titel|onderwerp|bijeenkomst|naam|activiteit|wat|omschrijving bijeenkomst|title|subject|meeting|session|name|event|summary',
  group: 'groep|groepen|team|kring|group',
  sequence: 'nummer|nr|volgnummer|number|no',
  format: 'bijeenkomstvorm|vorm|soort|soort bijeenkomst|type|meeting format|kind',
  place: 'locatie|plaats|waar|zaal|ruimte|adres en plaats|place|location|where|venue|room',
  isOnline: 'online|digitaal|online of fysiek',
  status: 'status|stand',
  id: 'leerkring nummer|leerkring id',
};

const KEYS = new Map<string, ColumnKey>();
for (const [key, words] of Object.entries(OTHER_HEADINGS)) {
  for (const one of words.split('|')) KEYS.set(one, key as ColumnKey);
}
for (const { key, heading } of CALENDAR_COLUMNS) {
  for (const one of [heading.nl, heading.en]) KEYS.set(normaliseName(one), key);
}

/** Which column holds what; a kind that stands above two columns is that of the first. */
export type TableHeadings = ReadonlyMap<ColumnKey, number>;

/** Titles, dates of print and the like may stand above the headings. */
const FARTHEST = 20;

/** The row of headings: the first with a column of dates and at least one other that is known; null without one. */
export function findHeadings(rows: readonly TableRow[]): { at: number; headings: TableHeadings } | null {
  for (const [at, row] of rows.slice(0, FARTHEST).entries()) {
    const headings = new Map<ColumnKey, number>();
    for (const [index, { text }] of row.cells.entries()) {
      const key = KEYS.get(normaliseName(text));
      if (key && !headings.has(key)) headings.set(key, index);
    }
    if (headings.has('startsOn') && headings.size > 1) return { at, headings };
  }
  return null;
}
