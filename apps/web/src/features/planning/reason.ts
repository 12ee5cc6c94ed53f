import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { ConstraintId } from '@leerkring/domain/planner/constraint-table';
import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Gaps } from './use-gap-words.ts';

/** Why a day costs something or cannot be, as the planner says it. */
export interface Reason {
  constraint: ConstraintId;
  /** In the unit of its constraint. */
  amount: number;
  /** People, rooms and periods by id, sessions as `series#index`; the session in hand stands last. */
  subjects: readonly string[];
}

/** The session that is spoken of, and the day that is thought of where it is not its own. */
export interface AboutSession {
  key?: string | null | undefined;
  date?: PlainDate | null | undefined;
  /** How far the sessions around it are: told where nothing is wrong with that. */
  gaps?: Gaps | null | undefined;
}

/** All reasons of one constraint, with what is needed to say them. */
export interface Told {
  i18n: I18n;
  names: NamesOfPlan;
  reasons: readonly Reason[];
  about: AboutSession;
  /** `short` counts people, `full` names a few. */
  form: 'short' | 'full';
}

/** Names up to this many; more people are counted. */
const FEW = 3;

/** The people among the first subjects, each once; those who stand for a region are none. */
export function peopleIn({ reasons, names }: Told): string[] {
  const ids = reasons.flatMap(({ subjects }) => subjects[0] ?? []);
  return [...new Set(ids)].filter((id) => names.people.has(id) && !names.standIns.has(id));
}

/** "Noor, Bert en Anna" where a few are told in full; else null, and they are counted. */
export function fewNames({ i18n, names, form }: Told, people: readonly string[]): string | null {
  if (form === 'short' || people.length === 0 || people.length > FEW) return null;
  const known = people.flatMap((id) => names.people.get(id) ?? []);
  return new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(known);
}

export function seriesOf(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

/** What a session is called: its group, else its format with region or theme, else its title. */
export function sessionName({ i18n, names }: Pick<Told, 'i18n' | 'names'>, key: string): string {
  const found = names.series.get(seriesOf(key));
  if (!found) return key;
  const { group, format, region, theme, title, sessions } = found;
  const number = Number(key.slice(key.lastIndexOf('#') + 1));
  const what = group ?? ([format ?? title, region ?? theme].filter(Boolean).join(' · ') || title || '');
  return sessions > 1 ? i18n._(msg`${what}, bijeenkomst ${number}`) : what;
}

/** On which day a session is: the one thought of for the one in hand. */
export function dateOf({ names, about }: Pick<Told, 'names' | 'about'>, key: string): PlainDate | null {
  if (about.date && key === about.key) return about.date;
  return names.dates.get(key) ?? null;
}

/** The day that a reason is about: that of its last session. */
export function dayOf(told: Told, reason: Reason): PlainDate | null {
  return told.about.date ?? dateOf(told, reason.subjects.at(-1) ?? '');
}

/** The other session of a pair: not the one in hand. */
export function otherOf({ about }: Told, [first = '', second = '']: readonly string[]): string {
  return second === about.key ? first : first === about.key ? second : first;
}
