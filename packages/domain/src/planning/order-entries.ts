import { daysBetween, type PlainDate, toDayNumber } from '../calendar/plain-date.ts';
import type { DateRange } from '../planner/format/types.ts';

/** Something that has a date, or may fall between two days. */
interface Orderable {
  date: PlainDate | null;
  days: DateRange;
  /** It may fall anywhere in the season. */
  isLoose: boolean;
}

/**
 * In order of date. What has no date comes at the middle of its days; what may fall anywhere comes in the widest gap,
 * so that gaps are even when each is put near its neighbours.
 */
export function orderEntries<T extends Orderable>(entries: readonly T[], season: DateRange): T[] {
  const at = new Map<T, number>();
  for (const entry of entries)
    if (entry.date !== null) at.set(entry, toDayNumber(entry.date));
    else if (!entry.isLoose) at.set(entry, middleOf(entry.days));
  const loose = entries.filter((entry) => !at.has(entry));
  const [first, last] = [toDayNumber(season.start), toDayNumber(season.end)];
  const usual = daysBetween(season.start, season.end) / Math.max(1, entries.length);
  for (const entry of loose) at.set(entry, widestGap([...at.values()], first, last, usual));
  return [...entries].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
}

/** Where one more day keeps the greatest distance: amid two others, or the usual distance before or after all. */
function widestGap(days: number[], first: number, last: number, usual: number): number {
  if (days.length === 0) return first + usual / 2;
  days.sort((a, b) => a - b);
  const earliest = days[0] as number;
  const latest = days.at(-1) as number;
  let best = { day: Math.min(last, latest + usual), distance: Math.min(last - latest, usual) };
  const offer = (day: number, distance: number) => {
    if (distance > best.distance) best = { day, distance };
  };
  for (let next = 1; next < days.length; next++) {
    const [from, to] = [days[next - 1] as number, days[next] as number];
    offer((from + to) / 2, (to - from) / 2);
  }
  offer(Math.max(first, earliest - usual), Math.min(earliest - first, usual));
  return best.day;
}

function middleOf({ start, end }: DateRange): number {
  return (toDayNumber(start) + toDayNumber(end)) / 2;
}
