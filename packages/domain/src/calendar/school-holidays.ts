import type { PlainDate } from './plain-date.ts';

/** Noord, Midden and Zuid: the three regions of the Dutch school-holiday calendar. */
export const SCHOOL_REGIONS = ['north', 'middle', 'south'] as const;
export type SchoolRegion = (typeof SCHOOL_REGIONS)[number];

export interface SchoolHoliday {
  /** As stored, in Dutch: "Herfstvakantie". */
  name: string;
  region: SchoolRegion;
  /** First and last day, both inclusive. */
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** What is known of one region on one date. `unknown` is not "no holiday": none is stored for that time. */
export type SchoolHolidayState = { kind: 'holiday'; name: string } | { kind: 'none' } | { kind: 'unknown' };

export type SchoolHolidayLookup = (region: SchoolRegion, date: PlainDate) => SchoolHolidayState;

/**
 * Answers for any date and region. A region is known from the first to the last stored holiday, in calendar
 * years in which at least one is stored; outside that the answer is `unknown`.
 */
export function schoolHolidayLookup(holidays: readonly SchoolHoliday[]): SchoolHolidayLookup {
  const byRegion = new Map(SCHOOL_REGIONS.map((region) => [region, knowledgeOf(region, holidays)]));
  return (region, date) => {
    const known = byRegion.get(region);
    if (!known || date < known.first || date > known.last || !known.years.has(date.slice(0, 4))) {
      return { kind: 'unknown' };
    }
    const found = known.holidays.find((one) => one.startsOn <= date && date <= one.endsOn);
    return found ? { kind: 'holiday', name: found.name } : { kind: 'none' };
  };
}

interface RegionKnowledge {
  holidays: SchoolHoliday[];
  first: PlainDate;
  last: PlainDate;
  years: Set<string>;
}

function knowledgeOf(region: SchoolRegion, all: readonly SchoolHoliday[]): RegionKnowledge {
  const holidays = all.filter((one) => one.region === region);
  const years = new Set(holidays.flatMap((one) => [one.startsOn.slice(0, 4), one.endsOn.slice(0, 4)]));
  const first = holidays.map((one) => one.startsOn).sort()[0] ?? '9999-12-31';
  const last =
    holidays
      .map((one) => one.endsOn)
      .sort()
      .at(-1) ?? '0000-01-01';
  return { holidays, first, last, years };
}
