import type {
  IsoDate,
  ReadCapacity,
  ReadDelegationRule,
  ReadResult,
  ReadRoughFact,
} from '../dated-text/types.ts';
import { groupKindOf } from './group-traits.ts';
import { proposed } from './proposed.ts';
import type { CapacityFields, CountUnit, DelegationFields, Proposed, UndatedSeriesFields } from './types.ts';

const UNITS: readonly [RegExp, CountUnit][] = [
  [/gemeente|municipalit/i, 'municipalities'],
  [/organisatie|organisation|aanbieder|school|scholen|instelling/i, 'organisations'],
  [/vertegenwoordiger|representative|afgevaardigd/i, 'representatives'],
];

export function countUnitOf(words: string): CountUnit {
  return UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? 'people';
}

/** Rules on how many may take part. Where a rule names no whole ("6 leden"), it is a fact and no rule. */
export function draftCapacities(reading: ReadResult, text: string): Proposed<CapacityFields>[] {
  return reading.capacities
    .filter((one) => one.per !== null && (one.min !== null || one.max !== null))
    .map((one, index) => proposed('capacity', `capacity${index + 1}`, one, capacityFields(one, text)));
}

function capacityFields(one: ReadCapacity, text: string): CapacityFields {
  const wording = text.slice(one.span[0], one.span[1]);
  const kind = groupKindOf(one.per ?? '');
  return {
    groupKind: kind === 'other' ? null : kind,
    per: capacityScope(one.per ?? '', wording),
    min: one.min,
    max: one.max,
    unit: countUnitOf(one.unit),
    note: wording.replace(/\s+/g, ' ').trim() || null,
  };
}

function capacityScope(per: string, wording: string): CapacityFields['per'] {
  if (/thema|theme/i.test(`${per} ${wording}`)) return 'theme';
  if (/regio/i.test(per)) return 'region';
  return /netwerk$|network$/i.test(per) && !/leer|learning/i.test(per) ? 'network' : 'group';
}

export function draftDelegations(reading: ReadResult): Proposed<DelegationFields>[] {
  return reading.delegationRules.map((rule, index) =>
    proposed('delegation', `delegation${index + 1}`, rule, delegationFields(rule)),
  );
}

function delegationFields(rule: ReadDelegationRule): DelegationFields {
  const kind = groupKindOf(rule.text);
  const atMost = /max|hoogste|hooguit|at most|up to/i.test(rule.text);
  return {
    groupKind: kind === 'other' ? null : kind,
    per: /gemeente|municipalit/i.test(rule.text)
      ? 'municipality'
      : /regio/i.test(rule.text)
        ? 'region'
        : 'organisation',
    minPeople: atMost ? null : rule.people,
    maxPeople: rule.people,
    isExtra: /extra|additional/i.test(rule.text),
    functions: ['beleid', 'uitvoering', 'policy', 'practice'].filter((word) =>
      new RegExp(`\\b${word.slice(0, 6)}`, 'i').test(rule.text),
    ),
    level: rule.strength,
    note: rule.text.replace(/\s+/g, ' ').trim() || null,
  };
}

/**
 * Sessions that are counted but not dated. A count that only announces the dated series ("zes gesprekken")
 * is no series of its own.
 */
export function draftUndatedSeries(reading: ReadResult, today: IsoDate): Proposed<UndatedSeriesFields>[] {
  const announced = new Set(reading.groups.map((group) => group.announcedSessions));
  return reading.roughFacts
    .filter((fact) => fact.kind === 'meetings' && !(fact.count !== null && announced.has(fact.count)))
    .filter(
      (fact) =>
        reading.sessions.length === 0 || fact.count === null || fact.count !== reading.sessions.length,
    )
    .map((fact, index) => proposed('undatedSeries', `undated${index + 1}`, fact, undatedFields(fact, today)));
}

function undatedFields(fact: ReadRoughFact, today: IsoDate): UndatedSeriesFields {
  return {
    title: fact.text.replace(/\s+/g, ' ').trim(),
    count: fact.count,
    periodNote: null,
    periodStart: fact.start,
    periodEnd: fact.end,
    isOnline: fact.online,
    status: fact.end !== null && fact.end < today ? 'held' : 'planned',
  };
}
