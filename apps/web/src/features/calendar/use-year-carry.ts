import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { type RefObject, useMemo } from 'react';
import type { CalendarSession } from '../session/calendar-session.ts';
import type { YearFacts } from './day-facts.ts';
import { type Carry, useCarry } from './use-carry.ts';
import { useCarryWords } from './use-carry-words.ts';

/** Moving sessions from day to day in the year: a day of the season is a place to set one down. */
export function useYearCarry(
  frame: RefObject<HTMLDivElement | null>,
  sessions: readonly CalendarSession[],
  facts: YearFacts,
  onMove: ((session: CalendarSession, to: PlainDate) => void) | undefined,
): Carry {
  const words = useCarryWords(facts);
  const byId = useMemo(() => new Map(sessions.map((one) => [one.id, one])), [sessions]);
  const place = {
    frame,
    words,
    find: (id: string) => byId.get(id),
    accepts: (date: PlainDate) => date >= facts.start && date <= facts.end,
    dateAt: (x: number, y: number) => {
      const day = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-date]');
      return day && frame.current?.contains(day) ? (day.dataset.date ?? null) : null;
    },
    mark: (date: PlainDate | null) => {
      frame.current?.querySelector('[data-target]')?.removeAttribute('data-target');
      const day = date ? frame.current?.querySelector(`[data-date="${date}"]`) : null;
      day?.setAttribute('data-target', '');
      return day ? () => day.getBoundingClientRect() : null;
    },
  };
  return useCarry(place, onMove);
}
