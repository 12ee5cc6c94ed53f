import { expect, it } from 'vitest';
import { seasonCoverage } from '../norm-coverage/season-coverage.ts';
import { monthsAsked } from './months-asked.ts';

it('knows the months of the norm that a session fills, and none for the others', () => {
  const session = { status: 'held' as const, formatId: 'dialogue' };
  const coverage = seasonCoverage({
    season: { startsOn: '2026-01-01', endsOn: '2026-12-31' },
    formats: [
      {
        id: 'dialogue',
        title: 'Dialoogsessie',
        norms: [
          {
            id: 'norm',
            scope: 'network',
            asNeeded: false,
            timesPerYear: 2,
            slots: [{ months: [2, 1] }, { months: [6] }],
          },
        ],
      },
    ],
    regions: [],
    groups: [],
    themes: [],
    undated: [],
    sessions: [
      { id: 'winter', startsOn: '2026-02-03', ...session },
      { id: 'spring', startsOn: '2026-04-07', ...session },
      { id: 'summer', startsOn: '2026-06-02', ...session },
    ],
  });
  expect(monthsAsked(coverage)).toEqual(
    new Map([
      ['winter', [1, 2]],
      ['summer', [6]],
    ]),
  );
});
