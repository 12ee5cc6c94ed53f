import type { Found, ReadCapacity, ReadFact, ReadResult } from '../dated-text/types.ts';
import { normaliseName } from './normalise-name.ts';
import { proposed } from './proposed.ts';
import type { ProjectFactFields, Proposed } from './types.ts';

/** A fact without a value is kept when it stands this near to one with a value: a form with an empty line. */
const NEAR_LINES = 4;

/** Project facts; numbers of participants that are no rule ("6 leden doen mee") are kept as facts too. */
export function draftFacts(reading: ReadResult): Proposed<ProjectFactFields>[] {
  const facts = reading.network.facts
    .filter((fact) => isFact(fact, reading))
    .map((fact) => ({ ...fact, label: capital(fact.label) }));
  const counts = reading.capacities.filter((one) => isCount(one, reading.capacities)).map(countFact);
  const seen = new Set<string>();
  const all = [...facts, ...counts].filter(({ label, value }) => {
    const id = `${normaliseName(label)}=${normaliseName(value ?? '')}`;
    return !seen.has(id) && seen.add(id);
  });
  return all.map((fact, index) =>
    proposed('projectFact', `fact${index + 1}`, fact, { label: fact.label, value: fact.value }),
  );
}

/** A heading with a colon is no fact; nor is the title, nor the name of a group or meeting. */
function isFact(fact: ReadFact, reading: ReadResult): boolean {
  if (overlaps(fact, reading.network) && reading.network.title !== null) return false;
  if (fact.value !== null) return !isSaidByRule(fact, reading.capacities);
  const label = normaliseName(fact.label);
  const names = [
    ...reading.sessions.flatMap((one) => [one.group, one.title]),
    ...reading.groups.map((one) => one.label),
  ];
  if (names.some((name) => name !== null && normaliseName(name) === label)) return false;
  return reading.network.facts.some(
    (one) => one.value !== null && Math.abs(one.line - fact.line) <= NEAR_LINES,
  );
}

function overlaps(one: Found, other: Found): boolean {
  return one.span[0] < other.span[1] && other.span[0] < one.span[1];
}

/** "Gemeenten: 2" beside the rule that two municipalities take part. */
function isSaidByRule({ label, value }: ReadFact, capacities: readonly ReadCapacity[]): boolean {
  const same = (one: ReadCapacity): boolean => normaliseName(one.unit) === normaliseName(label);
  return capacities.some(
    (one) => one.per !== null && same(one) && [one.min, one.max].map(String).includes(value ?? ''),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A number that no rule about a whole says already. */
function isCount(one: ReadCapacity, all: readonly ReadCapacity[]): boolean {
  if (one.per !== null || (one.min === null && one.max === null)) return false;
  const most = one.max ?? one.min;
  return !all.some(
    (rule) => rule.per !== null && rule.unit === one.unit && (rule.max === most || rule.min === most),
  );
}

function countFact(one: ReadCapacity): Found & { label: string; value: string } {
  const value =
    one.min === null || one.max === null || one.min === one.max
      ? String(one.min ?? one.max)
      : `${one.min}–${one.max}`;
  return {
    line: one.line,
    span: one.span,
    label: capital(one.unit),
    value,
  };
}
