import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { SchoolRegion } from '../calendar/school-holidays.ts';
import type { DayObstacle, ObstaclesOn } from './day-obstacles.ts';
import { type Overlap, overlapOf, type Span } from './overlap.ts';
import { peopleWhoCannot, type UnavailableDay } from './people-who-cannot.ts';

/** `blocks` is seldom meant, `warns` asks for a look, `tells` is good to know. Nothing refuses a coordinator. */
export type ClashLevel = 'blocks' | 'warns' | 'tells';

/** A day, time and place that somebody considers for a session. */
export interface Candidate extends Span {
  groupId: string | null;
  placeId: string | null;
}

/** A session of the same network that stands; those cancelled and the one that is moved are left out. */
export interface StandingSession extends Span {
  id: string;
  title: string;
  groupId: string | null;
  placeId: string | null;
}

/** People of the group who are elsewhere. `session` is null where the reader may not know what or where it is. */
export interface BusyTime extends Span {
  /** How many of the group. */
  people: number;
  /** Who, as far as the reader may know; never more than `people`. */
  names: readonly string[];
  session: { id: string; title: string; network: string } | null;
}

export interface ClashFacts {
  on: ObstaclesOn;
  /** Regions whose school holidays concern the people; those of other regions are told only. */
  schoolRegions: readonly SchoolRegion[];
  season: { name: string; startsOn: PlainDate; endsOn: PlainDate } | null;
  sessions: readonly StandingSession[];
  busy: readonly BusyTime[];
  /** What the people themselves said of their time, by day. */
  unavailable?: readonly UnavailableDay[];
  place: { id: string; name: string; capacity: number | null } | null;
  /** How many people are expected; null when nobody knows. */
  people: number | null;
  /** The other dates of its series, and how near is too near (days). */
  series: { dates: readonly PlainDate[]; leastDistance: number } | null;
}

/** One reason to hesitate, as data; the interface says it in a sentence. */
export type Clash = { level: ClashLevel } & (
  | DayObstacle
  | { kind: 'outsideSeason'; season: string; startsOn: PlainDate; endsOn: PlainDate }
  | { kind: 'groupBusy'; overlap: Overlap; session: StandingSession }
  | { kind: 'peopleBusy'; overlap: Overlap; busy: BusyTime }
  | { kind: 'cannotCome'; answer: 'cannot' | 'ifNeeded'; names: readonly string[]; people: number | null }
  | { kind: 'placeTaken'; place: string; session: StandingSession }
  | { kind: 'placeTooSmall'; place: string; capacity: number; people: number }
  | { kind: 'tooNear'; side: 'previous' | 'next'; date: PlainDate; days: number }
);

/** One constraint each; the list reads as a table of contents. */
const CONSTRAINTS = [
  groupClashes,
  placeClashes,
  availabilityClashes,
  peopleClashes,
  dayClashes,
  seasonClashes,
  seriesClashes,
];

const RANK: Record<ClashLevel, number> = { blocks: 0, warns: 1, tells: 2 };

/** All that speaks against a candidate, the worst first. */
export function sessionClashes(candidate: Candidate, facts: ClashFacts): Clash[] {
  const found = CONSTRAINTS.flatMap((constraint) => constraint(candidate, facts));
  return found.sort((a, b) => RANK[a.level] - RANK[b.level]);
}

/** The same group has another session: at that time, or that day. */
function groupClashes(candidate: Candidate, { sessions }: ClashFacts): Clash[] {
  if (!candidate.groupId) return [];
  return sessions.flatMap((session): Clash[] => {
    if (session.groupId !== candidate.groupId) return [];
    const overlap = overlapOf(candidate, session);
    if (overlap === 'apart') return [];
    return [{ kind: 'groupBusy', level: overlap === 'overlaps' ? 'blocks' : 'warns', overlap, session }];
  });
}

/** The room is taken at that time, or holds fewer people than are expected. */
function placeClashes(candidate: Candidate, { sessions, place, people }: ClashFacts): Clash[] {
  if (!place || candidate.placeId !== place.id) return [];
  const taken = sessions.flatMap((session): Clash[] =>
    session.placeId === place.id && overlapOf(candidate, session) === 'overlaps'
      ? [{ kind: 'placeTaken', level: 'blocks', place: place.name, session }]
      : [],
  );
  const { capacity } = place;
  const isSmall = capacity !== null && people !== null && people > capacity;
  return isSmall
    ? [...taken, { kind: 'placeTooSmall', level: 'warns', place: place.name, capacity, people }]
    : taken;
}

/** People of the group are in another session: at that time, or that day. */
function peopleClashes(candidate: Candidate, { busy }: ClashFacts): Clash[] {
  return busy.flatMap((one): Clash[] => {
    const overlap = overlapOf(candidate, one);
    if (overlap === 'apart') return [];
    return [{ kind: 'peopleBusy', level: overlap === 'overlaps' ? 'warns' : 'tells', overlap, busy: one }];
  });
}

/** People said that they cannot then, or only if needed. */
function availabilityClashes(candidate: Candidate, { unavailable, people }: ClashFacts): Clash[] {
  if (!unavailable?.length) return [];
  const who = peopleWhoCannot(candidate, unavailable);
  const clash = (answer: 'cannot' | 'ifNeeded', level: ClashLevel): Clash[] =>
    who[answer].length > 0 ? [{ kind: 'cannotCome', level, answer, names: who[answer], people }] : [];
  return [...clash('cannot', 'warns'), ...clash('ifNeeded', 'tells')];
}

/** Holidays, closed days and weekends; a session of several days is looked at day by day, each told once. */
function dayClashes({ startsOn, endsOn }: Candidate, { on, schoolRegions }: ClashFacts): Clash[] {
  const told = new Map<string, Clash>();
  for (let date = startsOn; date <= endsOn && daysBetween(startsOn, date) < 31; date = addDays(date, 1)) {
    for (const obstacle of on(date)) {
      const clash: Clash = { ...obstacle, level: levelOf(obstacle, schoolRegions) };
      told.set(JSON.stringify(clash), clash);
    }
  }
  return [...told.values()];
}

function levelOf(obstacle: DayObstacle, concerned: readonly SchoolRegion[]): ClashLevel {
  if (obstacle.kind === 'publicHoliday') return obstacle.isPartial ? 'tells' : 'warns';
  if (obstacle.kind === 'closedDay') return 'warns';
  if (obstacle.kind === 'weekend') return 'tells';
  return obstacle.regions.some((region) => concerned.includes(region)) ? 'warns' : 'tells';
}

function seasonClashes({ startsOn, endsOn }: Candidate, { season }: ClashFacts): Clash[] {
  if (!season || (startsOn >= season.startsOn && endsOn <= season.endsOn)) return [];
  const { name, startsOn: from, endsOn: to } = season;
  return [{ kind: 'outsideSeason', level: 'warns', season: name, startsOn: from, endsOn: to }];
}

/** The previous and the next date of its series, where they lie nearer than is usual in it. */
function seriesClashes({ startsOn }: Candidate, { series }: ClashFacts): Clash[] {
  if (!series) return [];
  const { dates, leastDistance } = series;
  const near = (date: PlainDate | undefined, side: 'previous' | 'next'): Clash[] => {
    const days = date ? Math.abs(daysBetween(date, startsOn)) : leastDistance;
    return date && days > 0 && days < leastDistance
      ? [{ kind: 'tooNear', level: 'tells', side, date, days }]
      : [];
  };
  const ordered = [...dates].sort();
  return [
    ...near(
      ordered.findLast((date) => date < startsOn),
      'previous',
    ),
    ...near(
      ordered.find((date) => date > startsOn),
      'next',
    ),
  ];
}
