/** Pairs the rules of an answer with those that were read. */

import type { ReadNorm } from '@leerkring/domain/dated-text/types';
import type { GoldNorm } from './gold.ts';

export interface NormMatch {
  pairs: { gold: GoldNorm; read: ReadNorm }[];
  missed: GoldNorm[];
  stray: ReadNorm[];
}

function isSameMonths(a: readonly number[], b: readonly number[]): boolean {
  return [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
}

/** Same number per year and same months; a rule without a number must at least keep its wording. */
function isSameNorm(gold: GoldNorm, read: ReadNorm): boolean {
  const isNumberRight =
    gold.lenientFields?.includes('timesPerYear') || gold.timesPerYear === read.timesPerYear;
  const isWorded = gold.timesPerYear !== null || read.pattern.trim() !== '';
  return isNumberRight && isWorded && isSameMonths(gold.months, read.months);
}

function words(label: string): string[] {
  return label.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

/** How many words of what the rule is about come back in what was read. */
function sharedWords(gold: GoldNorm, read: ReadNorm): number {
  const found = words(`${read.what} ${read.pattern}`);
  return words(gold.what).filter((word) =>
    found.some((other) => other.includes(word) || word.includes(other)),
  ).length;
}

/** Pairs equal rules, those about the same thing first; each is used once. */
export function matchNorms(gold: readonly GoldNorm[], read: readonly ReadNorm[]): NormMatch {
  const candidates = gold.flatMap((expected) =>
    read
      .filter((found) => isSameNorm(expected, found))
      .map((found) => ({ gold: expected, read: found, shared: sharedWords(expected, found) })),
  );
  candidates.sort((a, b) => b.shared - a.shared);
  const used = new Set<GoldNorm | ReadNorm>();
  const pairs: NormMatch['pairs'] = [];
  for (const { gold: expected, read: found } of candidates) {
    if (used.has(expected) || used.has(found)) continue;
    used.add(expected).add(found);
    pairs.push({ gold: expected, read: found });
  }
  return {
    pairs,
    missed: gold.filter((norm) => !used.has(norm)),
    stray: read.filter((norm) => !used.has(norm)),
  };
}
