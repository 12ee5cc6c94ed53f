import {
  addDays,
  daysInMonth,
  type PlainDate,
  plainDate,
  weekdayOf,
} from '@leerkring/domain/calendar/plain-date';
import type { YearMonth } from '@leerkring/domain/norm-coverage/types';

interface Within {
  season: { startsOn: PlainDate; endsOn: PlainDate };
  today: PlainDate;
}

/**
 * The first working day on which a slot could be filled: from today on where its months allow it, else in its first
 * month, for what was forgotten can still be written down. Without months any day of the season will do.
 */
export function firstDayFor(months: readonly YearMonth[], { season, today }: Within): PlainDate {
  const from = today > season.startsOn && today <= season.endsOn ? today : season.startsOn;
  const [first] = months;
  if (!first) return workday(from, season.endsOn);
  const month = months.find((one) => lastDay(one) >= from) ?? first;
  const begin = plainDate(month.year, month.month, 1);
  const earliest = lastDay(month) >= from && from > begin ? from : begin;
  return workday(earliest, lastDay(month));
}

/** A Saturday or Sunday gives the Monday after, unless that is too late. */
function workday(date: PlainDate, latest: PlainDate): PlainDate {
  const weekday = weekdayOf(date);
  const monday = weekday > 5 ? addDays(date, 8 - weekday) : date;
  return monday <= latest ? monday : date;
}

function lastDay({ year, month }: YearMonth): PlainDate {
  return plainDate(year, month, daysInMonth(year, month));
}
