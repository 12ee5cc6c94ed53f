import type { z } from 'zod';
import type { InputFault } from './text-import-fields.ts';

type Maybe<Value> = Value | null | undefined;

interface Ordered {
  startsOn?: Maybe<string>;
  endsOn?: Maybe<string>;
  startTime?: Maybe<string>;
  endTime?: Maybe<string>;
  id?: Maybe<string>;
}

/** Days and times stand in order, and an end has a start. */
export function checkOrder(
  { startsOn, endsOn, startTime, endTime, id }: Ordered,
  context: z.RefinementCtx,
): void {
  if (startsOn && endsOn && endsOn < startsOn) fault(context, 'endBeforeStart', 'endsOn');
  if (endTime && !startTime && !id) fault(context, 'startMissing', 'startTime');
  if (startTime && endTime && startsOn === endsOn && endTime <= startTime) {
    fault(context, 'endBeforeStart', 'endTime');
  }
}

interface ThemeLike {
  id?: Maybe<string>;
  title?: Maybe<string>;
  isToBeChosen?: Maybe<boolean>;
}

/** A new theme has a title, or is still to be chosen. */
export function checkTheme({ id, title, isToBeChosen }: ThemeLike, context: z.RefinementCtx): void {
  if (!id && !title && !isToBeChosen) fault(context, 'required', 'title');
}

interface Bounds {
  id?: Maybe<string>;
  min?: Maybe<number>;
  max?: Maybe<number>;
}

/** A new rule on numbers says at least one of them. */
export function checkCapacity({ id, min, max }: Bounds, context: z.RefinementCtx): void {
  if (!id && (min ?? max ?? null) === null) fault(context, 'required', 'max');
}

interface Referring {
  key: string;
  id?: Maybe<string>;
  group?: Maybe<string>;
  format?: Maybe<string>;
  theme?: Maybe<string>;
}

/** In which list the key of each reference is found. */
const TARGETS = { group: 'groups', format: 'formats', theme: 'themes' } as const;

/** Keys are unique in the whole plan, so are ids, and what refers to a key finds it in the list that is meant. */
export function checkKeys(plan: Record<string, unknown>, context: z.RefinementCtx): void {
  const homes = new Map<string, string>();
  const items = itemsOf<Referring>(plan);
  const ids = new Set<string>();
  for (const { item, path, home } of items) {
    if (homes.has(item.key)) fault(context, 'doubleKey', ...path, 'key');
    homes.set(item.key, home);
    if (!item.id) continue;
    if (ids.has(item.id)) fault(context, 'doubleKey', ...path, 'id');
    ids.add(item.id);
  }
  for (const { item, path } of items) {
    for (const [name, home] of Object.entries(TARGETS)) {
      const target = item[name as keyof typeof TARGETS];
      if (target && homes.get(target) !== home) fault(context, 'unknownKey', ...path, name);
    }
  }
}

/** By which field the things of a list are told apart within their network. */
const NAMES: Record<string, string> = { groups: 'name', formats: 'title', tracks: 'title' };

/** Two groups, formats or tracks of one name cannot be told apart. */
export function checkNames(plan: Record<string, unknown>, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const { item, path, home } of itemsOf<Record<string, unknown>>(plan)) {
    const field = NAMES[home];
    const name = field && item[field];
    if (typeof name !== 'string') continue;
    if (seen.has(`${home}:${name}`)) fault(context, 'doubleName', ...path, field ?? '');
    seen.add(`${home}:${name}`);
  }
}

/** Everything of a plan with its place in it: network and season, and the items of each list. */
function itemsOf<Item>(
  plan: Record<string, unknown>,
): { item: Item; path: (string | number)[]; home: string }[] {
  return Object.entries(plan).flatMap(([home, value]) => {
    if (Array.isArray(value)) return value.map((item: Item, index) => ({ item, path: [home, index], home }));
    return value ? [{ item: value as Item, path: [home], home }] : [];
  });
}

function fault(context: z.RefinementCtx, code: InputFault, ...path: (string | number)[]): void {
  context.addIssue({ code: 'custom', message: code, path });
}
