import type { Candidate } from './candidates.ts';

const key = (month: number, day: number): number => month * 32 + day;

/** Whether a date stands in a list, against a sentence. */
const isListed = (each: Candidate): boolean =>
  each.run.dates.length > 1 ||
  each.line.bullet ||
  each.row.kind === 'table' ||
  each.run.from - each.line.body < 3;

/**
 * Gives a date that a sentence mentions without its year the year it has in a list ("Tafel Geld van 20 oktober
 * is verzet naar 27 oktober"), and its new date the year that follows. Changes the dates in place.
 */
export function alignMentions(candidates: readonly Candidate[]): void {
  const years = new Map<number, number | null>();
  for (const each of candidates) {
    if (each.left || !isListed(each)) continue;
    for (const { year, month, day, nth } of each.run.dates) {
      if (year === null || nth !== null) continue;
      const known = years.get(key(month, day));
      years.set(key(month, day), known === undefined || known === year ? year : null);
    }
  }
  for (const each of candidates) {
    if (isListed(each)) continue;
    for (const date of each.run.dates) {
      const year = date.yearWritten ? undefined : years.get(key(date.month, date.day));
      const old = each.movedFrom?.run.dates.at(-1);
      if (year) date.year = year;
      else if (old?.year && !date.yearWritten) date.year = old.year + (date.month < old.month - 6 ? 1 : 0);
    }
  }
}
