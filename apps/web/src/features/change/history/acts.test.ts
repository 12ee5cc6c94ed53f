import { describe, expect, it } from 'vitest';
import { actsOf, fieldChanges, type RowChange } from './acts.ts';

const row = (change: Partial<RowChange>): RowChange => ({
  id: 'e1',
  kind: 'session',
  rowId: 's1',
  name: 'Groep 2',
  before: { startsOn: '2026-10-09', endsOn: '2026-10-09', status: 'planned', version: 1 },
  after: { startsOn: '2026-10-09', endsOn: '2026-10-09', status: 'planned', version: 2 },
  references: [],
  ...change,
});
const after = (fields: object) => ({ after: { ...row({}).after, ...fields } });

describe('what was done', () => {
  it('is a move when only the days changed', () => {
    const moved = row(after({ startsOn: '2026-10-16', endsOn: '2026-10-16' }));
    expect(actsOf([moved])).toEqual([
      { do: 'moved', kind: 'session', name: 'Groep 2', from: '2026-10-09', to: '2026-10-16' },
    ]);
  });

  it('is a change of fields when more changed than the days', () => {
    const more = row(after({ startsOn: '2026-10-16', title: 'Slot' }));
    expect(actsOf([more])).toMatchObject([{ do: 'changed', fields: ['title', 'startsOn'] }]);
  });

  it('says what became of a session', () => {
    expect(actsOf([row(after({ status: 'cancelled', cancelReason: 'ziek' }))])).toMatchObject([
      { do: 'cancelled', on: '2026-10-09' },
    ]);
    expect(actsOf([row(after({ status: 'confirmed' }))])).toMatchObject([{ do: 'confirmed' }]);
    const revived = row({ before: { status: 'cancelled', startsOn: '2026-10-09' } });
    expect(actsOf([revived])).toMatchObject([{ do: 'revived' }]);
  });

  it('counts many of one kind, and names a few', () => {
    const added = (id: string) => row({ id, name: id, before: null });
    expect(actsOf(['a', 'b'].map(added))).toMatchObject([{ name: 'a' }, { name: 'b' }]);
    expect(actsOf(['a', 'b', 'c', 'd'].map(added))).toEqual([
      { do: 'added', kind: 'session', name: null, count: 4 },
    ]);
    expect(actsOf([row({ after: null })])).toMatchObject([{ do: 'removed', name: 'Groep 2' }]);
  });

  it('shows only fields that people edit and that differ', () => {
    const changed = row(after({ title: 'Slot', icalSequence: 4, seriesId: 'x' }));
    expect(fieldChanges(changed)).toEqual([{ field: 'title', before: null, after: 'Slot' }]);
  });
});
