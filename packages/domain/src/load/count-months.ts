import type { PlainDate } from '../calendar/plain-date.ts';
import type { YearMonth } from '../norm-coverage/types.ts';

/** All months that two days touch and those between, in order. */
export function monthsBetween(start: PlainDate, end: PlainDate): YearMonth[] {
  const [first, last] = [monthNumber(start), monthNumber(end)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => ({
    year: Math.floor((first + at) / 12),
    month: ((first + at) % 12) + 1,
  }));
}

/** How many of the dates fall in each month; those outside them all are left out. */
export function countPerMonth(months: readonly YearMonth[], dates: readonly PlainDate[]): number[] {
  const counts = months.map(() => 0);
  const first = months[0] ? months[0].year * 12 + months[0].month - 1 : 0;
  for (const date of dates) {
    const at = monthNumber(date) - first;
    if (at in counts) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Months since the year 0. */
function monthNumber(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
