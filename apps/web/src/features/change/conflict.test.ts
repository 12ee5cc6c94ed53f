import { describe, expect, it } from 'vitest';
import { conflictsOf, resolveEdits, type StaleRow } from './conflict.ts';

const stale: StaleRow = {
  kind: 'session',
  id: 's1',
  name: 'Groep 2',
  isRemoved: false,
  version: 4,
  current: { title: 'Van haar', startsOn: '2026-10-09', placeNote: null },
  changedBy: 'Youssef',
  changedAt: '2026-11-22T10:00:00Z',
  removalEntryId: null,
};
const mine = { session: { id: 's1', version: 3, title: 'Van mij', startsOn: '2026-10-16', placeNote: '' } };

describe('a stale write', () => {
  it('is a choice about the fields in which both differ', () => {
    expect(conflictsOf([mine], [stale])).toMatchObject([
      {
        id: 's1',
        wantsRemoval: false,
        fields: [
          { field: 'title', theirs: 'Van haar', mine: 'Van mij' },
          { field: 'startsOn', theirs: '2026-10-09', mine: '2026-10-16' },
        ],
      },
    ]);
  });

  it('is none where both wrote the same', () => {
    const same = { session: { id: 's1', version: 3, title: 'Van haar' } };
    expect(conflictsOf([same], [stale])).toEqual([]);
  });

  it('sends again on the newer version only what is to be mine', () => {
    const other = { track: { id: 't1', version: 1, title: 'Lijn' } };
    const choices = { s1: { title: 'mine', startsOn: 'theirs' } } as const;
    expect(resolveEdits([mine, other], [stale], choices, new Map([['s1', 4]]))).toEqual([
      { session: { id: 's1', version: 4, title: 'Van mij' } },
      other,
    ]);
  });

  it('lets an edit go of which nothing is to be mine', () => {
    const choices = { s1: { title: 'theirs', startsOn: 'theirs' } } as const;
    expect(resolveEdits([mine], [stale], choices, new Map([['s1', 4]]))).toEqual([]);
  });

  it('asks whether to remove what was changed meanwhile, and removes its newer version', () => {
    const removal = { remove: { kind: 'session', id: 's1', version: 3 } };
    expect(conflictsOf([removal], [stale])).toMatchObject([{ wantsRemoval: true, fields: [] }]);
    expect(resolveEdits([removal], [stale], { s1: { row: 'mine' } }, new Map([['s1', 4]]))).toEqual([
      { remove: { kind: 'session', id: 's1', version: 4 } },
    ]);
    expect(resolveEdits([removal], [stale], { s1: { row: 'theirs' } }, new Map([['s1', 4]]))).toEqual([]);
  });

  it('offers all of mine for a row that is gone, on the version that came back', () => {
    const gone = { ...stale, isRemoved: true, version: 4, current: null };
    expect(conflictsOf([mine], [gone])[0]?.fields).toHaveLength(3);
    expect(resolveEdits([mine], [gone], { s1: { row: 'mine' } }, new Map([['s1', 7]]))).toEqual([
      { session: { ...mine.session, version: 7 } },
    ]);
    expect(resolveEdits([mine], [gone], { s1: { row: 'theirs' } }, new Map())).toEqual([]);
  });

  it('asks nothing when both removed it', () => {
    const gone = { ...stale, isRemoved: true, version: 4, current: null };
    expect(conflictsOf([{ remove: { kind: 'session', id: 's1', version: 3 } }], [gone])).toEqual([]);
  });
});
