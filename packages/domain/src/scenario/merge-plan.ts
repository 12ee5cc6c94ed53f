import type { YearMonth } from '../norm-coverage/types.ts';
import { type Placement, seriesOfKey } from './placement.ts';

/** How the plan stands by now. */
export interface Standing {
  /** The version of every session that there is. */
  versions: ReadonlyMap<string, number>;
  /** What is still unplanned. */
  open: readonly { key: string; months: readonly YearMonth[] }[];
}

/** What of a generated plan can be kept, and what others made impossible meanwhile. */
export interface MergedPlan {
  kept: Placement[];
  /** Somebody changed the session since; hers stays. */
  changed: Placement[];
  /** Somebody removed the session since. */
  removed: Placement[];
  /** To be made, but somebody planned it herself meanwhile. */
  filled: Placement[];
}

/**
 * Puts a generated plan on a plan that went on while the search ran. A session that has another version than the one
 * the search saw stays as it is; a slot that was filled meanwhile is not filled twice.
 */
export function mergePlan(placements: readonly Placement[], standing: Standing): MergedPlan {
  const merged: MergedPlan = { kept: [], changed: [], removed: [], filled: [] };
  const open = new Map<string, number>();
  for (const { key, months } of standing.open) {
    const slot = slotName(key, months);
    open.set(slot, (open.get(slot) ?? 0) + 1);
  }
  for (const placement of placements) merged[fateOf(placement, standing, open)].push(placement);
  return merged;
}

function fateOf(
  { sessionId, version, key, months }: Placement,
  { versions }: Standing,
  open: Map<string, number>,
): keyof MergedPlan {
  if (sessionId !== null) {
    const now = versions.get(sessionId);
    return now === undefined ? 'removed' : now === version ? 'kept' : 'changed';
  }
  const slot = slotName(key, months);
  const left = open.get(slot) ?? 0;
  if (left === 0) return 'filled';
  open.set(slot, left - 1);
  return 'kept';
}

/** Slots of one series with the same months are alike: their numbers change with every date that is set. */
function slotName(key: string, months: readonly YearMonth[]): string {
  return `${seriesOfKey(key)} ${months.map(({ year, month }) => `${year}-${month}`).join()}`;
}
