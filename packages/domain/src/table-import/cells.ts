import { isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { ONLINE_NAMES, STATUS_NAMES } from '../export/calendar-columns.ts';
import type { SessionStatus } from '../export/export-session.ts';
import { normaliseName } from '../text-import/normalise-name.ts';

/** In which order a column has the numbers of its dates where the year comes last. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST =
  /^(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:[ ,T].*)?$/u;

/**
 * The order of a column's dates: a number above 12 tells; where none does, the day comes first, as it is written in
 * Europe.
 */
export function dateOrder(cells: readonly string[]): DateOrder {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = YEAR_LAST.exec(cell) ?? [];
    return first && second ? [[Number(first), Number(second)] as const] : [];
  });
  const monthFirst = pairs.some(([, second]) => second > 12) && !pairs.some(([first]) => first > 12);
  return monthFirst ? 'monthFirst' : 'dayFirst';
}

/** A date in numbers; `none` where they are numbers of a date that does not exist; null for anything else. */
export function numericDate(cell: string, order: DateOrder): PlainDate | 'none' | null {
  const [, y, m, d] = YEAR_FIRST.exec(cell) ?? [];
  if (y && m && d) return existing(y, m, d);
  const [, first, second, year] = YEAR_LAST.exec(cell) ?? [];
  if (!first || !second || !year) return null;
  const full = year.length === 2 ? `20${year}` : year;
  return order === 'monthFirst' ? existing(full, first, second) : existing(full, second, first);
}

function existing(year: string, month: string, day: string): PlainDate | 'none' {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : 'none';
}

const CLOCK = String.raw`(\d{1,2})(?:\s*[:.u]\s*(\d{2})|\s*u(?:ur)?)?(?::\d{2})?(?:\s*uur)?\s*(am|pm|a\.m\.|p\.m\.)?`;
const TIMES = new RegExp(
  String.raw`^(?:van |from )?${CLOCK}(?:\s*(?:-|–|—|tot|t/m|to|until)\s*${CLOCK})?$`,
  'i',
);
const DATE_AND_TIME = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2})/;

/** The time, or the two times, of a cell ("10:00", "9.30 uur", "10–12:30", "2:00 PM", 0.4375); null where it has none. */
export function cellTimes(cell: string): { start: string; end: string | null } | null {
  const inDate = DATE_AND_TIME.exec(cell)?.[1];
  if (inDate) return { start: inDate, end: null };
  const share = Number(cell);
  if (/^0?[.,]\d+$/.test(cell) && Number.isFinite(share)) return { start: clockOfShare(share), end: null };
  const match = TIMES.exec(cell.trim());
  if (!match) return null;
  const [, hour, minute, half, toHour, toMinute, toHalf] = match;
  const start = clock(hour, minute, half ?? (toHour ? toHalf : undefined));
  return start === null ? null : { start, end: toHour ? clock(toHour, toMinute, toHalf) : null };
}

function clock(hour = '', minute = '00', half = ''): string | null {
  const late = /^p/i.test(half) && Number(hour) < 12 ? 12 : 0;
  const hours = /^a/i.test(half) && Number(hour) === 12 ? 0 : Number(hour) + late;
  if (hours > 23 || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** Spreadsheets keep a time as its share of the day. */
function clockOfShare(share: number): string {
  const minutes = Math.round(share * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const STATUSES = new Map<string, SessionStatus>(
  Object.entries(STATUS_NAMES).flatMap(([status, names]) =>
    Object.values(names).map((name) => [name, status as SessionStatus] as const),
  ),
);
for (const [words, status] of [
  ['geannuleerd|vervallen|gaat niet door|canceled|cancel|no', 'cancelled'],
  ['definitief|akkoord|vast|final|definite', 'confirmed'],
  ['concept|voorlopig|optie|onder voorbehoud|tentative|draft|provisional', 'planned'],
  ['geweest|afgerond|done|past', 'held'],
] as const) {
  for (const one of words.split('|')) STATUSES.set(one, status);
}

/** Null for words that name no status. */
export function cellStatus(cell: string): SessionStatus | null {
  return STATUSES.get(normaliseName(cell)) ?? null;
}

const YES = new Set([
  ...Object.values(ONLINE_NAMES.yes),
  'online',
  'digitaal',
  'x',
  'true',
  'waar',
  '1',
  'teams',
  'zoom',
]);
const NO = new Set([
  ...Object.values(ONLINE_NAMES.no),
  'fysiek',
  'live',
  'false',
  'onwaar',
  '0',
  'in person',
]);

/** Whether it is online; null where the cell does not say. */
export function cellOnline(cell: string): boolean | null {
  const words = normaliseName(cell);
  if (YES.has(words)) return true;
  return NO.has(words) ? false : null;
}
