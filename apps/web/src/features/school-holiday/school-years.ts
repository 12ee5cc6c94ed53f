import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { SchoolRegion } from '@leerkring/domain/calendar/school-holidays';

interface Holiday {
  id: string;
  name: string;
  region: SchoolRegion;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** One holiday of a school year, with the row of each region that has it. */
export interface HolidayLine<One> {
  name: string;
  byRegion: Partial<Record<SchoolRegion, One>>;
}

export interface SchoolYear<One> {
  /** "2026-2027". */
  name: string;
  lines: HolidayLine<One>[];
}

/** The school year of a day: it turns on 1 August, in the middle of the summer holiday that closes it. */
export function schoolYearOf(date: PlainDate): string {
  const year = Number(date.slice(0, 4));
  const first = date.slice(5) < '08-01' ? year - 1 : year;
  return `${first}-${first + 1}`;
}

/** The table by school year, the latest last, each holiday on a line with its regions beside each other. */
export function schoolYears<One extends Holiday>(holidays: readonly One[]): SchoolYear<One>[] {
  const years = new Map<string, One[]>();
  for (const one of holidays) {
    const year = schoolYearOf(one.startsOn);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, ofYear]) => ({ name, lines: linesOf(ofYear) }));
}

/** A name that a region has twice in one year takes a line for each. */
function linesOf<One extends Holiday>(holidays: readonly One[]): HolidayLine<One>[] {
  const lines: HolidayLine<One>[] = [];
  const inOrder = [...holidays].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  for (const one of inOrder) {
    const line = lines.find(({ name, byRegion }) => name === one.name && !byRegion[one.region]);
    if (line) line.byRegion[one.region] = one;
    else lines.push({ name: one.name, byRegion: { [one.region]: one } });
  }
  return lines;
}
