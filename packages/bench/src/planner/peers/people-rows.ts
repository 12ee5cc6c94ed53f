import { addLeast, addRow, addSum, addVariable, type Term } from './linear-model.ts';
import type { PlanModel } from './plan-model.ts';
import { touchedSlots } from './room-rows.ts';

/** People who attend the same series and have the same limits: what ties these ties all of them at once. */
interface Company {
  sessions: number[];
  people: number;
  mostPerDay: number | null;
  mostPerWeek: number | null;
  /** False when they have one series only, whose gaps keep its sessions apart. */
  isMixed: boolean;
}

/** Nobody in two sessions at once, most sessions a day and a week, and sessions of one person that lie near each other. */
export function addPeopleRows(plan: PlanModel): void {
  for (const company of companiesOf(plan)) {
    const most = company.mostPerDay;
    const isOncePerDay = most === 1;
    if (company.isMixed && !isOncePerDay && plan.problem.weights.personDoubleBooked > 0)
      neverTwice(plan, company);
    const onDay = termsBy(plan, company, (slot) => plan.model.dayOf[slot] as number);
    if (most !== null && plan.problem.weights.maxSessionsPerDay > 0 && company.sessions.length > most)
      for (const terms of onDay.values()) addRow(plan.linear, terms, 0, most);
    limitWeeks(plan, company);
    chargeNearness(plan, company, onDay);
  }
}

function companiesOf({ problem, model }: PlanModel): Company[] {
  const seriesOf = new Map<string, Set<number>>();
  for (const [at, { attendees, required, facilitators }] of model.series.entries())
    for (const id of [...attendees, ...required, ...facilitators])
      seriesOf.set(id, (seriesOf.get(id) ?? new Set()).add(at));
  const companies = new Map<string, Company>();
  for (const { id, maxSessionsPerDay, maxSessionsPerWeek } of problem.people) {
    const series = [...(seriesOf.get(id) ?? [])];
    const key = `${series.join(' ')} ${maxSessionsPerDay} ${maxSessionsPerWeek}`;
    const known = companies.get(key);
    if (known) known.people += 1;
    else
      companies.set(key, {
        sessions: series.flatMap((each) => {
          const first = model.firstOf[each] as number;
          return Array.from({ length: (model.firstOf[each + 1] as number) - first }, (_, at) => first + at);
        }),
        people: 1,
        mostPerDay: maxSessionsPerDay,
        mostPerWeek: maxSessionsPerWeek,
        isMixed: series.length > 1,
      });
  }
  return [...companies.values()].filter(({ sessions }) => sessions.length > 1);
}

function neverTwice(plan: PlanModel, { sessions }: Company): void {
  const at = new Map<number, Term[]>();
  for (const session of sessions) {
    const first = plan.firstVariable[session] as number;
    for (const [index, slot] of (plan.slotsOf[session] as Int32Array).entries())
      for (const touched of touchedSlots(plan, session, slot)) {
        const terms = at.get(touched) ?? [];
        terms.push([first + index, 1]);
        at.set(touched, terms);
      }
  }
  for (const terms of at.values()) if (terms.length > 1) addRow(plan.linear, terms, 0, 1);
}

/** The booleans of the company's sessions by day, week or whatever a slot is in. */
function termsBy(
  plan: PlanModel,
  { sessions }: Company,
  keyOf: (slot: number) => number,
): Map<number, Term[]> {
  const by = new Map<number, Term[]>();
  for (const session of sessions) {
    const first = plan.firstVariable[session] as number;
    for (const [index, slot] of (plan.slotsOf[session] as Int32Array).entries()) {
      const terms = by.get(keyOf(slot)) ?? [];
      terms.push([first + index, 1]);
      by.set(keyOf(slot), terms);
    }
  }
  return by;
}

function limitWeeks(plan: PlanModel, company: Company): void {
  const { linear, model, problem } = plan;
  const { mostPerWeek, sessions, people } = company;
  if (mostPerWeek === null || problem.weights.weeklyLoad === 0 || sessions.length <= mostPerWeek) return;
  const inWeek = termsBy(plan, company, (slot) => model.horizon.week[model.dayOf[slot] as number] as number);
  for (const terms of inWeek.values()) {
    const beyond = addVariable(linear, 0, sessions.length, people * problem.weights.weeklyLoad);
    addLeast(linear, beyond, terms, -mostPerWeek);
  }
}

/** What the table of the problem asks for two sessions so many days apart, of the same series or not. */
function chargeNearness(plan: PlanModel, company: Company, onDay: ReadonlyMap<number, Term[]>): void {
  const { linear, model, problem } = plan;
  const { spacing, horizon } = model;
  const least = company.isMixed
    ? 0
    : (model.minGap[model.seriesOf[company.sessions[0] as number] as number] as number);
  if (problem.weights.personalSpacing === 0 || spacing.length - 1 <= 0 || least >= spacing.length) return;
  const most = company.mostPerDay ?? company.sessions.length;
  const isThere = new Map<number, number>();
  for (const [day, terms] of onDay) {
    const there = most === 1 ? addSum(linear, terms, 0, 1) : addVariable(linear, 0, 1);
    if (most > 1) addLeast(linear, there, terms, 0, Math.min(most, terms.length));
    isThere.set(day, there);
  }
  for (const [day, here] of isThere)
    for (let apart = 1; apart < spacing.length; apart++) {
      const other = isThere.get(horizon.dayIndex.get((horizon.dayNumber[day] as number) + apart) ?? -1);
      const cost = (spacing[apart] as number) * company.people;
      if (other === undefined || cost === 0) continue;
      const near = addVariable(linear, 0, company.sessions.length, cost);
      addLeast(
        linear,
        near,
        [
          [here, 1],
          [other, 1],
        ],
        -1,
      );
    }
}
