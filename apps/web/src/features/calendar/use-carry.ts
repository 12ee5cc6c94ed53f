import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { type RefObject, useEffect, useRef } from 'react';
import { useShared } from '../../lib/shared-state.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { type CarrySource, carrySources } from '../session/carry-request.ts';
import { costSource } from '../session/cost/cost-source.ts';
import type { DayMark, SessionCosts } from '../session/cost/day-cost.ts';
import { type Ghost, showGhost } from './carry-ghost.ts';
import { type Drag, listenForDrags } from './pointer-drag.ts';
import type { CarryWords } from './use-carry-words.ts';

export interface CarryPlace {
  /** Everything draggable lies in it; it bears `data-carrying` meanwhile. */
  frame: RefObject<HTMLElement | null>;
  /** Whether it may be set down there. */
  accepts: (date: PlainDate) => boolean;
  /** The day under a point of the window; null beside the calendar. */
  dateAt: (x: number, y: number, session: CalendarSession) => PlainDate | null;
  /** Marks the place of a day as the one meant; where it is, is asked afterwards, for asking lays out the page. */
  mark: (date: PlainDate | null, session: CalendarSession) => (() => DOMRect) | null;
  /** Colours the days by what they cost, or (null) takes the colours away. */
  paint: (costs: SessionCosts | null) => void;
  find: (id: string) => CalendarSession | undefined;
  scroller?: RefObject<HTMLElement | null>;
  words: CarryWords;
}

export interface Carry {
  /** For a polite region that says each step. */
  live: RefObject<HTMLDivElement | null>;
  /** Takes up the first of these, or with something in the hand already, the next. False when there is nothing. */
  pickUp: (sessions: readonly CalendarSession[], from: PlainDate) => boolean;
  /** True while something is carried by keyboard. */
  isCarrying: () => boolean;
  /** To another day, by keyboard. */
  over: (date: PlainDate) => void;
  drop: () => void;
  /** Puts it back; the day where it was taken up, or null when nothing was carried. */
  cancel: () => PlainDate | null;
}

interface Held {
  session: CalendarSession;
  from: PlainDate;
  target: PlainDate | null;
  ghost: Ghost;
  /** What each day costs, once it is known. */
  costs: SessionCosts | null;
  isByKeyboard: boolean;
  hasMoved: boolean;
  /** Wants to hear no more of costs. */
  unask: () => void;
}

/** @param mark what the day is for the session, where costs are known */
export type OnMove = (session: CalendarSession, to: PlainDate, mark?: DayMark) => void;

/**
 * A session in the hand, by pointer or by keyboard. Nothing renders while it moves: the ghost, the mark and the
 * spoken words are set directly, and only the drop tells React.
 * @param onMove absent for who may not move sessions
 */
export function useCarry(place: CarryPlace, onMove?: OnMove): Carry {
  const live = useRef<HTMLDivElement>(null);
  const held = useRef<Held | null>(null);
  const now = useRef({ place, onMove });
  now.current = { place, onMove };

  const say = (text: string) => {
    if (live.current) live.current.textContent = text;
  };
  const take = (session: CalendarSession, from: PlainDate): Held => {
    if (held.current) letGo(held.current);
    const ghost = showGhost(session);
    const one: Held = {
      session,
      from,
      target: null,
      ghost,
      costs: null,
      isByKeyboard: false,
      hasMoved: false,
      unask: () => undefined,
    };
    held.current = one;
    now.current.place.frame.current?.setAttribute('data-carrying', '');
    const asked = session.unplanned ? { key: session.unplanned } : { sessionId: session.id };
    one.unask = costSource.get()?.ask(asked, (costs) => learn(one, costs)) ?? one.unask;
    return one;
  };
  const linesAt = (one: Held, date: PlainDate) => now.current.place.words.lines(one.session, date, one.costs);
  /** What the days cost comes a moment after the session was taken up, and why a moment later. */
  const learn = (one: Held, costs: SessionCosts) => {
    if (held.current !== one) return;
    one.costs = costs;
    now.current.place.paint(costs);
    if (!one.target) return;
    const lines = linesAt(one, one.target);
    one.ghost.say(lines);
    // While it lies where it was taken up, what to do with it is being said.
    if (one.isByKeyboard && one.hasMoved && costs.reasons(one.target)) say(spoken(lines));
  };
  const letGo = (one: Held) => {
    one.unask();
    one.ghost.remove();
    now.current.place.paint(null);
  };
  const aim = (one: Held, date: PlainDate | null): (() => DOMRect) | null => {
    const { words, accepts, mark } = now.current.place;
    const good = date !== null && accepts(date);
    one.target = good ? date : null;
    one.ghost.say(good ? linesAt(one, date) : [words.notHere]);
    return mark(one.target, one.session);
  };
  const release = (): Held | null => {
    const one = held.current;
    held.current = null;
    if (one) letGo(one);
    now.current.place.frame.current?.removeAttribute('data-carrying');
    if (one) now.current.place.mark(null, one.session);
    return one;
  };
  const put = () => {
    const one = release();
    const { place: where, onMove: move } = now.current;
    if (!one) return;
    const stays = one.target === one.session.startsOn && !one.session.unplanned;
    if (!one.target || stays) return say(where.words.cancelled(one.session));
    say(where.words.dropped(one.session, one.target));
    move?.(one.session, one.target, one.costs?.days.get(one.target));
  };
  const putBack = (): PlainDate | null => {
    const one = release();
    if (one) say(now.current.place.words.cancelled(one.session));
    return one?.from ?? null;
  };

  const sources = useShared(carrySources);
  const pageFind = useRef((target: Element) => {
    const id = target.closest<HTMLElement>('[data-session]')?.dataset.session;
    return id ? now.current.place.find(id) : undefined;
  });
  const drags = useRef((session: CalendarSession | undefined, x: number, y: number): Drag | null => {
    if (!session || session.overlay || session.proposal) return null;
    const one = take(session, session.startsOn);
    one.ghost.moveTo(x, y);
    let last: PlainDate | null | undefined;
    const move = (toX: number, toY: number) => {
      const date = now.current.place.dateAt(toX, toY, session);
      if (date !== last) aim(one, date);
      last = date;
      one.ghost.moveTo(toX, toY);
    };
    return { move, drop: put, cancel: putBack };
  });
  const mayMove = onMove !== undefined;
  const { frame, scroller } = place;
  useEffect(() => {
    if (!mayMove || !frame.current) return;
    const begin = (find: CarrySource['find']) => (target: Element, x: number, y: number) =>
      drags.current(find(target), x, y);
    const scrolling = () => scroller?.current ?? null;
    const stops = [
      listenForDrags(frame.current, begin(pageFind.current), scrolling),
      ...sources.map(({ root, find }) => listenForDrags(root, begin(find), scrolling)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [mayMove, frame, scroller, sources]);
  useEffect(() => () => void release(), []);

  return {
    live,
    isCarrying: () => held.current !== null,
    pickUp: (sessions, from) => {
      const own = sessions.filter((one) => !one.overlay && !one.proposal);
      if (!mayMove || own.length === 0) return false;
      const at = own.findIndex((one) => one.id === held.current?.session.id);
      const session = own[(at + 1) % own.length] ?? own[0];
      if (!session) return false;
      const one = take(session, from);
      one.isByKeyboard = true;
      const rect = aim(one, from)?.();
      if (rect) held.current?.ghost.moveTo(rect.left, rect.bottom - 12);
      say(now.current.place.words.pickedUp(session));
      return true;
    },
    over: (date) => {
      const one = held.current;
      if (!one) return;
      one.hasMoved = true;
      const rect = aim(one, date)?.();
      if (rect) one.ghost.moveTo(rect.left, rect.bottom - 12);
      say(one.target ? spoken(linesAt(one, date)) : now.current.place.words.notHere);
    },
    drop: put,
    cancel: putBack,
  };
}

/** "di 13 okt, 13:30: 3 van de 8 kunnen niet; schoolvakantie Noord" */
function spoken([day = '', ...why]: readonly string[]): string {
  return why.length > 0 ? `${day}: ${why.join('; ')}` : day;
}
