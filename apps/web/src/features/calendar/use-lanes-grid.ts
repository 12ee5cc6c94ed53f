import { addDays, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { CalendarSession } from '../session/calendar-session.ts';
import type { LanesLayout } from './lanes-layout.ts';
import { type LanePlace, moveInLanes } from './move-in-lanes.ts';
import { scrollToCell } from './scroll-to-cell.ts';
import type { Carry } from './use-carry.ts';
import { useCarryRequest } from './use-carry-request.ts';

interface LanesGridOptions {
  frame: RefObject<HTMLElement | null>;
  layout: LanesLayout;
  /** Where the Tab stop is before anybody walks. */
  start: LanePlace;
  weekOf: (date: PlainDate) => number;
  carry: Carry;
  onOpen: (place: LanePlace, sessionId?: string) => void;
}

export interface ShownWeek extends LanePlace {
  anchor: DOMRect;
}

/** Time for the pointer to travel from a week to its card (milliseconds). */
const GRACE = 160;

/** The behaviour of the lanes, by delegation: one Tab stop, arrows, Enter, and M to take up a session. */
export function useLanesGrid(options: LanesGridOptions) {
  const { frame, layout, carry, weekOf, onOpen } = options;
  const [walked, setWalked] = useState<LanePlace | null>(null);
  const [card, setCard] = useState<ShownWeek | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wantsFocus = useRef(false);
  const carriedTo = useRef<PlainDate | null>(null);
  const active = within(walked ?? options.start, layout);

  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = cellAt(frame.current, active);
    scrollToCell(cell);
    cell?.focus({ preventScroll: true });
  }, [active.lane, active.week, frame, active]);

  const holdCard = () => clearTimeout(timer.current);
  const closeCard = () => {
    holdCard();
    timer.current = setTimeout(() => setCard(null), GRACE);
  };
  const show = (cell: HTMLElement | null) => {
    const place = placeOf(cell);
    if (!cell || !place || carry.isCarrying() || !isFilled(cell)) return closeCard();
    holdCard();
    setCard({ ...place, anchor: cell.getBoundingClientRect() });
  };
  const goTo = (place: LanePlace) => {
    wantsFocus.current = true;
    setWalked(place);
  };
  const sessionsAt = ({ lane, week }: LanePlace): readonly CalendarSession[] =>
    layout.lanes[lane]?.weeks.get(week) ?? [];

  const pickUp = (place: LanePlace): boolean => {
    const sessions = sessionsAt(place);
    const [first] = sessions;
    if (!first || !carry.pickUp(sessions, first.startsOn)) return false;
    carriedTo.current = first.startsOn;
    setCard(null);
    return true;
  };
  useCarryRequest((session) => {
    const day = layout.weeks[active.week]?.monday ?? session.startsOn;
    if (!carry.pickUp([session], day)) return;
    carriedTo.current = day;
    goTo({ ...active });
  });
  /** With a session in the hand the arrows go by week and by day. */
  const onCarryKey = (key: string, place: LanePlace): boolean => {
    const by = { ArrowLeft: -7, ArrowRight: 7, ArrowUp: -1, ArrowDown: 1 }[key];
    if (key === 'Escape') {
      const back = carry.cancel();
      if (back) goTo({ ...place, week: weekOf(back) });
    } else if (key === 'Enter' || key === ' ') {
      if (carriedTo.current) goTo({ ...place, week: weekOf(carriedTo.current) });
      carry.drop();
    } else if (by && carriedTo.current) {
      const next = addDays(carriedTo.current, by);
      if (weekOf(next) < 0 || weekOf(next) >= layout.weeks.length) return true;
      carriedTo.current = next;
      goTo({ ...place, week: weekOf(next) });
      carry.over(next);
    } else return false;
    return true;
  };
  const onPlainKey = (event: KeyboardEvent, place: LanePlace): boolean => {
    const { key } = event;
    if (key === 'Escape') setCard(null);
    else if (key === 'Enter') onOpen(place);
    else if (key === ' ' || key.toLowerCase() === 'm') {
      if (!pickUp(place) && key === ' ') onOpen(place);
    } else {
      const filled = (lane: number) => [...(layout.lanes[lane]?.weeks.keys() ?? [])].sort((a, b) => a - b);
      const shape = { lanes: layout.lanes.length, weeks: layout.weeks.length, filled };
      const next = moveInLanes(shape, place, key, event.ctrlKey);
      if (!next) return false;
      goTo(next);
    }
    return true;
  };

  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      const place = placeOf(cellOf(event));
      if (!place || event.altKey || event.metaKey) return;
      const done = carry.isCarrying() ? onCarryKey(event.key, place) : onPlainKey(event, place);
      if (!done) return;
      event.preventDefault();
      if (event.key === 'Escape') event.stopPropagation();
    },
    onClick: (event: MouseEvent) => {
      const place = placeOf(cellOf(event));
      if (!place) return;
      setWalked(place);
      setCard(null);
      const chip =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-session]') : null;
      onOpen(place, chip?.dataset.session);
    },
    onFocus: (event: SyntheticEvent) => {
      const cell = cellOf(event);
      const place = placeOf(cell);
      if (place && (place.lane !== active.lane || place.week !== active.week)) setWalked(place);
      if (cell?.matches(':focus-visible')) show(cell);
    },
    onBlur: (event: FocusEvent) => {
      closeCard();
      if (event.relatedTarget && !frame.current?.contains(event.relatedTarget)) carry.cancel();
    },
    onPointerOver: (event: SyntheticEvent) => show(cellOf(event)),
    onPointerLeave: closeCard,
  };
  return { handlers, active, card, closeCard, holdCard };
}

function cellOf(event: SyntheticEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-week]') : null;
}

function placeOf(cell: HTMLElement | null): LanePlace | null {
  const lane = cell?.closest<HTMLElement>('[data-lane]')?.dataset.lane;
  return cell && lane !== undefined ? { lane: Number(lane), week: Number(cell.dataset.week) } : null;
}

/** A week with one session is its chip, one with several holds them or says how many. */
function isFilled(cell: HTMLElement): boolean {
  const { session, count } = cell.dataset;
  return Boolean(session ?? count ?? cell.firstElementChild);
}

function cellAt(frame: HTMLElement | null, { lane, week }: LanePlace): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-lane="${lane}"] [data-week="${week}"]`) ?? null;
}

function within({ lane, week }: LanePlace, { lanes, weeks }: LanesLayout): LanePlace {
  return { lane: Math.min(lane, Math.max(0, lanes.length - 1)), week: Math.min(week, weeks.length - 1) };
}
