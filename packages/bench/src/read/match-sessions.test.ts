import type { ReadSession } from '@leerkring/domain/dated-text/types';
import { expect, it } from 'vitest';
import type { GoldSession } from './gold.ts';
import { matchSessions } from './match-sessions.ts';

const session = (date: string, group: string | null) =>
  ({ date, group, location: null }) as GoldSession & ReadSession;

it('pairs the most alike meetings of a day, whatever their order', () => {
  const gold = [session('2026-03-03', 'A'), session('2026-03-03', 'B'), session('2026-04-07', 'A')];
  const read = [session('2026-03-03', 'B'), session('2026-03-03', 'A'), session('2026-05-05', 'A')];
  const match = matchSessions(gold, read);
  expect(match.pairs.map((pair) => [pair.gold.group, pair.read.group])).toEqual(
    expect.arrayContaining([
      ['A', 'A'],
      ['B', 'B'],
    ]),
  );
  expect(match.missed).toEqual([gold[2]]);
  expect(match.stray).toEqual([read[2]]);
});

it('prefers a sure meeting to an ambiguous one', () => {
  const sure = session('2026-03-03', null);
  const unsure = { ...session('2026-03-03', null), ambiguous: true };
  expect(matchSessions([unsure, sure], [session('2026-03-03', null)]).missed).toEqual([unsure]);
});
