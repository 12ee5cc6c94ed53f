import { expect, it } from 'vitest';
import { proposeSeason } from './propose-season.ts';

const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

it('proposes the same days a year later', () => {
  expect(proposeSeason({ name: '2026', ...year })).toEqual({
    name: '2027',
    startsOn: '2027-01-01',
    endsOn: '2027-12-31',
  });
  const leap = proposeSeason({ name: 'Winter', startsOn: '2026-09-01', endsOn: '2027-02-28' });
  expect(leap.endsOn).toBe('2028-02-29');
  expect(proposeSeason({ name: 'x', startsOn: '2028-02-29', endsOn: '2029-02-27' }).startsOn).toBe(
    '2029-02-28',
  );
});

it.each([
  ['2026', '2027'],
  ['Seizoen 2025-2026', 'Seizoen 2026-2027'],
  ['2025–2026', '2026–2027'],
  ['Schooljaar 2025/26', 'Schooljaar 2026/27'],
  ['1999 en later', '1999 en later 2'],
  ['Najaar', 'Najaar 2'],
])('names the season after %s %s', (name, next) => {
  expect(proposeSeason({ name, ...year }).name).toBe(next);
});
