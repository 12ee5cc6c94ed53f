import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { DayCell, MonthRow } from '@leerkring/domain/calendar/year-layout';

/** How the days lie: `months` is a row per month with aligned weekdays, `weeks` is a small page per month. */
export type YearShape = 'months' | 'weeks';

/**
 * The day to which a key of the grid leads from `date`; null when the key means nothing here. Keys as in the
 * ARIA grid pattern: arrows, Home and End within the row, with Control the whole season, Page Up and Down a month.
 */
export function moveInYear(
  rows: readonly MonthRow[],
  date: PlainDate,
  key: string,
  { shape, control = false }: { shape: YearShape; control?: boolean },
): PlainDate | null {
  const days = rows.flatMap((row) => row.days);
  const at = days.findIndex((one) => one.date === date);
  const here = days[at];
  if (!here) return null;
  const step = (by: number) => days[Math.min(Math.max(at + by, 0), days.length - 1)]?.date ?? null;
  if (key === 'ArrowLeft') return step(-1);
  if (key === 'ArrowRight') return step(1);
  if (key === 'ArrowUp') return shape === 'weeks' ? step(-7) : inColumn(rows, here, -1);
  if (key === 'ArrowDown') return shape === 'weeks' ? step(7) : inColumn(rows, here, 1);
  if (key === 'PageUp') return sameDay(rows, here, -1);
  if (key === 'PageDown') return sameDay(rows, here, 1);
  if (key === 'Home') return control ? step(-days.length) : edgeOfRow(rows, here, shape, 'first');
  if (key === 'End') return control ? step(days.length) : edgeOfRow(rows, here, shape, 'last');
  return null;
}

/** The day above or below in the same column, or the month's nearest day where that column is empty. */
function inColumn(rows: readonly MonthRow[], here: DayCell, by: number): PlainDate {
  const row = rows[rowIndex(rows, here) + by];
  if (!row) return here.date;
  const nearest = (best: DayCell | undefined, day: DayCell) =>
    !best || Math.abs(day.column - here.column) < Math.abs(best.column - here.column) ? day : best;
  return row.days.reduce<DayCell | undefined>(nearest, undefined)?.date ?? here.date;
}

/** The same day of the month before or after; a shorter month gives its last day. */
function sameDay(rows: readonly MonthRow[], here: DayCell, by: number): PlainDate {
  const days = rows[rowIndex(rows, here) + by]?.days;
  return days?.[Math.min(here.day, days.length) - 1]?.date ?? here.date;
}

function edgeOfRow(
  rows: readonly MonthRow[],
  here: DayCell,
  shape: YearShape,
  edge: 'first' | 'last',
): PlainDate {
  const month = rows[rowIndex(rows, here)]?.days ?? [];
  const week = Math.floor(here.column / 7);
  const row = shape === 'weeks' ? month.filter((one) => Math.floor(one.column / 7) === week) : month;
  return row.at(edge === 'first' ? 0 : -1)?.date ?? here.date;
}

function rowIndex(rows: readonly MonthRow[], here: DayCell): number {
  return rows.findIndex((row) => row.days[0]?.date.slice(0, 7) === here.date.slice(0, 7));
}
