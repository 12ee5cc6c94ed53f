import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { MonthRow } from '@leerkring/domain/calendar/year-layout';
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { moveInYear, type YearShape } from './move-in-year.ts';

interface YearGridOptions {
  frame: RefObject<HTMLDivElement | null>;
  rows: readonly MonthRow[];
  shape: YearShape;
  setActive: (date: PlainDate) => void;
  openDay: (date: PlainDate, sessionId?: string) => void;
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
export function useYearGrid({ frame, rows, shape, setActive, openDay }: YearGridOptions) {
  const [card, setCard] = useState<ShownCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const holdCard = () => clearTimeout(timer.current);
  const closeCard = () => {
    holdCard();
    timer.current = setTimeout(() => setCard(null), GRACE);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = (day: HTMLElement | null) => {
    if (!day?.dataset.date || !hasSomethingToSay(day)) return closeCard();
    holdCard();
    setCard({ date: day.dataset.date, anchor: day.getBoundingClientRect() });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const date = dayOf(event)?.dataset.date;
    if (event.key === 'Escape') return setCard(null);
    if (!date || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return openDay(date);
    }
    const next = moveInYear(rows, date, event.key, { shape, control: event.ctrlKey });
    if (!next) return;
    event.preventDefault();
    setActive(next);
    frame.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };

  const onClick = (event: MouseEvent) => {
    const day = dayOf(event);
    if (!day?.dataset.date) return;
    setActive(day.dataset.date);
    setCard(null);
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-session]') : null;
    openDay(day.dataset.date, chip?.dataset.session);
  };

  const handlers = {
    onKeyDown,
    onClick,
    onFocus: (event: SyntheticEvent) => {
      const day = dayOf(event);
      if (day?.dataset.date) setActive(day.dataset.date);
      if (day?.matches(':focus-visible')) show(day);
    },
    onBlur: closeCard,
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
