import type { PlainDate } from '../calendar/plain-date.ts';
import type { RolledSource } from './types.ts';

/** On which days somebody, or a room, is wanted already. */
export function dayBook(sessions: readonly RolledSource[], wanted: ReadonlyMap<string, PlainDate>) {
  const counts = new Map<string, number>();
  const add = (session: RolledSource, date: PlainDate, by: number) => {
    for (const one of session.busy) {
      const key = `${date} ${one}`;
      counts.set(key, (counts.get(key) ?? 0) + by);
    }
  };
  for (const one of sessions) {
    const date = wanted.get(one.id);
    if (date) add(one, date, 1);
  }
  return {
    /** From one day to another; null: from none, to none. */
    move(session: RolledSource, from: PlainDate | null, to: PlainDate | null) {
      if (from) add(session, from, -1);
      if (to) add(session, to, 1);
    },
    isTaken: (session: RolledSource, date: PlainDate) =>
      session.busy.some((one) => (counts.get(`${date} ${one}`) ?? 0) > 0),
  };
}
