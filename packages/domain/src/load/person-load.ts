import { isoWeekOf } from '../calendar/iso-week.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { YearMonth } from '../norm-coverage/types.ts';
import type { PlanningPerson } from '../planning/types.ts';
import { countPerMonth } from './count-months.ts';
import type { PersonLoad, WeekLoad } from './types.ts';

/** One session at which somebody is expected. */
export interface Duty {
  sessionId: string;
  date: PlainDate;
  /** She says that she cannot then, or is elsewhere. */
  isImpossible: boolean;
}

/**
 * What a season asks of one person. Her own limits are of all her networks together, so that what she does elsewhere
 * counts in days and weeks; a session of several days counts on its first.
 */
export function personLoad(
  person: PlanningPerson,
  duties: readonly Duty[],
  { months, season }: { months: readonly YearMonth[]; season: { startsOn: PlainDate; endsOn: PlainDate } },
): PersonLoad {
  const own = duties.map(({ date }) => date);
  const elsewhere = person.busy
    .map(({ startsOn }) => startsOn)
    .filter((date) => season.startsOn <= date && date <= season.endsOn);
  const all = [...own, ...elsewhere].sort();
  const weeks = weeksOf(all);
  const { maxSessionsPerWeek: mostPerWeek, maxSessionsPerDay: mostPerDay } = person;
  return {
    id: person.id,
    name: person.name,
    sessions: duties.length,
    perMonth: countPerMonth(months, own),
    busiestWeek: weeks.reduce<WeekLoad | null>(
      (best, one) => (best && best.sessions >= one.sessions ? best : one),
      null,
    ),
    mostPerWeek,
    weeksOver: mostPerWeek === null ? [] : weeks.filter(({ sessions }) => sessions > mostPerWeek),
    mostPerDay,
    daysOver: mostPerDay === null ? [] : daysOf(all).filter(({ sessions }) => sessions > mostPerDay),
    cannot: duties
      .filter(({ isImpossible }) => isImpossible)
      .map(({ sessionId, date }) => ({ sessionId, date }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    elsewhere: elsewhere.length,
  };
}

/** In order of date. */
function weeksOf(dates: readonly PlainDate[]): WeekLoad[] {
  const weeks = new Map<string, WeekLoad>();
  for (const date of dates) {
    const { year, week } = isoWeekOf(date);
    const sessions = weeks.get(`${year}-${week}`)?.sessions ?? 0;
    weeks.set(`${year}-${week}`, { year, week, sessions: sessions + 1 });
  }
  return [...weeks.values()];
}

function daysOf(dates: readonly PlainDate[]) {
  return [...Map.groupBy(dates, (date) => date)].map(([date, all]) => ({ date, sessions: all.length }));
}
