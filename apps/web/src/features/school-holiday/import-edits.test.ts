import { expect, it } from 'vitest';
import { editsOf, pickAll } from './import-edits.ts';

const read = (startsOn: string) => ({
  name: 'Herfstvakantie',
  region: 'north' as const,
  startsOn,
  endsOn: '2026-10-18',
  isCompulsory: false,
  schoolYear: '2026-2027',
});
const stored = { ...read('2026-10-09'), id: 'h1', version: 3, source: 'elders' };

it('writes what was picked: new rows whole, changed rows only where they differ, the same not at all', () => {
  const comparison = {
    proposals: [
      { kind: 'new' as const, read: read('2027-10-10') },
      { kind: 'changed' as const, read: read('2026-10-10'), stored },
      { kind: 'same' as const, read: read('2026-10-09'), stored },
    ],
    notInFile: [],
  };
  const picked = pickAll(comparison);
  expect(picked.size).toBe(2);
  expect(editsOf(comparison, picked)).toEqual([
    {
      schoolHoliday: {
        name: 'Herfstvakantie',
        region: 'north',
        startsOn: '2027-10-10',
        endsOn: '2026-10-18',
        source: 'Rijksoverheid, open data',
      },
    },
    {
      schoolHoliday: { id: 'h1', version: 3, startsOn: '2026-10-10', source: 'Rijksoverheid, open data' },
    },
  ]);
  expect(editsOf(comparison, new Set())).toEqual([]);
});
