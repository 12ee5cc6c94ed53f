import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { RefObject } from 'react';
import type { CalendarSession } from '../session/calendar-session.ts';
import type { SessionCosts } from '../session/cost/day-cost.ts';
import type { YearFacts } from './day-facts.ts';
import { paintDays } from './paint-costs.ts';
import { type Carry, type OnMove, useCarry } from './use-carry.ts';
import { useCarryRequest } from './use-carry-request.ts';
import { useCarryWords } from './use-carry-words.ts';

/** Moving sessions from day to day in the year: a day of the season is a place to set one down. */
export function useYearCarry(
  frame: RefObject<HTMLDivElement | null>,
  sessions: readonly CalendarSession[],
  facts: YearFacts,
  onMove: OnMove | undefined,
): Carry {
  const words = useCarryWords(facts);
  const place = {
    frame,
    words,
    find: (id: string) => sessions.find((one) => one.id === id),
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
    paint: (costs: SessionCosts | null) => paintDays(frame.current, costs),
  };
  const carry = useCarry(place, onMove);
  useCarryRequest((session) => {
    const day = frame.current?.querySelector<HTMLElement>('[data-date][tabindex="0"]');
    day?.focus();
    if (day?.dataset.date) carry.pickUp([session], day.dataset.date);
  });
  return carry;
}
