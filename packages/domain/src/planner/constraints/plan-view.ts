import { toDayNumber } from '../../calendar/plain-date.ts';
import type {
  Assignment,
  BusyRange,
  PlanPerson,
  PlanProblem,
  PlanRoom,
  PlanSeries,
} from '../format/types.ts';

/** One session at its time, with everything that the constraints ask of it. */
export interface Placed {
  /** `series#index`. */
  name: string;
  series: PlanSeries;
  index: number;
  date: string;
  /** Days since 1970-01-01. */
  day: number;
  dayPart: string | null;
  /** Minutes since midnight that it takes: its day part, longer when it lasts longer. */
  from: number;
  to: number;
  room: string | null;
  /** Attendees, required people and facilitators, each once. */
  people: readonly string[];
}

/** A problem and the sessions placed so far: plain maps, no tables of the search. */
export interface PlanView {
  problem: PlanProblem;
  person(id: string): PlanPerson;
  room(id: string): PlanRoom | undefined;
  sisters(seriesId: string): ReadonlySet<string>;
  /** Series that must come after this one. */
  followers(seriesId: string): readonly string[];
  inSeries(seriesId: string): ReadonlyMap<number, Placed>;
  ofPerson(id: string, day: number): readonly Placed[];
  inRoom(id: string, day: number): readonly Placed[];
  isBusy(ranges: readonly BusyRange[], session: Placed): boolean;
  place(assignment: Assignment): Placed;
  add(session: Placed): void;
  remove(session: Placed): void;
}

const WHOLE_DAY = { from: 0, to: 1440 };

export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Everyone of a series: attendees, required people and facilitators, each once. */
export function peopleOf(series: PlanSeries): string[] {
  return [...new Set([...series.attendees, ...series.required, ...series.facilitators])];
}

/** A view without sessions. */
export function createView(problem: PlanProblem): PlanView {
  const people = new Map(problem.people.map((each) => [each.id, each]));
  const rooms = new Map(problem.rooms.map((each) => [each.id, each]));
  const series = new Map(problem.series.map((each) => [each.id, { series: each, people: peopleOf(each) }]));
  const parts = new Map(
    problem.dayParts.map((each) => [each.id, { from: minutesOf(each.start), to: minutesOf(each.end) }]),
  );
  const placedSeries = new Map<string, Map<number, Placed>>(problem.series.map(({ id }) => [id, new Map()]));
  const byPerson = dayBook();
  const byRoom = dayBook();
  const sisters = sistersOf(problem);
  const followers = Map.groupBy(
    problem.series.flatMap((each) => each.after.map((earlier) => [earlier, each.id] as const)),
    ([earlier]) => earlier,
  );
  const timeOf = (part: string | null) => (part === null ? undefined : parts.get(part)) ?? WHOLE_DAY;
  const view: PlanView = {
    problem,
    person: (id) => known(people.get(id), id),
    room: (id) => rooms.get(id),
    sisters: (id) => sisters.get(id) ?? new Set(),
    followers: (id) => followers.get(id)?.map(([, later]) => later) ?? [],
    inSeries: (id) => placedSeries.get(id) ?? new Map(),
    ofPerson: byPerson.on,
    inRoom: byRoom.on,
    isBusy: (ranges, session) =>
      ranges.some(
        (range) =>
          range.start <= session.date &&
          session.date <= range.end &&
          (range.dayPart === null || overlap(timeOf(range.dayPart), session)),
      ),
    place: placing(series, timeOf),
    add(session) {
      placedSeries.get(session.series.id)?.set(session.index, session);
      for (const id of session.people) byPerson.add(id, session);
      if (session.room !== null) byRoom.add(session.room, session);
    },
    remove(session) {
      placedSeries.get(session.series.id)?.delete(session.index);
      for (const id of session.people) byPerson.remove(id, session);
      if (session.room !== null) byRoom.remove(session.room, session);
    },
  };
  return view;
}

function placing(
  series: ReadonlyMap<string, { series: PlanSeries; people: string[] }>,
  timeOf: (part: string | null) => { from: number; to: number },
): PlanView['place'] {
  return (assignment) => {
    const found = known(series.get(assignment.series), assignment.series);
    const { from, to } = timeOf(assignment.dayPart);
    return {
      ...assignment,
      name: `${assignment.series}#${assignment.index}`,
      series: found.series,
      people: found.people,
      day: toDayNumber(assignment.date),
      from,
      to: Math.max(to, from + (found.series.durationMinutes ?? 0)),
    };
  };
}

/** Do they take time of the same day at once? Dates are not looked at. */
export function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Series that share weeks, either way they say it: a pair is charged once. */
function sistersOf(problem: PlanProblem): Map<string, Set<string>> {
  const sisters = new Map<string, Set<string>>(problem.series.map(({ id }) => [id, new Set()]));
  for (const { id, sameWeekAs } of problem.series)
    for (const other of sameWeekAs)
      if (other !== id) {
        sisters.get(id)?.add(other);
        sisters.get(other)?.add(id);
      }
  return sisters;
}

function dayBook() {
  const book = new Map<string, Map<number, Placed[]>>();
  return {
    on: (id: string, day: number): readonly Placed[] => book.get(id)?.get(day) ?? [],
    add(id: string, session: Placed) {
      const days = book.get(id) ?? new Map<number, Placed[]>();
      book.set(id, days.set(session.day, [...(days.get(session.day) ?? []), session]));
    },
    remove(id: string, session: Placed) {
      const rest = book
        .get(id)
        ?.get(session.day)
        ?.filter((each) => each.name !== session.name);
      book.get(id)?.set(session.day, rest ?? []);
    },
  };
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`"${id}" is not in the problem: read it with readProblem first`);
  return found;
}
