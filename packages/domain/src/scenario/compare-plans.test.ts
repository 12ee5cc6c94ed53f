import { describe, expect, it } from 'vitest';
import { comparePlans } from './compare-plans.ts';
import { placement } from './testing/placement.ts';

const group = { groupId: 'g' };

describe('comparePlans', () => {
  it('tells what moved, what is new and what is gone', () => {
    const from = [
      placement('', { ...group, sessionId: 's1', startsOn: '2027-01-12' }),
      placement('', { ...group, sessionId: 's2', startsOn: '2027-02-09' }),
      placement('', { formatId: 'f', sessionId: 's3', startsOn: '2027-03-09' }),
    ];
    const to = [
      placement('', { ...group, sessionId: 's1', startsOn: '2027-01-12' }),
      placement('', { ...group, sessionId: 's2', startsOn: '2027-02-16' }),
      placement('', { themeId: 't', startsOn: '2027-04-06' }),
    ];
    const { same, moved, added, removed } = comparePlans(from, to);
    expect(same).toBe(1);
    expect(moved.map(({ to: one }) => one.startsOn)).toEqual(['2027-02-16']);
    expect(added.map(({ themeId }) => themeId)).toEqual(['t']);
    expect(removed.map(({ sessionId }) => sessionId)).toEqual(['s3']);
  });

  it('knows sessions again that were made since from what the plan had still to make', () => {
    const made = ['2027-03-02', '2027-04-06'].map((startsOn, at) =>
      placement('', { ...group, sessionId: `n${at}`, startsOn }),
    );
    const planned = made.map((one) => ({ ...one, sessionId: null, version: null }));
    expect(comparePlans(made, planned)).toEqual({ same: 2, moved: [], added: [], removed: [] });
  });

  it('sees another hour or another place as a move', () => {
    const one = placement('', { sessionId: 's1' });
    expect(comparePlans([one], [{ ...one, startTime: '13:30' }]).moved).toHaveLength(1);
    expect(comparePlans([one], [{ ...one, placeId: 'p' }]).moved).toHaveLength(1);
  });
});
