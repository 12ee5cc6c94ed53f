import { addDays, daysBetween, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import { useMemo, useState } from 'react';
import { underWayUntil } from '../change/writes-under-way.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { useMoveSession } from '../session/use-move-session.ts';
import type { OnMove } from './use-carry.ts';

interface Moving {
  /** The sessions as they will stand when the server has answered. */
  sessions: readonly CalendarSession[];
  move: OnMove;
}

/** A session stands where it was dropped at once; refused, it goes back to where the server has it. */
export function useMoving(
  network: { id: string; slug: string },
  sessions: readonly CalendarSession[],
): Moving {
  const { moveSession } = useMoveSession(network);
  const [moved, setMoved] = useState<ReadonlyMap<string, PlainDate>>(new Map());
  const shown = useMemo(
    () => (moved.size === 0 ? sessions : sessions.map((one) => shifted(one, moved.get(one.id)))),
    [sessions, moved],
  );
  const move: OnMove = (session, to, mark) => {
    setMoved((old) => new Map(old).set(session.id, to));
    const settle = () =>
      setMoved((old) => {
        const rest = new Map(old);
        rest.delete(session.id);
        return rest;
      });
    const moved = underWayUntil(moveSession(session.id, to, { betterAt: mark?.betterAt }));
    void moved.then(settle, settle);
  };
  return { sessions: shown, move };
}

function shifted(session: CalendarSession, to: PlainDate | undefined): CalendarSession {
  if (!to) return session;
  const days = daysBetween(session.startsOn, to);
  return { ...session, startsOn: to, endsOn: addDays(session.endsOn, days) };
}
