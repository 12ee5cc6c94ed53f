import type { PlanPerson, PlanProblem, PlanSeries, Requirement } from '../format/types.ts';

/** A requirement of a problem, and the problem without it. */
export interface Droppable {
  requirement: Requirement;
  drop(problem: PlanProblem): PlanProblem;
}

/** Everything that a problem requires, the largest things first: whole series, then what is asked of each. */
export function requirementsOf(problem: PlanProblem): Droppable[] {
  const asked = new Set(
    problem.series.flatMap((each) => [...each.required, ...each.facilitators, ...each.attendees]),
  );
  return [
    ...problem.series.map(wholeSeries),
    ...problem.series.flatMap(ofSeries),
    ...problem.people.filter(({ id }) => asked.has(id)).flatMap((each) => ofPerson(problem, each)),
    ...ofCalendar(problem),
  ];
}

function wholeSeries({ id }: PlanSeries): Droppable {
  return {
    requirement: { constraint: 'sessions', subjects: [id] },
    drop: (problem) => ({
      ...problem,
      series: problem.series
        .filter((each) => each.id !== id)
        .map((each) => ({
          ...each,
          after: without(each.after, id),
          sameWeekAs: without(each.sameWeekAs, id),
        })),
      previous: problem.previous.filter((each) => each.series !== id),
    }),
  };
}

function ofSeries(series: PlanSeries): Droppable[] {
  const { id } = series;
  const change = (
    isAsked: boolean,
    constraint: Requirement['constraint'],
    subject: string,
    to: (each: PlanSeries) => Partial<PlanSeries>,
  ): Droppable[] =>
    isAsked ? [{ requirement: { constraint, subjects: [subject] }, drop: changing(id, to) }] : [];
  return [
    ...change(series.minGapDays !== null, 'leastGap', id, () => ({ minGapDays: null })),
    ...change(series.window !== null, 'outsideWindow', id, () => ({ window: null })),
    ...change(series.months.length > 0, 'outsideMonths', id, () => ({ months: [] })),
    ...change(series.weekdays.length > 0, 'outsideWeekdays', id, () => ({ weekdays: [] })),
    ...change(series.dayParts.length > 0, 'outsideDayParts', id, () => ({ dayParts: [] })),
    ...change(series.closedDays.length > 0, 'closedDay', id, () => ({ closedDays: [] })),
    ...change(series.quorum !== null, 'quorum', id, () => ({ quorum: null })),
    ...change(series.rooms.length > 0, 'roomTaken', id, () => ({ rooms: [] })),
    ...change(series.after.length > 0, 'order', id, () => ({ after: [] })),
    ...series.slots.flatMap(({ index }) =>
      change(true, 'outsideSlot', `${id}#${index}`, (each) => ({
        slots: each.slots.filter((slot) => slot.index !== index),
      })),
    ),
    ...series.fixed.flatMap(({ index }) =>
      change(true, 'fixedMoved', `${id}#${index}`, (each) => ({
        fixed: each.fixed.filter((fixed) => fixed.index !== index),
      })),
    ),
  ];
}

function changing(id: string, to: (series: PlanSeries) => Partial<PlanSeries>): Droppable['drop'] {
  return (problem) => ({
    ...problem,
    series: problem.series.map((each) => (each.id === id ? { ...each, ...to(each) } : each)),
  });
}

function ofPerson(problem: PlanProblem, person: PlanPerson): Droppable[] {
  const { id } = person;
  const isRequired = problem.series.some(
    (each) => each.required.includes(id) || each.facilitators.includes(id),
  );
  const change = (constraint: Requirement['constraint'], to: Partial<PlanPerson>): Droppable => ({
    requirement: { constraint, subjects: [id] },
    drop: (from) => ({
      ...from,
      people: from.people.map((each) => (each.id === id ? { ...each, ...to } : each)),
    }),
  });
  const leave: Droppable = {
    requirement: { constraint: 'personDoubleBooked', subjects: [id] },
    drop: (from) => ({
      ...from,
      series: from.series.map((each) => ({
        ...each,
        attendees: without(each.attendees, id),
        required: without(each.required, id),
        facilitators: without(each.facilitators, id),
      })),
    }),
  };
  return [
    leave,
    ...(isRequired && person.unavailable.length > 0
      ? [change('requiredUnavailable', { unavailable: [] })]
      : []),
    ...(person.maxSessionsPerDay !== null ? [change('maxSessionsPerDay', { maxSessionsPerDay: null })] : []),
  ];
}

function ofCalendar(problem: PlanProblem): Droppable[] {
  const closed: Droppable = {
    requirement: { constraint: 'closedDay', subjects: [] },
    drop: (from) => ({ ...from, closedDays: [] }),
  };
  const weekdays: Droppable = {
    requirement: { constraint: 'outsideWeekdays', subjects: [] },
    drop: (from) => ({ ...from, weekdays: [] }),
  };
  return [
    ...(problem.closedDays.length > 0 ? [closed] : []),
    ...(problem.weekdays.length > 0 ? [weekdays] : []),
  ];
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((each) => each !== id);
}
