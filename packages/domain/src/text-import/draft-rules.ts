import type { ReadCapacity, ReadDelegationRule, ReadResult } from '../dated-text/types.ts';
import { groupKindOf } from './group-traits.ts';
import { normaliseName } from './normalise-name.ts';
import { proposed } from './proposed.ts';
import { sentenceAround } from './sentence-around.ts';
import type {
  CapacityFields,
  CountUnit,
  DelegationFields,
  FormatFields,
  GroupKind,
  Proposed,
} from './types.ts';

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
    .filter((one) => one.per !== null && (one.min !== null || one.max !== null) && !isExtra(one, text))
    .map((one, index) => proposed('capacity', `capacity${index + 1}`, one, capacityFields(one, text)));
}

function capacityFields(one: ReadCapacity, text: string): CapacityFields {
  const sentence = sentenceAround(text, one.span);
  return {
    groupKind: kindOrNull(one.per ?? ''),
    per: capacityScope(one.per ?? '', sentence),
    min: one.min,
    max: one.max,
    unit: countUnitOf(one.unit),
    note: sentence || null,
  };
}

function capacityScope(per: string, sentence: string): CapacityFields['per'] {
  if (/thema|theme/i.test(per) || /\bper (thema|theme)\b/i.test(sentence)) return 'theme';
  if (/regio/i.test(per)) return 'region';
  return /netwerk$|network$/i.test(per) && !/leer|learning/i.test(per) ? 'network' : 'group';
}

/** "Max. 2 extra vertegenwoordigers per regio" is about whom a region sends, not about the size of a group. */
function isExtra(one: ReadCapacity, text: string): boolean {
  return /\b(extra|additional)\b/i.test(text.slice(one.span[0], one.span[1]));
}

/** Whom an organisation or region sends, each rule with the format in whose words it stands. */
export function draftDelegations(
  reading: ReadResult,
  text: string,
  formats: readonly Proposed<FormatFields>[],
): Proposed<DelegationFields>[] {
  const extras = reading.capacities
    .filter((one) => one.per !== null && isExtra(one, text))
    .map((one) => ({
      line: one.line,
      span: one.span,
      text: sentenceAround(text, one.span),
      people: one.max ?? one.min,
      strength: 'required' as const,
    }));
  return [...reading.delegationRules, ...extras].map((rule, index) =>
    proposed('delegation', `delegation${index + 1}`, rule, delegationFields(rule, text, formats)),
  );
}

function delegationFields(
  rule: ReadDelegationRule,
  text: string,
  formats: readonly Proposed<FormatFields>[],
): DelegationFields {
  const atMost = /max|hoogste|hooguit|at most|up to/i.test(rule.text);
  const wording = normaliseName(text.slice(rule.span[0], rule.span[1]));
  const speaks = ({ audience, explanation }: FormatFields): boolean =>
    normaliseName(`${audience} ${explanation}`).includes(wording);
  return {
    format: formats.find((one) => speaks(one.fields))?.key ?? null,
    groupKind: kindOrNull(rule.text),
    per: /gemeente|municipalit/i.test(rule.text)
      ? 'municipality'
      : /regio/i.test(rule.text)
        ? 'region'
        : 'organisation',
    minPeople: atMost ? null : rule.people,
    maxPeople: rule.people,
    isExtra: /\b(extra|additional)\b/i.test(rule.text),
    functions: ['beleid', 'uitvoering', 'policy', 'practice'].filter((word) =>
      new RegExp(`\\b${word.slice(0, 6)}`, 'i').test(rule.text),
    ),
    level: rule.strength,
    note: rule.text.replace(/\s+/g, ' ').trim() || null,
  };
}

function kindOrNull(words: string): GroupKind | null {
  const kind = groupKindOf(words);
  return kind === 'other' ? null : kind;
}
