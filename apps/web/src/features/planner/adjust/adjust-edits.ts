import { addDays, daysBetween, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { PlanEdit } from '@leerkring/domain/planning/types';
import type { RowEditInput } from '../../../generated/graphql.ts';
import { editsToShift, type SeriesRow } from '../../session/edit/session-edits.ts';

type Book = Parameters<typeof editsToShift>[2];

/** A session with the hours that it keeps or gives away. */
export type TimedRow = SeriesRow & { endTime: string | null };

/** Two sessions take each other's day and hours; each keeps what it is, where it is and how many days it lasts. */
export function editsToSwap(one: TimedRow, other: TimedRow, book: Book): RowEditInput[] {
  return [takes(one, other, book), takes(other, one, book)];
}

function takes(one: TimedRow, { startsOn, startTime, endTime }: TimedRow, book: Book): RowEditInput {
  const [moved] = editsToShift([one], daysBetween(one.startsOn, startsOn), book);
  return { session: { id: one.id, version: one.version, ...moved?.session, startTime, endTime } };
}

export interface ShiftedRow {
  row: SeriesRow;
  startsOn: PlainDate;
}

/** A day further on than this was never meant. */
const MOST_TRIES = 12;

/**
 * Sessions so many weeks further on, or back; where a day is to be left out, on as many weeks more in that direction,
 * never on a day that another of them has taken.
 * @param leavesOut days on which none may come
 */
export function shiftByWeeks(
  rows: readonly SeriesRow[],
  weeks: number,
  leavesOut: (date: PlainDate) => boolean,
): ShiftedRow[] {
  if (weeks === 0) return rows.map((row) => ({ row, startsOn: row.startsOn }));
  const step = weeks < 0 ? -7 : 7;
  const taken = new Set<PlainDate>();
  // Those that go first leave room for the next: the last one first when all go back.
  const inOrder = [...rows].sort((a, b) => (a.startsOn < b.startsOn ? -step : step));
  const shifted = new Map<string, PlainDate>();
  for (const row of inOrder) {
    const meant = addDays(row.startsOn, weeks * 7);
    let date = meant;
    for (let tried = 0; tried < MOST_TRIES && (leavesOut(date) || taken.has(date)); tried += 1)
      date = addDays(date, step);
    if (leavesOut(date)) date = meant;
    taken.add(date);
    shifted.set(row.id, date);
  }
  return rows.map((row) => ({ row, startsOn: shifted.get(row.id) ?? row.startsOn }));
}

/** Each to its own day. */
export function editsToDates(shifted: readonly ShiftedRow[], book: Book): RowEditInput[] {
  return shifted.flatMap(({ row, startsOn }) =>
    editsToShift([row], daysBetween(row.startsOn, startsOn), book),
  );
}

/** What a plan made anew moves, as edits of the sessions that stand. New ones are left out: nobody asked for them here. */
export function editsOfReplan(moves: readonly PlanEdit[]): RowEditInput[] {
  return moves.flatMap(
    ({ sessionId, item, startsOn, endsOn, startTime, endTime, placeId }): RowEditInput[] =>
      sessionId === null || item.version === null
        ? []
        : [
            {
              session: {
                id: sessionId,
                version: item.version,
                startsOn,
                endsOn,
                ...(startTime === item.startTime ? {} : { startTime, endTime }),
                ...(placeId === item.placeId ? {} : { placeId }),
              },
            },
          ],
  );
}
