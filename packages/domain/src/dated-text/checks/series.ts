import { isoWeekday } from '../grammar/civil-day.ts';
import type { Draft } from '../reading/draft.ts';

/** Sessions that belong to one series: those of a group, or those without a group. */
export function seriesOf(sessions: readonly Draft[]): Draft[][] {
  const series = new Map<string, Draft[]>();
  for (const each of sessions) {
    const key = each.group ?? '';
    const list = series.get(key);
    if (list) list.push(each);
    else series.set(key, [each]);
  }
  return [...series.values()];
}

/** The text writes the weekday itself, and it is right: this day was meant. */
function saysItsWeekday(each: Draft): boolean {
  return each.written.weekday !== null && each.written.weekday === isoWeekday(each.day);
}

/** The weekday on which nearly all sessions of a series fall; null when there is none. */
export function usualWeekday(series: readonly Draft[]): number | null {
  const single = series.filter((each) => each.endDate === null);
  if (single.length < 4) return null;
  const counts = new Map<number, number>();
  for (const each of single) counts.set(isoWeekday(each.day), (counts.get(isoWeekday(each.day)) ?? 0) + 1);
  for (const [weekday, count] of counts) {
    const meant = single.filter((each) => isoWeekday(each.day) !== weekday && saysItsWeekday(each)).length;
    if (count >= 3 && count / (single.length - meant) >= 0.74 && count > meant) return weekday;
  }
  return null;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Sessions that lie more than ten months from every other one of the text, where the others lie close. */
export function farOnes(sessions: readonly Draft[]): Set<Draft> {
  const far = new Set<Draft>();
  if (sessions.length < 3) return far;
  const sorted = [...sessions].sort((a, b) => a.day - b.day);
  const gaps = sorted.slice(1).map((each, i) => each.day - (sorted[i]?.day ?? 0));
  const least = Math.max(300, 5 * median(gaps));
  sorted.forEach((each, i) => {
    const before = gaps[i - 1] ?? Infinity;
    const after = gaps[i] ?? Infinity;
    if (before > least && after > least) far.add(each);
  });
  return far.size * 3 <= sessions.length ? far : new Set();
}
