import { describe, expect, it } from 'vitest';
import { type SchoolHoliday, schoolHolidayLookup } from './school-holidays.ts';

const STORED: SchoolHoliday[] = [
  { name: 'Zomervakantie', regions: ['NOORD'], start: '2025-07-12', end: '2025-08-24' },
  { name: 'Herfstvakantie', regions: ['NOORD'], start: '2025-10-18', end: '2025-10-26' },
  { name: 'Herfstvakantie', regions: ['MIDDEN', 'ZUID'], start: '2025-10-11', end: '2025-10-19' },
  { name: 'Kerstvakantie', regions: ['NOORD', 'MIDDEN', 'ZUID'], start: '2025-12-20', end: '2026-01-04' },
  { name: 'Kerstvakantie', regions: ['NOORD'], start: '2027-12-25', end: '2028-01-09' },
];

describe('schoolHolidayLookup', () => {
  const stateOf = schoolHolidayLookup(STORED);

  it('names the holiday of each region, first and last day included', () => {
    expect(stateOf('MIDDEN', '2025-10-11')).toEqual({ kind: 'holiday', name: 'Herfstvakantie' });
    expect(stateOf('MIDDEN', '2025-10-19')).toEqual({ kind: 'holiday', name: 'Herfstvakantie' });
    expect(stateOf('NOORD', '2025-10-11')).toEqual({ kind: 'none' });
    expect(stateOf('NOORD', '2025-10-18')).toEqual({ kind: 'holiday', name: 'Herfstvakantie' });
  });

  it('does not know what lies outside the stored time of a region', () => {
    expect(stateOf('NOORD', '2025-07-11')).toEqual({ kind: 'unknown' });
    expect(stateOf('ZUID', '2026-01-05')).toEqual({ kind: 'unknown' });
    expect(stateOf('NOORD', '2028-01-10')).toEqual({ kind: 'unknown' });
  });

  it('does not take a stored year without holidays for a year of school', () => {
    const gap = schoolHolidayLookup([
      { name: 'Herfstvakantie', regions: ['NOORD'], start: '2025-10-18', end: '2025-10-26' },
      { name: 'Herfstvakantie', regions: ['NOORD'], start: '2027-10-16', end: '2027-10-24' },
    ]);
    expect(gap('NOORD', '2026-10-20')).toEqual({ kind: 'unknown' });
  });

  it('knows nothing when nothing is stored', () => {
    expect(schoolHolidayLookup([])('ZUID', '2025-10-11')).toEqual({ kind: 'unknown' });
  });
});
