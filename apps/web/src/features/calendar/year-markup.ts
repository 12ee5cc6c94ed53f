import { addDays } from '@leerkring/domain/calendar/plain-date';
import {
  type DayCell,
  type MonthRow,
  weeksOfMonth,
  YEAR_COLUMNS,
} from '@leerkring/domain/calendar/year-layout';
import { formatDate } from '../../lib/format-date.ts';
import { escapeMarkup } from '../../lib/markup.ts';
import classes from './year-calendar.module.css';

/** What the markup of a year is made of, besides its days. */
export interface YearFrame {
  rows: readonly MonthRow[];
  label: string;
  /** Language of dates. */
  locale: string;
  /** Heads of the column of months and of the column of weeks. */
  heads: { month: string; week: string };
}

/** The markup of one day. */
type Draw = (cell: DayCell) => string;

/** 2024-01-01 was a Monday: the names of the weekdays are taken from its week. */
const SOME_MONDAY = '2024-01-01';
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** Months by days: one grid of a row per month, weekdays aligned. */
export function monthsMarkup({ rows, label, locale, heads }: YearFrame, day: Draw): string {
  const names = weekdays(locale);
  const columns = Array.from({ length: YEAR_COLUMNS }, (_, column) => names[column % 7]).join('');
  const body = rows.map((row, index) => {
    const [first] = row.days;
    const last = row.days.at(-1);
    if (!first || !last) return '';
    const year = index === 0 || row.month === 1 ? `<small>${row.year}</small>` : '';
    const head = `<th scope="row" abbr="${name(first, locale)}">${formatDate(first.date, locale, 'monthShort')}${year}</th>`;
    const after = YEAR_COLUMNS - 1 - last.column;
    return `<tr>${head}${empty(first.column)}${row.days.map(day).join('')}${empty(after)}</tr>`;
  });
  return `<table role="grid" aria-label="${escapeMarkup(label)}" class="${classes.days} ${classes.year}"><thead><tr><th scope="col" class="${classes.corner}"><span class="lk-unseen">${escapeMarkup(heads.month)}</span></th>${columns}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A small page for each month, week numbers at its left: for a narrow window, or for a few months. */
export function weeksMarkup({ rows, label, locale, heads }: YearFrame, day: Draw): string {
  const head = `<thead><tr><th scope="col">${escapeMarkup(heads.week)}</th>${weekdays(locale).join('')}</tr></thead>`;
  const pages = rows.map((row) => {
    const [first] = row.days;
    if (!first) return '';
    const weeks = weeksOfMonth(row).map(({ isoWeek, days }) => {
      const cells = WEEKDAYS.map((place) => (days[place] ? day(days[place]) : '<td data-empty></td>'));
      return `<tr><th scope="row">${isoWeek}</th>${cells.join('')}</tr>`;
    });
    const month = name(first, locale);
    return `<div class="${classes.page}"><h2>${month}</h2><table role="grid" aria-label="${month}" class="${classes.days} ${classes.month}">${head}<tbody>${weeks.join('')}</tbody></table></div>`;
  });
  const few = rows.length <= 3 ? ' data-few' : '';
  return `<section aria-label="${escapeMarkup(label)}" class="${classes.pages}"${few}>${pages.join('')}</section>`;
}

function name({ date }: DayCell, locale: string): string {
  return escapeMarkup(formatDate(date, locale, 'monthYear'));
}

function empty(columns: number): string {
  return columns > 0 ? `<td colspan="${columns}" data-empty></td>` : '';
}

function weekdays(locale: string): string[] {
  return WEEKDAYS.map((day) => {
    const short = formatDate(addDays(SOME_MONDAY, day), locale, 'weekday').slice(0, 2);
    return `<th scope="col"${day > 4 ? ' data-weekend="true"' : ''}>${escapeMarkup(short)}</th>`;
  });
}
