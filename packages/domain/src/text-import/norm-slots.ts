import type { ReadNorm } from '../dated-text/types.ts';
import type { NormSlotFields } from './types.ts';

const MONTHS = [
  'jan',
  'feb',
  'maart|mrt|mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dec',
];
const WORD = new RegExp(`\\b(?:(${MONTHS.join(')|(')}))[a-z]*\\b|\\b((?:19|20)\\d\\d)\\b`, 'gi');

/**
 * The slots of a norm with the years that its wording gives: a year holds for the months before it since
 * the last year ("Nov 2019, Mrt, Juni 2020"), else for those after ("2020: maart, juni").
 */
export function normSlots(norm: Pick<ReadNorm, 'slots' | 'pattern'>): NormSlotFields[] {
  const years = yearsByMonth(norm.pattern);
  return norm.slots.map((months) => ({
    months: [...new Set(months)].sort((a, b) => a - b),
    year: years.get(months[0] ?? 0) ?? null,
  }));
}

function yearsByMonth(pattern: string): Map<number, number> {
  const years = new Map<number, number>();
  let waiting: number[] = [];
  let last: number | null = null;
  for (const match of pattern.matchAll(WORD)) {
    const month = match.slice(1, 13).findIndex(Boolean) + 1;
    if (month > 0) {
      waiting.push(month);
      continue;
    }
    last = Number(match[13]);
    for (const one of waiting) years.set(one, last);
    waiting = [];
  }
  if (last !== null) for (const one of waiting) years.set(one, last);
  return years;
}
