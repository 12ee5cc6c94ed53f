import type { PlanningItem } from '@leerkring/domain/planning/types';
import { describe, expect, it } from 'vitest';
import { type ChoiceFacts, type ChoicesDraft, choicesOf, countFree } from './choices-draft.ts';

const usual = { attendance: 2, gaps: 2, holidays: 3, preference: 2, spacing: 2, stability: 2 } as const;
const item = (series: string, sessionId: string | null, isFixed = false) =>
  ({ series, sessionId, isFixed }) as PlanningItem;
const facts: ChoiceFacts = {
  series: null,
  season: { startsOn: '2027-01-01', endsOn: '2027-06-30' },
  usual,
  items: [item('a', null), item('a', 'x'), item('a', 'y', true), item('b', null)],
};
const draft: ChoicesDraft = {
  scope: 'unplanned',
  families: null,
  start: '2027-01-01',
  end: '2027-06-30',
  weights: usual,
  time: 'usual',
  onServer: false,
};

describe('what is chosen of a search', () => {
  it('counts what gets a date, and what may move', () => {
    expect(countFree(draft, facts)).toEqual({ fresh: 2, movable: 0 });
    expect(countFree({ scope: 'notPinned' }, { ...facts, series: ['a'] })).toEqual({ fresh: 1, movable: 1 });
  });

  it('says only what differs from what is usual', () => {
    expect(choicesOf(draft, facts)).toMatchObject({ window: null, weights: {}, series: null });
    const changed = { ...draft, start: '2027-03-01', weights: { ...usual, holidays: 4 as const } };
    expect(choicesOf(changed, facts)).toMatchObject({
      window: { start: '2027-03-01', end: '2027-06-30' },
      weights: { holidays: 4 },
    });
  });

  it('takes longer for a large plan', () => {
    const many = { ...facts, items: Array.from({ length: 500 }, () => item('a', null)) };
    expect(choicesOf(draft, many).seconds).toBeGreaterThan(choicesOf(draft, facts).seconds);
  });
});
