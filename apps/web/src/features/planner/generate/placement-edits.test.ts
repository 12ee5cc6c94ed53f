import { placement } from '@leerkring/domain/scenario/testing/placement';
import { describe, expect, it } from 'vitest';
import { editsOfPlacements, inCalls } from './placement-edits.ts';

const into = { seasonId: 's', undated: [], numbers: [] };

describe('the edits of a plan', () => {
  it('move sessions on the version that was seen, and make new ones as drafts', () => {
    const edits = editsOfPlacements(
      [
        placement('group:g#2', { sessionId: 'x', version: 3, startsOn: '2027-02-09' }),
        placement('norm:n:r#1', { formatId: 'f', regionId: 'r', startsOn: '2027-03-09' }),
      ],
      into,
    );
    expect(edits[0]).toMatchObject({ session: { id: 'x', version: 3, startsOn: '2027-02-09' } });
    expect(edits[1]).toEqual({
      session: {
        formatId: 'f',
        regionId: 'r',
        seasonId: 's',
        startsOn: '2027-03-09',
        endsOn: '2027-03-09',
        startTime: '09:30',
        endTime: '12:00',
        status: 'planned',
      },
    });
  });

  it('go on from the numbers of a group in order of date', () => {
    const fresh = ['2027-05-11', '2027-03-09'].map((startsOn, at) =>
      placement(`group:g#${at + 2}`, { groupId: 'g', startsOn }),
    );
    const edits = editsOfPlacements(fresh, { ...into, numbers: [{ groupId: 'g', sequence: 1 }] });
    expect(edits).toMatchObject([
      { session: { startsOn: '2027-03-09', sequence: 2 } },
      { session: { startsOn: '2027-05-11', sequence: 3 } },
    ]);
    const without = editsOfPlacements(fresh, { ...into, numbers: [{ groupId: 'g', sequence: null }] });
    expect(without[0]?.session).not.toHaveProperty('sequence');
  });

  it('count down what was announced without a date', () => {
    const fresh = [
      placement('undated:u#1', { undatedId: 'u' }),
      placement('undated:u#2', { undatedId: 'u' }),
    ];
    const undated = (count: number) => [{ id: 'u', version: 2, count }];
    expect(editsOfPlacements(fresh, { ...into, undated: undated(3) }).at(-1)).toEqual({
      undatedSeries: { id: 'u', version: 2, count: 1 },
    });
    expect(editsOfPlacements(fresh, { ...into, undated: undated(2) }).at(-1)).toEqual({
      remove: { kind: 'undatedSeries', id: 'u', version: 2 },
    });
  });

  it('are one call, and more where the server would refuse one', () => {
    const edit = { session: { id: 'x', version: 1, startsOn: '2027-03-09' } };
    expect(inCalls([])).toEqual([]);
    expect(inCalls(Array(1000).fill(edit))).toHaveLength(1);
    expect(inCalls(Array(1001).fill(edit)).map((call) => call.length)).toEqual([1000, 1]);
    const long = { session: { ...edit.session, description: 'w'.repeat(60_000) } };
    expect(inCalls([long, long, long]).map((call) => call.length)).toEqual([2, 1]);
  });
});
