import { type PlainDate, weekdayOf } from '../calendar/plain-date.ts';
import { type PublicHoliday, publicHolidaysBetween } from '../calendar/public-holidays.ts';
import {
  SCHOOL_REGIONS,
  type SchoolHoliday,
  type SchoolRegion,
  schoolHolidayLookup,
} from '../calendar/school-holidays.ts';

/** Days on which a network (no organisation named) or one of its organisations does not meet, both inclusive. */
export interface ClosedPeriod {
  name: string;
  organisation: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** What of the calendar itself speaks against a day, whoever would meet. */
export type DayObstacle =
  | { kind: 'publicHoliday'; name: PublicHoliday['name']; isPartial: boolean }
  | { kind: 'schoolHoliday'; name: string; regions: SchoolRegion[] }
  | { kind: 'closedDay'; name: string; organisation: string | null }
  | { kind: 'weekend' };

export interface DayCalendar {
  schoolHolidays: readonly SchoolHoliday[];
  closedDays: readonly ClosedPeriod[];
}

/** Answers for any date, quickly: what lies on it. */
export type ObstaclesOn = (date: PlainDate) => DayObstacle[];

/** Looks up what lies on days, of all three school regions; years of public holidays are computed once. */
export function obstaclesOn({ schoolHolidays, closedDays }: DayCalendar): ObstaclesOn {
  const school = schoolHolidayLookup(schoolHolidays);
  const holidays = new Map<string, Map<PlainDate, PublicHoliday[]>>();
  const known = new Map<PlainDate, DayObstacle[]>();

  const publicOn = (date: PlainDate) => {
    const year = date.slice(0, 4);
    const ofYear = holidays.get(year) ?? publicHolidaysBetween(`${year}-01-01`, `${year}-12-31`);
    holidays.set(year, ofYear);
    return ofYear.get(date) ?? [];
  };
  const look = (date: PlainDate): DayObstacle[] => [
    ...publicOn(date).map(
      ({ name, kind }): DayObstacle => ({ kind: 'publicHoliday', name, isPartial: kind === 'partial' }),
    ),
    ...closedDays
      .filter((one) => one.startsOn <= date && date <= one.endsOn)
      .map(({ name, organisation }): DayObstacle => ({ kind: 'closedDay', name, organisation })),
    ...schoolOn(date, school),
    ...(weekdayOf(date) > 5 ? [{ kind: 'weekend' } as const] : []),
  ];
  return (date) => {
    const found = known.get(date) ?? look(date);
    known.set(date, found);
    return found;
  };
}

/** One obstacle for each holiday, with the regions that have it that day. */
function schoolOn(date: PlainDate, lookup: ReturnType<typeof schoolHolidayLookup>): DayObstacle[] {
  const regions = new Map<string, SchoolRegion[]>();
  for (const region of SCHOOL_REGIONS) {
    const state = lookup(region, date);
    if (state.kind === 'holiday') regions.set(state.name, [...(regions.get(state.name) ?? []), region]);
  }
  return [...regions].map(([name, of]) => ({ kind: 'schoolHoliday', name, regions: of }));
}
