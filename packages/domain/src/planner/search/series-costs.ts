import { toDayNumber, weekdayOfDayNumber } from '../../calendar/plain-date.ts';
import type { CostlyPeriod, PlanPerson, PlanProblem, PlanSeries, Preferences } from '../format/types.ts';
import { busySlots } from './busy-days.ts';
import type { Extents } from './extents.ts';
import type { Horizon } from './horizon.ts';

export interface SeriesCosts {
  /** Series × slots; see Model. */
  isOpen: Uint8Array;
  hard: Uint16Array;
  soft: Float64Array;
}

interface BusyPerson {
  person: PlanPerson;
  unavailable: Uint8Array;
  ifNeeded: Uint8Array;
}

/** Hard breaches and cost of each series in each slot, as far as they do not depend on other sessions. */
export function seriesCosts(
  problem: PlanProblem,
  series: readonly PlanSeries[],
  horizon: Horizon,
  extents: Extents,
): SeriesCosts {
  const size = series.length * horizon.slots;
  const costs = { isOpen: new Uint8Array(size), hard: new Uint16Array(size), soft: new Float64Array(size) };
  const people = new Map<string, BusyPerson>(
    problem.people.map((person) => [
      person.id,
      {
        person,
        unavailable: busySlots(horizon, person.unavailable),
        ifNeeded: busySlots(horizon, person.ifNeeded),
      },
    ]),
  );
  for (const [at, each] of series.entries()) {
    const row = {
      from: at * horizon.slots,
      extent: extents.of.subarray(at * horizon.parts, (at + 1) * horizon.parts),
    };
    const ids = new Set([...each.attendees, ...each.required, ...each.facilitators]);
    const there = [...ids].map((id) => people.get(id) as BusyPerson);
    closeDays(problem, each, horizon, extents, costs, row);
    chargePeople(problem, each, there, horizon, extents, costs, row);
    chargePreferences(problem, [each, ...there.map(({ person }) => person)], horizon, costs.soft, row.from);
    for (const period of problem.costlyPeriods)
      chargePeriod(period, there, horizon, costs.soft, row.from, problem.weights.costlyPeriod);
  }
  return costs;
}

interface SeriesRow {
  from: number;
  extent: Int32Array;
}

function closeDays(
  problem: PlanProblem,
  series: PlanSeries,
  horizon: Horizon,
  extents: Extents,
  costs: SeriesCosts,
  row: SeriesRow,
): void {
  const { weights } = problem;
  const closed = new Set([...problem.closedDays, ...series.closedDays]);
  const window = series.window ?? problem.horizon;
  const first = Math.max(toDayNumber(problem.horizon.start), toDayNumber(window.start));
  const last = Math.min(toDayNumber(problem.horizon.end), toDayNumber(window.end));
  const lacks = (allowed: readonly number[], value: number) => allowed.length > 0 && !allowed.includes(value);
  for (let day = 0; day < horizon.days; day++) {
    const number = horizon.dayNumber[day] as number;
    const date = horizon.dates[day] as string;
    const weekday = weekdayOfDayNumber(number);
    const broken =
      Number(weights.closedDay > 0 && closed.has(date)) +
      Number(weights.outsideWindow > 0 && (number < first || number > last)) +
      Number(weights.outsideMonths > 0 && lacks(series.months, Number(date.slice(5, 7)))) +
      Number(
        weights.outsideWeekdays > 0 && (lacks(problem.weekdays, weekday) || lacks(series.weekdays, weekday)),
      );
    for (let part = 0; part < horizon.parts; part++) {
      const id = horizon.partIds[part] as string | null;
      const isAllowed = series.dayParts.length === 0 || (id !== null && series.dayParts.includes(id));
      const fits = (extents.to[row.extent[part] as number] as number) <= 1440;
      const wrong = broken + Number(weights.outsideDayParts > 0 && !(isAllowed && fits));
      const slot = row.from + day * horizon.parts + part;
      costs.hard[slot] = wrong;
      costs.isOpen[slot] = Number(wrong === 0);
    }
  }
}

function chargePeople(
  { weights }: PlanProblem,
  series: PlanSeries,
  there: readonly BusyPerson[],
  horizon: Horizon,
  extents: Extents,
  costs: SeriesCosts,
  row: SeriesRow,
): void {
  const must = new Set([...series.required, ...series.facilitators]);
  const asked = series.quorum === null ? 0 : Math.ceil(series.quorum * there.length - 1e-9);
  for (let day = 0; day < horizon.days; day++)
    for (let part = 0; part < horizon.parts; part++) {
      const touched = extents.touches.subarray((row.extent[part] as number) * horizon.parts);
      let missing = 0;
      let absent = 0;
      let reluctant = 0;
      for (const { person, unavailable, ifNeeded } of there)
        if (isBusy(unavailable, day, touched, horizon.parts))
          if (must.has(person.id)) missing += 1;
          else absent += 1;
        else if (isBusy(ifNeeded, day, touched, horizon.parts)) reluctant += 1;
      const slot = row.from + day * horizon.parts + part;
      const isShort = there.length - missing - absent < asked;
      costs.hard[slot] =
        (costs.hard[slot] as number) +
        (weights.requiredUnavailable > 0 ? missing : 0) +
        Number(weights.quorum > 0 && isShort);
      costs.soft[slot] =
        (costs.soft[slot] as number) + absent * weights.absence + reluctant * weights.ifNeeded;
    }
}

function isBusy(busy: Uint8Array, day: number, touched: Uint8Array, parts: number): boolean {
  for (let part = 0; part < parts; part++)
    if (touched[part] === 1 && busy[day * parts + part] === 1) return true;
  return false;
}

function chargePreferences(
  { weights }: PlanProblem,
  wishes: readonly Preferences[],
  horizon: Horizon,
  soft: Float64Array,
  from: number,
): void {
  const others = (isHappy: (wish: Preferences) => boolean) => wishes.filter((wish) => !isHappy(wish)).length;
  const happy = <T>(preferred: readonly T[], value: T) => preferred.length === 0 || preferred.includes(value);
  const byWeekday = [1, 2, 3, 4, 5, 6, 7].map(
    (day) => others((wish) => happy(wish.preferredWeekdays, day)) * weights.weekdayPreference,
  );
  const byMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
    (month) => others((wish) => happy(wish.preferredMonths, month)) * weights.monthPreference,
  );
  const byPart = horizon.partIds.map(
    (id) => others((wish) => happy<string | null>(wish.preferredDayParts, id)) * weights.dayPartPreference,
  );
  for (let day = 0; day < horizon.days; day++) {
    const number = horizon.dayNumber[day] as number;
    const month = Number((horizon.dates[day] as string).slice(5, 7));
    const cost = (byWeekday[weekdayOfDayNumber(number) - 1] ?? 0) + (byMonth[month - 1] ?? 0);
    for (let part = 0; part < horizon.parts; part++) {
      const slot = from + day * horizon.parts + part;
      soft[slot] = (soft[slot] as number) + cost + (byPart[part] ?? 0);
    }
  }
}

function chargePeriod(
  period: CostlyPeriod,
  there: readonly BusyPerson[],
  horizon: Horizon,
  soft: Float64Array,
  from: number,
  weight: number,
): void {
  const isOf = ({ person }: BusyPerson) => person.region !== null && period.regions.includes(person.region);
  const count = period.regions.length === 0 ? Math.max(1, there.length) : there.filter(isOf).length;
  const cost = count * period.weight * weight;
  const busy = busySlots(horizon, [{ start: period.start, end: period.end, dayPart: null }]);
  for (let slot = 0; slot < horizon.slots; slot++)
    if (busy[slot] === 1) soft[from + slot] = (soft[from + slot] as number) + cost;
}
