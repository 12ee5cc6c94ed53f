/** Pairs the meetings of an answer with those that were read, by date. */

import type { ReadSession } from '@leerkring/domain/dated-text/types';
import type { GoldSession } from './gold.ts';
import { isSameLabel, isSamePlace } from './labels.ts';

export interface SessionPair {
  gold: GoldSession;
  read: ReadSession;
}

export interface SessionMatch {
  pairs: SessionPair[];
  /** In the answer, not read. */
  missed: GoldSession[];
  /** Read, not in the answer. */
  stray: ReadSession[];
}

/** How alike two meetings of one day are; a sure meeting goes before an ambiguous one. */
function likeness(gold: GoldSession, read: ReadSession): number {
  let points = gold.ambiguous ? 0 : 0.5;
  if (gold.group === null ? read.group === null : isSameLabel(gold.group, read.group)) points += 4;
  if (gold.endDate === read.endDate) points += 2;
  if (gold.start === read.start) points += 2;
  if (gold.end === read.end) points += 1;
  if (gold.status === read.status) points += 1;
  if (gold.location !== null && isSamePlace(gold.location, read.location)) points += 1;
  return points;
}

/**
 * Pairs meetings of the same first day, the most alike first; each is used once. What differs besides
 * the date is left for the scorer to count.
 */
export function matchSessions(gold: readonly GoldSession[], read: readonly ReadSession[]): SessionMatch {
  const readByDate = Map.groupBy(read, (session) => session.date);
  const candidates = gold.flatMap((expected) =>
    (readByDate.get(expected.date) ?? []).map((found) => ({
      gold: expected,
      read: found,
      points: likeness(expected, found),
    })),
  );
  candidates.sort((a, b) => b.points - a.points);
  const usedGold = new Set<GoldSession>();
  const usedRead = new Set<ReadSession>();
  const pairs: SessionPair[] = [];
  for (const { gold: expected, read: found } of candidates) {
    if (usedGold.has(expected) || usedRead.has(found)) continue;
    usedGold.add(expected);
    usedRead.add(found);
    pairs.push({ gold: expected, read: found });
  }
  return {
    pairs,
    missed: gold.filter((session) => !usedGold.has(session)),
    stray: read.filter((session) => !usedRead.has(session)),
  };
}
