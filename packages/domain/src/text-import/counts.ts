import { allItems } from './edits.ts';
import type { ItemKind, Proposed, ProposedThings } from './types.ts';

/** How many things of each kind an import makes, and how many existing ones it changes. */
export interface ImportCounts {
  made: Partial<Record<ItemKind, number>>;
  changed: number;
  total: number;
}

export const NOTHING: ImportCounts = { made: {}, changed: 0, total: 0 };

export function isNew(item: Proposed<object>): boolean {
  return item.included && item.existing === null;
}

export function isChanged(item: Proposed<object>): boolean {
  return item.included && item.existing !== null && item.changes.length > 0;
}

/**
 * Whether a text gave anything that is worth a network: a name and the season round nothing are not.
 * Into an existing network, whatever is new or changed is.
 */
export function hasFindings(things: ProposedThings): boolean {
  const { goal, approach, periodStart, contactEmail } = things.network.fields;
  const found = allItems(things).some(
    (item) => item.kind !== 'network' && item.kind !== 'season' && isNew(item),
  );
  if (things.network.existing) return found || allItems(things).some(isChanged);
  return found || [goal, approach, periodStart, contactEmail].some((one) => one !== null);
}

/** The season counts only beside something that stands in it: drawn around what is there already, it is not made. */
export function countImport(things: ProposedThings): ImportCounts {
  const made: Partial<Record<ItemKind, number>> = {};
  const items = allItems(things);
  for (const item of items.filter(isNew)) made[item.kind] = (made[item.kind] ?? 0) + 1;
  const changed = items.filter(isChanged).length;
  const total = Object.values(made).reduce((sum, count) => sum + count, 0);
  return { made, changed, total };
}
