import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { DUTCH, ENGLISH } from './date-names.ts';
import { localeOf } from './language.ts';

/** Dates in words people use; a `PlainDate` belongs to no zone, so that no viewer's zone can move it. */
type Style = 'short' | 'day' | 'shortNoYear' | 'long' | 'weekday' | 'month' | 'monthShort' | 'monthYear';

/** "do 9 okt 2025", "donderdag 9 oktober 2025", "oktober 2025" … in the language given. */
export function formatDate(date: PlainDate, language: string, style: Style = 'short'): string {
  const { days, daysShort, months, monthsShort } = localeOf(language) === 'en-GB' ? ENGLISH : DUTCH;
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)) - 1, Number(date.slice(8))];
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (Number.isNaN(weekday)) throw new RangeError(`Not a date: ${date}`);
  if (style === 'short') return `${daysShort[weekday]} ${day} ${monthsShort[month]} ${year}`;
  if (style === 'shortNoYear') return `${daysShort[weekday]} ${day} ${monthsShort[month]}`;
  if (style === 'day') return `${day} ${months[month]} ${year}`;
  if (style === 'long') return `${days[weekday]} ${day} ${months[month]} ${year}`;
  if (style === 'weekday') return daysShort[weekday] ?? '';
  if (style === 'monthYear') return `${months[month]} ${year}`;
  return (style === 'month' ? months : monthsShort)[month] ?? '';
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
