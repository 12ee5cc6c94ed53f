import type { Availability } from '@leerkring/db/generated/prisma/client';
import { resolveAvailability } from '@leerkring/domain/availability/resolve-availability';
import type { AvailabilityLine, DayPartName } from '@leerkring/domain/availability/types';
import { addDays } from '@leerkring/domain/calendar/plain-date';
import type { Context } from '../../context.ts';

/** Who said that they cannot on a day or a part of it, or only if needed. */
export interface UnavailableDay {
  date: Date;
  dayPart: DayPartName | null;
  kind: 'cannot' | 'ifNeeded';
  names: string[];
}

/** More people than these have too much to say for one answer: a plan for them is made by the planner. */
const MOST_PEOPLE = 200;

/** What people said of the days from..to (inclusive), day by day; of very many people nothing. */
export async function unavailableDays(
  { prisma }: Context,
  people: readonly { personId: string; person: { name: string } }[],
  { from, to }: { from: Date; to: Date },
): Promise<UnavailableDay[]> {
  const names = new Map(people.map(({ personId, person }) => [personId, person.name]));
  const ids = names.size > MOST_PEOPLE ? [] : [...names.keys()];
  const lines = await prisma.availability.findMany({
    where: {
      personId: { in: ids },
      AND: [
        { OR: [{ startsOn: null }, { startsOn: { lte: to } }] },
        { OR: [{ endsOn: null }, { endsOn: { gte: from } }] },
      ],
    },
    orderBy: { id: 'asc' },
  });
  const days = new Map<string, UnavailableDay>();
  for (const [personId, own] of Map.groupBy(lines, (line) => line.personId ?? '')) {
    const horizon = { start: dayOf(from), end: dayOf(to) };
    for (const { start, end, dayPart, kind } of resolveAvailability(own.map(asLine), horizon)) {
      for (let date = start; date <= end; date = addDays(date, 1)) {
        const key = `${date} ${dayPart} ${kind}`;
        const day = days.get(key) ?? { date: new Date(date), dayPart, kind, names: [] };
        day.names.push(names.get(personId) ?? '');
        days.set(key, day);
      }
    }
  }
  return [...days.values()].sort((a, b) => a.date.getTime() - b.date.getTime());
}

function asLine({ startsOn, endsOn, ...line }: Availability): AvailabilityLine {
  return { ...line, startsOn: startsOn && dayOf(startsOn), endsOn: endsOn && dayOf(endsOn) };
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
