import type { Existing, ExistingNetwork } from './existing.ts';
import { groupCode, nextGroupColor } from './group-traits.ts';
import { identity } from './identity.ts';
import { matchSessions } from './match-sessions.ts';
import type { ImportAnswers, ImportQuestion } from './question-types.ts';
import type { Proposed, ProposedThings } from './types.ts';

type Value = string | number | boolean | null | readonly unknown[];

/**
 * Recognises what a network holds already: by names that differ in case and punctuation only, and rules by
 * what they say. Something recognised keeps its own values; the text only fills what is empty there.
 * @returns the questions about sessions that seem to have been moved.
 */
export function matchExisting(
  things: ProposedThings,
  existing: ExistingNetwork,
  answers: ImportAnswers,
): ImportQuestion[] {
  recognise(things.network, existing.network);
  matchAll(things.tracks, existing.tracks, identity.track);
  matchAll(things.formats, existing.formats, identity.format);
  matchAll(things.themes, existing.themes, identity.theme);
  matchAll(things.groups, existing.groups, identity.group);
  freshCodesAndColors(things, existing);
  matchAll(things.capacities, existing.capacities, identity.capacity);
  matchAll(things.delegations, existing.delegations, identity.delegation);
  matchAll(things.undatedSeries, existing.undatedSeries, identity.undatedSeries);
  matchAll(things.intendedResults, existing.intendedResults, identity.intendedResult);
  matchAll(things.projectFacts, existing.projectFacts, identity.projectFact);
  matchAll(things.questions, existing.questions, identity.question);
  return matchSessions(things, existing, answers);
}

function matchAll<Fields extends object>(
  items: readonly Proposed<Fields>[],
  existing: readonly Existing<Fields>[],
  nameOf: (fields: Fields) => string,
): void {
  const free = new Map<string, Existing<Fields>[]>();
  for (const one of existing) free.set(nameOf(one), [...(free.get(nameOf(one)) ?? []), one]);
  for (const item of items) {
    const name = nameOf(item.fields);
    const match = name === '' ? undefined : free.get(name)?.shift();
    if (match) recognise(item, match);
  }
}

/** References to other things stay as the text has them: ids and keys are not comparable. */
const REFERENCES = new Set(['group', 'format', 'theme']);

function recognise<Fields extends object>(item: Proposed<Fields>, existing: Existing<Fields>): void {
  item.existing = { id: existing.id, version: existing.version };
  const keys = Object.keys(item.fields) as (keyof Fields & string)[];
  for (const key of keys.filter((one) => !REFERENCES.has(one))) {
    if (isEmpty(existing[key] as Value) && !isEmpty(item.fields[key] as Value)) item.changes.push(key);
    else item.fields[key] = existing[key];
  }
}

function isEmpty(value: Value): boolean {
  return (
    value === null || value === '' || value === 'unknown' || (Array.isArray(value) && value.length === 0)
  );
}

/** New groups must not bear the code or, while others are free, the colour of one that is there. */
function freshCodesAndColors(things: ProposedThings, existing: ExistingNetwork): void {
  const codes = new Set(existing.groups.map((group) => group.code));
  const colors = existing.groups.map((group) => group.color);
  for (const group of things.groups.filter((one) => one.existing === null)) {
    group.fields.code = groupCode(group.fields.name, codes);
    group.fields.color = nextGroupColor(colors);
    codes.add(group.fields.code);
    colors.push(group.fields.color);
  }
}
