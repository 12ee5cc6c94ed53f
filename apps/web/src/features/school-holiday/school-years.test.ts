import { describe, expect, it } from 'vitest';
import { schoolYearOf, schoolYears } from './school-years.ts';

const holiday = (name: string, region: 'north' | 'middle' | 'south', startsOn: string) => ({
  id: `${name} ${region} ${startsOn}`,
  name,
  region,
  startsOn,
  endsOn: startsOn,
});

describe('school years', () => {
  it('turn on 1 August', () => {
    expect(schoolYearOf('2027-07-10')).toBe('2026-2027');
    expect(schoolYearOf('2027-08-01')).toBe('2027-2028');
  });

  it('set the regions of a holiday on one line, in order of time', () => {
    const years = schoolYears([
      holiday('Kerstvakantie', 'north', '2026-12-19'),
      holiday('Herfstvakantie', 'south', '2026-10-17'),
      holiday('Herfstvakantie', 'north', '2026-10-10'),
      holiday('Zomervakantie', 'north', '2026-07-04'),
    ]);
    expect(years.map(({ name, lines }) => [name, lines.map((line) => line.name)])).toEqual([
      ['2025-2026', ['Zomervakantie']],
      ['2026-2027', ['Herfstvakantie', 'Kerstvakantie']],
    ]);
    expect(Object.keys(years[1]?.lines[0]?.byRegion ?? {})).toEqual(['north', 'south']);
  });

  it('lose nothing that a region has twice', () => {
    const [year] = schoolYears([
      holiday('Meivakantie', 'north', '2027-04-24'),
      holiday('Meivakantie', 'north', '2027-05-03'),
    ]);
    expect(year?.lines).toHaveLength(2);
  });
});
