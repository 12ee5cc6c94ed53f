import { describe, expect, it } from 'vitest';
import { matchSlots } from './match-slots.ts';

const by = (table: readonly (readonly number[])[]) => (slot: number, session: number) =>
  table[slot]?.includes(session) ?? false;

describe('matchSlots', () => {
  it('moves an earlier slot on so that a later one finds room', () => {
    // Slot 0 may have either, slot 1 only session 0: a greedy choice fills one of them.
    expect(matchSlots(2, 2, by([[0, 1], [0]]))).toEqual([1, 0]);
  });

  it('moves along a chain', () => {
    expect(matchSlots(3, 3, by([[0, 1], [1, 2], [1]]))).toEqual([0, 2, 1]);
  });

  it('leaves open what nothing fits, and uses each session once', () => {
    expect(matchSlots(3, 1, by([[0], [0], []]))).toEqual([0, null, null]);
    expect(matchSlots(2, 0, () => true)).toEqual([null, null]);
    expect(matchSlots(0, 2, () => true)).toEqual([]);
  });

  it('finds as many pairs as trying everything does', () => {
    for (let seed = 0; seed < 400; seed++) {
      const fits = (slot: number, session: number) =>
        ((seed * 2654435761 + slot * 97 + session * 31) >>> 7) % 3 === 0;
      const found = matchSlots(4, 4, fits);
      const taken = found.filter((one) => one !== null);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken).toHaveLength(best(0, new Set(), fits));
    }
  });
});

function best(slot: number, used: Set<number>, fits: (slot: number, session: number) => boolean): number {
  if (slot === 4) return 0;
  const options = [0, 1, 2, 3].filter((one) => !used.has(one) && fits(slot, one));
  return Math.max(
    best(slot + 1, used, fits),
    ...options.map((one) => 1 + best(slot + 1, new Set([...used, one]), fits)),
  );
}
