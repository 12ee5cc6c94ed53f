import { formatDate, formatTimes } from '../../lib/format-date.ts';

interface AskedDate {
  date: string;
  startTime?: string | null | undefined;
  endTime?: string | null | undefined;
}

/** "di 8 dec 2026, 10:00–12:00". */
export function sayDate({ date, startTime, endTime }: AskedDate, language: string): string {
  return [formatDate(date, language), formatTimes(startTime, endTime)].filter(Boolean).join(', ');
}
