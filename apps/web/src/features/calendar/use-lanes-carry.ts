import { addDays, daysBetween, type PlainDate, weekdayOf } from '@leerkring/domain/calendar/plain-date';
import type { RefObject } from 'react';
import type { CalendarSession } from '../session/calendar-session.ts';
import type { SessionCosts } from '../session/cost/day-cost.ts';
import type { YearFacts } from './day-facts.ts';
import { paintWeeks } from './paint-costs.ts';
import { type Carry, type OnMove, useCarry } from './use-carry.ts';
import { useCarryWords } from './use-carry-words.ts';

interface LanesCarryOptions {
  frame: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  /** The strip that shows where a session would land. */
  strip: RefObject<HTMLElement | null>;
  sessions: readonly CalendarSession[];
  facts: YearFacts;
  /** The Monday of the first column. */
  first: PlainDate;
  /** Pixels: a week's width, and that of the heads at the left. */
  column: number;
  head: number;
  onMove: OnMove | undefined;
}

/** A week this wide can be aimed at by day; in a narrower one a session keeps its weekday. */
const DAYS_FROM = 84;

/** Moving sessions from week to week in the lanes. */
export function useLanesCarry(options: LanesCarryOptions): Carry {
  const { frame, scroller, strip, sessions, facts, first, column, head, onMove } = options;
  const words = useCarryWords(facts);
  const byDay = column >= DAYS_FROM;
  const place = {
    frame,
    scroller,
    words,
    find: (id: string) => sessions.find((one) => one.id === id),
    accepts: (date: PlainDate) => date >= facts.start && date <= facts.end,
    dateAt: (x: number, _y: number, session: CalendarSession) => {
      const box = scroller.current;
      if (!box) return null;
      const weeks = (x - box.getBoundingClientRect().left - head + box.scrollLeft) / column;
      if (weeks < 0) return null;
      const day = byDay ? Math.floor((weeks % 1) * 7) : weekdayOf(session.startsOn) - 1;
      return addDays(first, Math.floor(weeks) * 7 + day);
    },
    mark: (date: PlainDate | null) => {
      const one = strip.current;
      if (!one) return null;
      one.hidden = date === null;
      if (!date) return null;
      const days = daysBetween(first, date);
      one.style.setProperty('--i', String(byDay ? days / 7 : Math.floor(days / 7)));
      one.style.setProperty('--span', String(byDay ? 1 / 7 : 1));
      return () => {
        const { left, top, width } = one.getBoundingClientRect();
        return new DOMRect(left, top, width, 60);
      };
    },
    paint: (costs: SessionCosts | null) => paintWeeks(frame.current, strip.current, first, costs),
  };
  return useCarry(place, onMove);
}
