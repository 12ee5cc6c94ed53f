import { overlapOf, type Span } from '../clashes/overlap.ts';
import type { ConstraintId } from '../planner/constraint-table.ts';
import { evaluatePlan } from '../planner/evaluate-plan.ts';
import type { Violation } from '../planner/format/types.ts';
import { buildPlanning } from '../planning/build-planning.ts';
import type { Planning, PlanningInput } from '../planning/types.ts';
import type { BlockerKind, Mending } from './blocker.ts';
import type { Found } from './fact-blockers.ts';

/** How a broken requirement of the planner is told; those that are not here are told otherwise, or not at all. */
const TOLD: Partial<Record<ConstraintId, { kind: BlockerKind; mend: Mending }>> = {
  personDoubleBooked: { kind: 'personTwice', mend: 'session' },
  requiredUnavailable: { kind: 'personUnavailable', mend: 'availability' },
  roomUnsuitable: { kind: 'placeUnavailable', mend: 'session' },
  closedDay: { kind: 'closedDay', mend: 'session' },
  quorum: { kind: 'brokenRule', mend: 'availability' },
  maxSessionsPerDay: { kind: 'brokenRule', mend: 'session' },
  outsideMonths: { kind: 'brokenRule', mend: 'session' },
  outsideWeekdays: { kind: 'brokenRule', mend: 'session' },
  outsideDayParts: { kind: 'brokenRule', mend: 'session' },
  outsideSlot: { kind: 'brokenRule', mend: 'session' },
  leastGap: { kind: 'brokenRule', mend: 'session' },
  order: { kind: 'brokenRule', mend: 'session' },
};

const OF_PEOPLE: ReadonlySet<ConstraintId> = new Set([
  'personDoubleBooked',
  'requiredUnavailable',
  'maxSessionsPerDay',
]);

/** What the rules of planning say against the plan of a season as it stands, and which norms it does not cover. */
export function ruleBlockers(input: PlanningInput): Found[] {
  const planning = buildPlanning(withRealBusyTimes(input));
  const { violations } = evaluatePlan(planning.problem, planning.assignments);
  const names = namesOf(input);
  const sessions = new Map(input.sessions.map((one) => [one.id, one]));
  const broken = violations
    .filter(({ level }) => level === 'hard')
    .flatMap((one) => told(one, planning, names));
  return [...together(broken.filter((one) => isReal(one, sessions))), ...uncovered(planning, input)];
}

/** The planner reckons with parts of days; of two sessions in one part, hours may say that they are apart. */
function isReal({ constraint, sessionId, otherIds }: Found, sessions: ReadonlyMap<string, Span>): boolean {
  if (constraint !== 'personDoubleBooked') return true;
  const own = sessions.get(sessionId ?? '');
  return otherIds.some((id) => {
    const other = sessions.get(id);
    return own !== undefined && other !== undefined && overlapOf(own, other) === 'overlaps';
  });
}

/** Of what people do elsewhere only that which meets a session of the plan by the clock. */
function withRealBusyTimes(input: PlanningInput): PlanningInput {
  const byDay = Map.groupBy(input.sessions, ({ startsOn }) => startsOn);
  const long = input.sessions.filter(({ startsOn, endsOn }) => startsOn !== endsOn);
  const meets = (busy: Span) => {
    const near = busy.startsOn === busy.endsOn ? (byDay.get(busy.startsOn) ?? []) : input.sessions;
    return [...near, ...long].some((session) => overlapOf(busy, session) === 'overlaps');
  };
  return { ...input, people: input.people.map((one) => ({ ...one, busy: one.busy.filter(meets) })) };
}

function namesOf({ people, places }: PlanningInput): ReadonlyMap<string, string> {
  return new Map([...people, ...places].map(({ id, name }) => [id, name]));
}

function told(
  { constraint, subjects, amount }: Violation,
  { itemOfKey }: Planning,
  names: ReadonlyMap<string, string>,
): Found[] {
  const words = TOLD[constraint];
  const items = subjects.flatMap((one) => itemOfKey.get(one) ?? []);
  const item = items.at(-1);
  if (!words || !item?.sessionId) return [];
  // A session without a room is told of as such, if it has no place at all.
  if (constraint === 'roomUnsuitable' && item.placeId === null) return [];
  const persons = subjects.flatMap((one) => names.get(one) ?? []);
  // Of whoever only stands for the people of a region nothing is told.
  if (OF_PEOPLE.has(constraint) && persons.length === 0) return [];
  return [
    {
      ...words,
      sessionId: item.sessionId,
      otherIds: items.slice(0, -1).flatMap(({ sessionId }) => sessionId ?? []),
      names: persons,
      constraint,
      amount,
      formatId: item.formatId,
    },
  ];
}

/** One line for all people of whom the same is to be said of the same sessions. */
function together(found: readonly Found[]): Found[] {
  const alike = Map.groupBy(found, ({ constraint, sessionId, otherIds }) =>
    [constraint, sessionId, ...otherIds].join(' '),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const names = [...new Set(same.flatMap((one) => one.names))];
    return [{ ...first, names, amount: same.reduce((sum, one) => sum + (one.amount ?? 0), 0) }];
  });
}

/** Sessions that norms ask for and the plan does not have, by format. */
function uncovered({ items }: Planning, { formats }: PlanningInput): Found[] {
  const asked = items.filter(({ sessionId, normId }) => sessionId === null && normId !== null);
  return [...Map.groupBy(asked, ({ formatId }) => formatId)].map(([formatId, missing]) => ({
    kind: 'normNotCovered' as const,
    mend: 'norm' as const,
    sessionId: null,
    otherIds: [],
    names: formats.flatMap(({ id, title }) => (id === formatId ? [title] : [])),
    constraint: null,
    amount: missing.length,
    formatId,
  }));
}
