import { describe, expect, it } from 'vitest';
import { mergePlan } from './merge-plan.ts';
import { placement } from './testing/placement.ts';

const march = [{ year: 2027, month: 3 }];
const june = [{ year: 2027, month: 6 }];
const ids = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe('mergePlan', () => {
  it('leaves what somebody changed or removed while the search ran', () => {
    const plan = [
      placement('group:a#1', { sessionId: 's1', version: 1 }),
      placement('group:a#2', { sessionId: 's2', version: 4 }),
      placement('group:a#3', { sessionId: 's3', version: 1 }),
    ];
    const versions = new Map([
      ['s1', 1],
      ['s2', 5],
    ]);
    const merged = mergePlan(plan, { versions, open: [] });
    expect(ids(merged.kept)).toEqual(['group:a#1']);
    expect(ids(merged.changed)).toEqual(['group:a#2']);
    expect(ids(merged.removed)).toEqual(['group:a#3']);
  });

  it('does not fill a slot that somebody filled meanwhile', () => {
    const plan = [
      placement('norm:n:r#1', { months: march }),
      placement('norm:n:r#2', { months: june }),
      placement('group:a#5'),
      placement('group:a#6'),
    ];
    const open = [
      { key: 'norm:n:r#2', months: june },
      // Its numbers moved up with the date that was set.
      { key: 'group:a#6', months: [] },
    ];
    const merged = mergePlan(plan, { versions: new Map(), open });
    expect(ids(merged.kept)).toEqual(['norm:n:r#2', 'group:a#5']);
    expect(ids(merged.filled)).toEqual(['norm:n:r#1', 'group:a#6']);
  });
});
