import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { addDays, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import { calendarDay } from '@leerkring/testkit/calendar-day';

type Line = Pick<Prisma.AvailabilityCreateManyInput, 'kind' | 'weekday' | 'dayPart'>;

/** What invented people say of their weeks. */
const WEEKS: Record<string, readonly Line[]> = {
  'Esther Mulder': [{ kind: 'cannot', weekday: 3 }],
  'Sjoerd Wiersma': [{ kind: 'cannot', weekday: 5 }],
  'Bram Oosterhuis': [{ kind: 'cannot', weekday: 1, dayPart: 'morning' }],
  'Carlijn Smit': [
    { kind: 'cannot', weekday: 5 },
    { kind: 'prefers', weekday: 2 },
    { kind: 'prefers', weekday: 4 },
  ],
  'Hatice Yılmaz': [{ kind: 'ifNeeded', weekday: 1 }],
  'Toon Verhoeven': [{ kind: 'cannot', weekday: 3, dayPart: 'afternoon' }],
  'Hester van Dam': [{ kind: 'cannot', weekday: 1 }],
  'Roelien Schaap': [{ kind: 'cannot', weekday: 5 }],
  'Anouk Vreeswijk': [{ kind: 'cannot', weekday: 5 }],
  'Pieter Lammers': [{ kind: 'cannot', weekday: 5 }],
  'Farida Benali': [{ kind: 'cannot', weekday: 5 }],
  'Joost van Wijngaarden': [{ kind: 'cannot', weekday: 2, dayPart: 'morning' }],
  'Erwin Hogenboom': [{ kind: 'ifNeeded', weekday: 5 }],
  'Sevda Aydın': [{ kind: 'prefers', weekday: 4 }],
  'Linde Jansma': [{ kind: 'cannot', weekday: 3 }],
  'Karim Haddou': [{ kind: 'cannot', weekday: 5, dayPart: 'afternoon' }],
  'Els Grootveld': [{ kind: 'ifNeeded', weekday: 1 }],
  'Wilma Groot': [{ kind: 'cannot', weekday: 3, dayPart: 'afternoon' }],
  'Arend Kramer': [{ kind: 'ifNeeded', weekday: 2 }],
};

/** Who is away, from how many days after the day of the seed on, and for how long. */
const AWAY: readonly (readonly [person: string, from: number, days: number])[] = [
  ['Esther Mulder', 50, 12],
  ['Marjan Peeters', 100, 5],
  ['Dennis van Loon', 75, 19],
  ['Roelien Schaap', 135, 8],
  ['Anouk Vreeswijk', 71, 5],
  ['Pieter Lammers', 90, 8],
  ['Marieke Stolk', 30, 12],
  ['Ruben Castelein', 85, 12],
  ['Tessa Brouwer', 45, 5],
];

/** Lines of availability of the demo people who are known by these ids. */
export function availabilityRows(
  ids: ReadonlyMap<string, string>,
  today: PlainDate,
): Prisma.AvailabilityCreateManyInput[] {
  const weekly = Object.entries(WEEKS).flatMap(([name, lines]) => lines.map((line) => ({ name, line })));
  const dated = AWAY.map(([name, from, days]) => ({
    name,
    line: {
      kind: 'cannot' as const,
      startsOn: calendarDay(addDays(today, from)),
      endsOn: calendarDay(addDays(today, from + days - 1)),
    },
  }));
  return [...weekly, ...dated].flatMap(({ name, line }) => {
    const personId = ids.get(name);
    return personId ? [{ ...line, personId }] : [];
  });
}
