import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { DayCell, MonthRow } from '@leerkring/domain/calendar/year-layout';
import { useLingui } from '@lingui/react/macro';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { dayFacts, type YearFacts } from './day-facts.ts';
import { dayMarkup } from './day-markup.ts';
import { type DrawnDays, drawnDays } from './drawn-days.ts';
import type { YearShape } from './move-in-year.ts';
import { spokenDay, useDayWords } from './use-day-words.ts';
import { monthsMarkup, weeksMarkup, type YearFrame } from './year-markup.ts';

interface YearToDraw {
  shape: YearShape;
  rows: readonly MonthRow[];
  facts: YearFacts;
  today: PlainDate;
  /** The day that Tab reaches first. */
  active: PlainDate;
  label: string;
  room: number;
  hasWords: boolean;
}

export interface DrawnYear {
  /** Takes the Tab stop along. */
  setActive: (date: PlainDate) => void;
  nameNow: (date: PlainDate) => void;
}

/**
 * Draws the days of a year into an element as markup, in one go, and afterwards only the days that change. React
 * takes no part in it: a component for each day costs ten times as much as all that the browser does with it.
 */
export function useDrawnYear(host: RefObject<HTMLElement | null>, year: YearToDraw): DrawnYear {
  const { t, i18n } = useLingui();
  const { shape, rows, facts, today, active, label, room, hasWords } = year;
  const { locale } = i18n;
  const days = useRef<DrawnDays>(null);
  const drawn = useRef('');
  const dayWords = useDayWords();
  const walked = useRef<PlainDate>(active);
  const cells = useMemo(() => new Map(rows.flatMap((row) => row.days).map((one) => [one.date, one])), [rows]);

  useLayoutEffect(() => {
    if (!host.current) return;
    days.current ??= drawnDays(host.current);
    const wanted = [shape, locale, label, facts.start, facts.end, rows.length, rows[0]?.days[0]?.date].join();
    if (drawn.current === wanted) {
      days.current.update(new Map([...cells].map(([date, cell]) => [date, drawDay(year, cell)])));
    } else {
      drawWhole(days.current, year, { rows, label, locale, heads: { month: t`Maand`, week: t`wk` } });
      drawn.current = wanted;
    }
    if (!cells.has(walked.current)) walked.current = active;
    days.current.setActive(walked.current);
    return days.current.setNames((date) => {
      const cell = cells.get(date);
      return cell ? spokenDay(dayWords(date, cell.isoWeek, dayFacts(facts, date))) : '';
    });
    // Words and `t` change with the language alone.
  }, [host, shape, rows, cells, facts, today, active, label, room, hasWords, locale]);

  return {
    setActive: (date) => {
      walked.current = date;
      days.current?.setActive(date);
    },
    nameNow: (date) => days.current?.nameNow(date),
  };
}

function drawWhole(days: DrawnDays, year: YearToDraw, frame: YearFrame): void {
  const drawn = new Map<PlainDate, string>();
  const draw = (cell: DayCell): string => {
    const markup = drawDay(year, cell);
    drawn.set(cell.date, markup);
    return markup;
  };
  days.draw(year.shape === 'months' ? monthsMarkup(frame, draw) : weeksMarkup(frame, draw), drawn);
}

function drawDay({ shape, facts, today, room, hasWords }: YearToDraw, cell: DayCell): string {
  return dayMarkup({
    cell,
    facts: dayFacts(facts, cell.date),
    isToday: cell.date === today,
    weekLabel: shape === 'months' ? weekLabel(cell, facts) : undefined,
    room,
    hasWords,
  });
}

/** The week's number stands on its Saturday, the one place of the row that seldom bears anything else. */
function weekLabel(cell: DayCell, facts: YearFacts): string | undefined {
  if (cell.weekday !== 6) return undefined;
  if (facts.sessionsOn.has(cell.date) || facts.holidaysOn.has(cell.date)) return undefined;
  return String(cell.isoWeek);
}
