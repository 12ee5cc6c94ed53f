import { daysInMonth, type PlainDate, plainDate } from '@leerkring/domain/calendar/plain-date';

export interface SeasonDraft {
  name: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** The season a year after another: the same days, and a name in which each year is the next one. */
export function proposeSeason({ name, startsOn, endsOn }: SeasonDraft): SeasonDraft {
  return { name: nextName(name), startsOn: yearLater(startsOn), endsOn: lastDayLater(endsOn) };
}

/** "2026" becomes "2027", "2025–2026" becomes "2026–2027", "2025/26" becomes "2026/27"; others are told apart. */
function nextName(name: string): string {
  let found = false;
  const next = name.replace(/\b(20\d\d)(?:([-–/])(\d\d)\b(?!\d))?/g, (_all, year, sign, short) => {
    found = true;
    const later = String(Number(year) + 1);
    return sign ? `${later}${sign}${String((Number(short) + 1) % 100).padStart(2, '0')}` : later;
  });
  return found ? next : `${name} 2`;
}

function yearLater(date: PlainDate): PlainDate {
  const [year, month, day] = parts(date);
  return plainDate(year + 1, month, Math.min(day, daysInMonth(year + 1, month)));
}

/** The last day of a month stays that: 28 February 2027 becomes 29 February 2028. */
function lastDayLater(date: PlainDate): PlainDate {
  const [year, month, day] = parts(date);
  const isLast = day === daysInMonth(year, month);
  return isLast ? plainDate(year + 1, month, daysInMonth(year + 1, month)) : yearLater(date);
}

const parts = (date: PlainDate): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];
