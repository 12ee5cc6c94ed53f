/**
 * Numbers for new sessions of one group in one season, in order of date: the free numbers from 1 on, so that no
 * session that is there already gets another one.
 * @param taken numbers in use
 * @param dates of the new sessions, `YYYY-MM-DD`
 * @returns the number of each, in the order of `dates`
 */
export function freeSequenceNumbers(taken: readonly (number | null)[], dates: readonly string[]): number[] {
  const used = new Set(taken);
  const numbers: number[] = [];
  let next = 1;
  const order = dates.map((date, index) => ({ date, index })).sort((a, b) => a.date.localeCompare(b.date));
  for (const { index } of order) {
    while (used.has(next)) next++;
    numbers[index] = next++;
  }
  return numbers;
}
