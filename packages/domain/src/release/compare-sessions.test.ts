import { describe, expect, it } from 'vitest';
import { compareSessions, FIELD_NAMES } from './compare-sessions.ts';
import type { SnapshotSession } from './snapshot.ts';
import { snapshotSession as session } from './testing/snapshot-session.ts';

const told = (before: SnapshotSession[], after: SnapshotSession[]) =>
  compareSessions(before, after).map(({ kind, fields, ...states }) => [
    (states.after ?? states.before)?.id,
    kind,
    fields,
  ]);

/** What became of one session that was changed so. */
const one = (changes: Partial<SnapshotSession>, before: Partial<SnapshotSession> = {}) => {
  const [change] = compareSessions([session('a', before)], [session('a', { ...before, ...changes })]);
  return change && [change.kind, change.fields];
};

describe('compareSessions', () => {
  it('tells nothing of what is the same, whatever counts only for calendars and history', () => {
    const same = { icalSequence: 9, seriesId: 'x', icalUid: 'y' };
    expect(told([session('a')], [session('a', same)])).toEqual([]);
    expect(told([], [])).toEqual([]);
  });

  it('tells what was added and removed, both ways round', () => {
    const [old, fresh] = [session('old'), session('new', { startsOn: '2027-01-11' })];
    expect(told([old], [fresh])).toEqual([
      ['new', 'added', []],
      ['old', 'removed', []],
    ]);
    expect(told([fresh], [old])).toEqual([
      ['new', 'removed', []],
      ['old', 'added', []],
    ]);
  });

  it('names a change by what matters most of it', () => {
    expect(one({ startsOn: '2027-02-02', endsOn: '2027-02-02', placeId: 'p' })).toEqual([
      'moved',
      ['startsOn', 'endsOn', 'place'],
    ]);
    expect(one({ startTime: '11:00' })).toEqual(['moved', ['startTime']]);
    expect(one({ placeNote: null, placeId: 'p', title: 'x' })).toEqual([
      'relocated',
      ['place', 'placeNote', 'title'],
    ]);
    expect(one({ status: 'cancelled', cancelReason: 'ziek', startTime: '11:00' })).toEqual([
      'cancelled',
      ['startTime', 'status', 'cancelReason'],
    ]);
    expect(one({ status: 'confirmed' }, { status: 'cancelled' })).toEqual(['restored', ['status']]);
    expect(one({ status: 'held' })).toEqual(['changed', ['status']]);
  });

  it('looks at what an agenda says, not at its rows', () => {
    const item = { id: 'i', position: 1, title: 'Welkom', startTime: '10:00', minutes: 15, version: 1 };
    expect(
      one({ agenda: [{ ...item, id: 'j', position: 4, version: 3 }] }, { agenda: [item] }),
    ).toBeUndefined();
    expect(one({ agenda: [{ ...item, minutes: 20 }] }, { agenda: [item] })).toEqual(['changed', ['agenda']]);
  });

  it('takes no notice of a group that is called otherwise by now', () => {
    const { names } = session('a');
    expect(one({ names: { ...names, group: 'Nieuwe naam' } })).toBeUndefined();
    expect(one({ groupId: 'g' })).toEqual(['changed', ['group']]);
  });

  it('sees every fact of a session, each by one name', () => {
    const other: Record<string, unknown> = {
      ...{ startsOn: '2027-03-03', endsOn: '2027-03-04', startTime: '09:00', endTime: '09:30' },
      ...{
        placeId: 'x',
        isOnline: true,
        onlineUrl: 'x',
        placeNote: 'x',
        title: 'x',
        groupId: 'x',
        formatId: 'x',
      },
      ...{
        trackId: 'x',
        themeId: 'x',
        regionId: 'x',
        seasonId: 'x',
        sequence: 9,
        audience: 'x',
        description: 'x',
      },
      ...{ status: 'held', cancelReason: 'x' },
      agenda: [{ id: 'i', position: 1, title: 'x', startTime: null, minutes: null, version: 1 }],
    };
    const seen = Object.entries(other).map(([field, value]) => one({ [field]: value })?.[1]);
    expect(seen.flat().sort()).toEqual([...FIELD_NAMES].sort());
  });

  it('is in order of day and hour of the later state', () => {
    const before = [session('a', { startsOn: '2027-05-01' }), session('b'), session('c')];
    const after = [session('a', { startsOn: '2027-01-01' }), session('c', { startTime: '08:00' })];
    expect(told(before, after).map(([id]) => id)).toEqual(['a', 'c', 'b']);
  });
});
