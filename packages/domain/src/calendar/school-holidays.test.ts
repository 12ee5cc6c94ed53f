import { describe, expect, it } from 'vitest';
import { type SchoolHoliday, schoolHolidayLookup } from './school-holidays.ts';

const STORED: SchoolHoliday[] = [
  { name: 'Zomervakantie', region: 'north', startsOn: '2025-07-12', endsOn: '2025-08-24' },
  { name: 'Herfstvakantie', region: 'north', startsOn: '2025-10-18', endsOn: '2025-10-26' },
  { name: 'Herfstvakantie', region: 'middle', startsOn: '2025-10-11', endsOn: '2025-10-19' },
  { name: 'Herfstvakantie', region: 'south', startsOn: '2025-10-11', endsOn: '2025-10-19' },
  { name: 'Kerstvakantie', region: 'north', startsOn: '2025-12-20', endsOn: '2026-01-04' },
  { name: 'Kerstvakantie', region: 'middle', startsOn: '2025-12-20', endsOn: '2026-01-04' },
  { name: 'Kerstvakantie', region: 'south', startsOn: '2025-12-20', endsOn: '2026-01-04' },
  { name: 'Kerstvakantie', region: 'north', startsOn: '2027-12-25', endsOn: '2028-01-09' },
];

describe('schoolHolidayLookup', () => {
  const stateOf = schoolHolidayLookup(STORED);

  it('names the holiday of each region, first and last day included', () => {
    expect(stateOf('middle', '2025-10-11')).toEqual({ kind: 'holiday', name: 'Herfstvakantie' });
    expect(stateOf('middle', '2025-10-19')).toEqual({ kind: 'holiday', name: 'Herfstvakantie' });
    expect(stateOf('north', '2025-10-11')).toEqual({ kind: 'none' });
    expect(stateOf('north', '2025-10-18')).toEqual({ kind: 'holiday', name: 'Herfstvakantie' });
  });

  it('does not know what lies outside the stored time of a region', () => {
    expect(stateOf('north', '2025-07-11')).toEqual({ kind: 'unknown' });
    expect(stateOf('south', '2026-01-05')).toEqual({ kind: 'unknown' });
    expect(stateOf('north', '2028-01-10')).toEqual({ kind: 'unknown' });
  });

  it('does not take a stored year without holidays for a year of school', () => {
    const gap = schoolHolidayLookup([
      { name: 'Herfstvakantie', region: 'north', startsOn: '2025-10-18', endsOn: '2025-10-26' },
      { name: 'Herfstvakantie', region: 'north', startsOn: '2027-10-16', endsOn: '2027-10-24' },
    ]);
    expect(gap('north', '2026-10-20')).toEqual({ kind: 'unknown' });
  });

  it('knows nothing when nothing is stored', () => {
    expect(schoolHolidayLookup([])('south', '2025-10-11')).toEqual({ kind: 'unknown' });
  });
});
