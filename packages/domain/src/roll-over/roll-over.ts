import type { PlainDate } from '../calendar/plain-date.ts';
import { correspondingDate } from './corresponding-date.ts';
import { dayBook } from './day-book.ts';
import { againstDay, freeDay } from './day-search.ts';
import { neighbours, orderIn } from './neighbours.ts';
import type { RolledSession, RolledSource, RollOverInput } from './types.ts';

/**
 * The sessions of a season, in the next one: each on the same weekday of the corresponding week, moved off public
 * holidays and closed days, and off school holidays of its region and months that its norm does not ask where another
 * day exists. The order of each lane is kept. Nothing falls away in silence: what cannot be carried over says why.
 *
 * @returns in order of the old dates
 */
export function rollOver({ from, to, sessions, on }: RollOverInput): RolledSession[] {
  const ordered = [...sessions].sort((a, b) => byText(a.startsOn, b.startsOn) || byText(a.id, b.id));
  const wanted = new Map<string, PlainDate>();
  for (const one of ordered) {
    const date = one.status === 'cancelled' ? null : correspondingDate(one.startsOn, from, to);
    if (date) wanted.set(one.id, date);
  }
  const book = dayBook(ordered, wanted);
  const lanes = neighbours(ordered, wanted);
  const found = new Map<string, PlainDate | null>();

  const place = (session: RolledSource, wantedOn: PlainDate) => {
    book.move(session, wantedOn, null);
    // Who was wanted twice on a day last time may be so again; nobody becomes so by a move.
    const isTaken = (date: PlainDate) => date !== wantedOn && book.isTaken(session, date);
    const date = freeDay(wantedOn, session, { season: to, isTaken, ...lanes.boundsOf(session) }, on);
    found.set(session.id, date);
    if (!date) return;
    book.move(session, null, date);
    lanes.settle(session, date);
  };
  const tell = (session: RolledSource): RolledSession => {
    const told = { sessionId: session.id, from: session.startsOn };
    const wantedOn = wanted.get(session.id);
    const startsOn = found.get(session.id);
    if (session.status === 'cancelled') return { ...told, state: 'left', why: 'cancelled' };
    if (!wantedOn) return { ...told, state: 'left', why: 'outsideSeason' };
    if (!startsOn) return { ...told, state: 'left', why: 'noFreeDay' };
    const remains = againstDay(startsOn, session, on).soft;
    if (startsOn === wantedOn) return { ...told, state: 'carried', wantedOn, startsOn, because: [], remains };
    const { hard, soft } = againstDay(wantedOn, session, on);
    const { after } = lanes.boundsOf(session);
    const late = after && wantedOn <= after ? [{ kind: 'afterPrevious' as const }] : [];
    return { ...told, state: 'carried', wantedOn, startsOn, because: [...hard, ...soft, ...late], remains };
  };

  // In order of the new dates: a season may begin in another month than the one before it.
  const queue = ordered.flatMap((session) => {
    const wantedOn = wanted.get(session.id);
    return wantedOn ? [{ session, wantedOn, order: orderIn(session, wantedOn) }] : [];
  });
  for (const one of queue.sort((a, b) => byText(a.order, b.order))) place(one.session, one.wantedOn);
  return ordered.map(tell);
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
