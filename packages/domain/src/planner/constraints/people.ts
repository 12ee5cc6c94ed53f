import type { Report } from './constraint.ts';
import { overlap, type Placed, type PlanView } from './plan-view.ts';

const NEVER: readonly string[] = [];

/** No person is in two sessions at once. Two day parts that overlap in time clash. */
export function personDoubleBooked(view: PlanView, session: Placed, report: Report): void {
  for (const person of session.people)
    for (const other of view.ofPerson(person, session.day))
      if (overlap(other, session)) report(1, person, other.name, session.name);
}

/** Whoever must be there, a facilitator included, can. */
export function requiredUnavailable(view: PlanView, session: Placed, report: Report): void {
  for (const person of mustBeThere(session))
    if (view.isBusy(view.person(person).unavailable, session)) report(1, person, session.name);
}

/** The share of people that can come is at least the quorum, rounded up to people. */
export function quorum(view: PlanView, session: Placed, report: Report): void {
  if (session.series.quorum === null) return;
  // The tiny step back keeps 0.6 of 5 people at 3, which binary fractions would make a hair more.
  const asked = Math.ceil(session.series.quorum * session.people.length - 1e-9);
  const able = session.people.filter((person) => !view.isBusy(view.person(person).unavailable, session));
  if (able.length < asked) report(asked - able.length, session.name);
}

/** Nobody has more sessions on a day than she says. */
export function maxSessionsPerDay(view: PlanView, session: Placed, report: Report): void {
  for (const person of session.people) {
    const most = view.person(person).maxSessionsPerDay;
    if (most !== null && view.ofPerson(person, session.day).length >= most) report(1, person, session.name);
  }
}

/** Attendees who cannot come, those who must apart. */
export function absence(view: PlanView, session: Placed, report: Report): void {
  const must = session.series.required.length + session.series.facilitators.length;
  const required = must === 0 ? NEVER : mustBeThere(session);
  for (const person of session.people)
    if (!required.includes(person) && view.isBusy(view.person(person).unavailable, session))
      report(1, person, session.name);
}

/** People who come only if needed. */
export function ifNeeded(view: PlanView, session: Placed, report: Report): void {
  for (const person of session.people) {
    const { ifNeeded: ranges, unavailable } = view.person(person);
    if (view.isBusy(ranges, session) && !view.isBusy(unavailable, session)) report(1, person, session.name);
  }
}

/** Two sessions of one person few days apart, charged by the table of the problem. */
export function personalSpacing(view: PlanView, session: Placed, report: Report): void {
  const charged = new Map<string, number>();
  for (const person of session.people)
    for (const [at, cost] of view.problem.personalSpacing.entries())
      for (const day of [session.day - at - 1, session.day + at + 1])
        for (const other of view.ofPerson(person, day))
          charged.set(other.name, (charged.get(other.name) ?? 0) + cost);
  for (const [other, amount] of charged) if (amount > 0) report(amount, other, session.name);
}

/** Nobody has more sessions in a week, Monday to Sunday, than she says. */
export function weeklyLoad(view: PlanView, session: Placed, report: Report): void {
  const monday = mondayOf(session.day);
  for (const person of session.people) {
    const most = view.person(person).maxSessionsPerWeek;
    if (most === null) continue;
    let sessions = 0;
    for (let day = monday; day < monday + 7; day++) sessions += view.ofPerson(person, day).length;
    if (sessions >= most) report(1, person, session.name);
  }
}

function mustBeThere(session: Placed): string[] {
  return [...new Set([...session.series.required, ...session.series.facilitators])];
}

/** Day number of the Monday of its week: 1970-01-01 was a Thursday. */
export function mondayOf(day: number): number {
  return Math.floor((day + 3) / 7) * 7 - 3;
}
