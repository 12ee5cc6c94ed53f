import type { IsoDate } from '../dated-text/types.ts';
import { proposed } from './proposed.ts';
import type { Proposed, ProposedLeftDate, ProposedThings, SessionFields } from './types.ts';

export type EditValue = string | number | boolean | null;

/** What the reader changed by hand before anything is made; keyed by the things of the proposal. */
export interface ImportEdits {
  fields: Readonly<Record<string, Readonly<Record<string, EditValue>>>>;
  leftOut: readonly string[];
  /** Dates that the text seemed to mean otherwise, taken in as sessions after all. */
  takenIn: readonly string[];
  /** Sessions that the text does not have: the sixth date, for one. */
  added: readonly { key: string; group: string | null; startsOn: IsoDate }[];
}

export const NO_EDITS: ImportEdits = { fields: {}, leftOut: [], takenIn: [], added: [] };

/** A session of which no more is known than its date. */
export function plainSession(group: string | null, date: IsoDate): SessionFields {
  const unknown = {
    format: null,
    title: null,
    startTime: null,
    endTime: null,
    placeNote: null,
    isOnline: null,
    audience: null,
    description: null,
    cancelReason: null,
  };
  return { ...unknown, group, startsOn: date, endsOn: date, status: 'planned' };
}

/** Everything of a proposal in one list, in the order in which it is shown. */
export function allItems(things: ProposedThings): Proposed<object>[] {
  const { network, season, tracks, formats, themes, groups, sessions, ...rest } = things;
  const programme = [
    network,
    ...(season ? [season] : []),
    ...tracks,
    ...formats,
    ...themes,
    ...groups,
    ...sessions,
  ];
  const rules = [...rest.capacities, ...rest.delegations, ...rest.undatedSeries];
  return [...programme, ...rules, ...rest.intendedResults, ...rest.projectFacts, ...rest.questions];
}

/** Adds the sessions of dates that were left, when the reader takes them in. Before questions are asked. */
export function takeInLeftDates(
  things: ProposedThings,
  left: readonly ProposedLeftDate[],
  edits: ImportEdits,
): void {
  for (const date of left.filter((one) => edits.takenIn.includes(one.key))) {
    things.sessions.push(proposed('session', date.key, date, plainSession(null, date.date)));
  }
}

/** Applies what was changed by hand, in place; what no longer exists in the proposal is passed over. */
export function applyEdits(things: ProposedThings, edits: ImportEdits): void {
  for (const { key, group, startsOn } of edits.added) {
    const known = things.groups.some((one) => one.key === group) ? group : null;
    things.sessions.push(proposed('session', key, null, plainSession(known, startsOn)));
  }
  for (const item of allItems(things)) {
    editFields(item, edits.fields[item.key] ?? {});
    if (edits.leftOut.includes(item.key)) item.included = false;
  }
  for (const session of things.sessions) {
    // A session of several days keeps its last day after its first; one of a single day moves whole.
    const edited = edits.fields[session.key] ?? {};
    if ('startsOn' in edited && !('endsOn' in edited)) session.fields.endsOn = session.fields.startsOn;
  }
  leaveOutDependents(things);
}

function editFields(item: Proposed<object>, edited: Readonly<Record<string, EditValue>>): void {
  const fields = item.fields as Record<string, EditValue>;
  const changes = item.changes as string[];
  for (const [name, value] of Object.entries(edited)) {
    if (!(name in fields) || fields[name] === value) continue;
    fields[name] = value;
    if (item.existing && !changes.includes(name)) changes.push(name);
  }
}

/** Without its group a session has no place, and without its theme a question has none. */
function leaveOutDependents(things: ProposedThings): void {
  const gone = new Set(
    [...things.groups, ...things.themes]
      .filter((one) => !one.included && !one.existing)
      .map((one) => one.key),
  );
  for (const session of things.sessions) if (gone.has(session.fields.group ?? '')) session.included = false;
  for (const question of things.questions)
    if (gone.has(question.fields.theme ?? '')) question.included = false;
  const formats = new Set(
    things.formats.filter((one) => !one.included && !one.existing).map((one) => one.key),
  );
  for (const { fields } of [...things.sessions, ...things.themes, ...things.delegations]) {
    if (formats.has(fields.format ?? '')) fields.format = null;
  }
}
