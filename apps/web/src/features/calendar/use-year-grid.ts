import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { MonthRow } from '@leerkring/domain/calendar/year-layout';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { CalendarSession } from '../session/calendar-session.ts';
import { moveInYear, type YearShape } from './move-in-year.ts';
import type { Carry } from './use-carry.ts';
import type { DrawnYear } from './use-drawn-year.ts';

interface YearGridOptions {
  frame: RefObject<HTMLDivElement | null>;
  rows: readonly MonthRow[];
  shape: YearShape;
  drawn: DrawnYear;
  openDay: (date: PlainDate, sessionId?: string) => void;
  carry: Carry;
  sessionsOn: (date: PlainDate) => readonly CalendarSession[];
}

export interface ShownCard {
  date: PlainDate;
  /** Where its day stands in the window. */
  anchor: DOMRect;
}

/** Time for the pointer to travel from a day to its card (milliseconds). */
const GRACE = 160;

/**
 * The behaviour of the year grid, by delegation: 365 days share one set of listeners. The card of a day can be
 * reached by the pointer, stays while it is there, and goes with Escape (WCAG 1.4.13).
 */
export function useYearGrid(options: YearGridOptions) {
  const { frame, rows, shape, drawn, openDay, carry, sessionsOn } = options;
  const [card, setCard] = useState<ShownCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The day whose sessions M goes through. */
  const taken = useRef<PlainDate | null>(null);
  const holdCard = () => clearTimeout(timer.current);
  const closeCard = () => {
    holdCard();
    timer.current = setTimeout(() => setCard(null), GRACE);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = (day: HTMLElement | null) => {
    if (!day?.dataset.date || carry.isCarrying() || !hasSomethingToSay(day)) return closeCard();
    holdCard();
    setCard({ date: day.dataset.date, anchor: day.getBoundingClientRect() });
  };

  const goTo = (date: PlainDate) => {
    drawn.setActive(date);
    drawn.nameNow(date);
    frame.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
  };
  /** Enter, Space, Escape and M mean something else while a session is in the hand. */
  const onCommand = (event: KeyboardEvent, date: PlainDate): boolean => {
    const chosen = event.key === 'Enter' || event.key === ' ';
    if (event.key === 'Escape') {
      setCard(null);
      const back = carry.cancel();
      if (back) goTo(back);
      return back !== null;
    }
    if (chosen && carry.isCarrying()) carry.drop();
    else if (chosen) openDay(date);
    else if (event.key.toLowerCase() === 'm' && !event.ctrlKey) {
      if (!carry.isCarrying()) taken.current = date;
      if (!carry.pickUp(sessionsOn(taken.current ?? date), taken.current ?? date)) return false;
      setCard(null);
      if (taken.current && taken.current !== date) goTo(taken.current);
    } else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const date = dayOf(event)?.dataset.date;
    if (!date || event.altKey || event.metaKey) return;
    if (onCommand(event, date)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const next = moveInYear(rows, date, event.key, { shape, control: event.ctrlKey });
    if (!next) return;
    event.preventDefault();
    goTo(next);
    carry.over(next);
  };

  const onClick = (event: MouseEvent) => {
    const day = dayOf(event);
    if (!day?.dataset.date) return;
    drawn.setActive(day.dataset.date);
    setCard(null);
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-session]') : null;
    openDay(day.dataset.date, chip?.dataset.session);
  };

  const handlers = {
    onKeyDown,
    onClick,
    onFocus: (event: SyntheticEvent) => {
      const day = dayOf(event);
      if (day?.dataset.date) drawn.setActive(day.dataset.date);
      if (day?.matches(':focus-visible')) show(day);
    },
    onBlur: (event: FocusEvent) => {
      closeCard();
      // Focus that leaves the calendar leaves the session where it was.
      if (!frame.current?.contains(event.relatedTarget) && event.relatedTarget) carry.cancel();
    },
    onPointerOver: (event: SyntheticEvent) => {
      if (dayOf(event)) show(dayOf(event));
    },
    onPointerLeave: closeCard,
  };
  return { handlers, card, closeCard, holdCard };
}

function dayOf(event: SyntheticEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-date]') : null;
}

/** An ordinary day without sessions needs no card: its number says it all. */
function hasSomethingToSay(day: HTMLElement): boolean {
  const { filled, holiday, n, m, z } = day.dataset;
  return Boolean(filled ?? holiday ?? n ?? m ?? z) || day.matches(':focus-visible');
}
