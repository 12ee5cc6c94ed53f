import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { localeOf } from './language.ts';

/** Dates in words people use. A `PlainDate` is formatted in UTC, so that no viewer's zone can move it. */
type Style = 'short' | 'day' | 'shortNoYear' | 'long' | 'weekday' | 'month' | 'monthShort' | 'monthYear';

const OPTIONS: Record<Style, Intl.DateTimeFormatOptions> = {
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  shortNoYear: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
  month: { month: 'long' },
  monthShort: { month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** "do 9 okt 2025", "donderdag 9 oktober 2025", "oktober 2025" … in the language given. */
export function formatDate(date: PlainDate, language: string, style: Style = 'short'): string {
  const text = formatter(language, style).format(new Date(`${date}T00:00:00Z`));
  return text.replaceAll(',', '').replaceAll('.', '');
}

/** "10:00–12:30", "10:00" when the end is open, and nothing when no time is known. */
export function formatTimes(start: string | null | undefined, end: string | null | undefined): string {
  if (!start) return '';
  return end ? `${start.slice(0, 5)}–${end.slice(0, 5)}` : start.slice(0, 5);
}

export interface Moment {
  date: PlainDate;
  endDate?: PlainDate | null | undefined;
  startTime?: string | null | undefined;
  endTime?: string | null | undefined;
}

/** "do 9 okt 2025, 10:00–12:30"; "do 9 – vr 10 okt 2025" for several days. */
export function formatMoment(moment: Moment, language: string): string {
  const several = moment.endDate != null && moment.endDate !== moment.date;
  const days = several
    ? formatDateRange(moment.date, moment.endDate as PlainDate, language)
    : formatDate(moment.date, language);
  const times = formatTimes(moment.startTime, moment.endTime);
  return times ? `${days}, ${times}` : days;
}

/** "12 jun 2024 – 12 feb 2025", the shared year said once. */
export function formatDateRange(start: PlainDate, end: PlainDate, language: string): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${formatDate(start, language, sameYear ? 'shortNoYear' : 'short')} – ${formatDate(end, language)}`;
}

/** "september 2026 – augustus 2027": a season in whole months. */
export function formatMonthRange(start: PlainDate, end: PlainDate, language: string): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return formatDate(start, language, 'monthYear');
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${formatDate(start, language, sameYear ? 'month' : 'monthYear')} – ${formatDate(end, language, 'monthYear')}`;
}

/** Today's date on the wall of the network: its own zone, whatever the viewer's. */
export function todayIn(timeZone: string, now: Date): PlainDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}

function formatter(language: string, style: Style): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const found = formatters.get(key);
  if (found) return found;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...OPTIONS[style], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
