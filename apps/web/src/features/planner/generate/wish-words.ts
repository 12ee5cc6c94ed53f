import type { ConstraintId } from '@leerkring/domain/planner/constraint-table';
import {
  CONSTRAINTS_OF_WEIGHT,
  type Importance,
  WEIGHT_NAMES,
  type WeightName,
} from '@leerkring/domain/planning/weights';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** A wish as it is chosen: what is asked of a plan, in plain words. */
export const WISH_WORDS: Record<WeightName, { name: MessageDescriptor; hint: MessageDescriptor }> = {
  attendance: { name: msg`Iedereen kan erbij zijn`, hint: msg`ook wie alleen als het moet kan` },
  gaps: { name: msg`Gelijke tussenpozen`, hint: msg`en zustergroepen in dezelfde week` },
  holidays: { name: msg`Buiten schoolvakanties`, hint: msg`van de regio’s van wie erbij hoort` },
  preference: { name: msg`Liefste dag en dagdeel`, hint: msg`van mensen en van de planregels` },
  spacing: { name: msg`Rust tussen bijeenkomsten`, hint: msg`voor wie er meer heeft, ook in een week` },
  stability: { name: msg`Dicht bij wat al bekend is`, hint: msg`data die deelnemers al opschreven` },
};

export const IMPORTANCE_WORDS: Record<Importance, MessageDescriptor> = {
  0: msg`telt niet mee`,
  1: msg`weinig`,
  2: msg`gewoon`,
  3: msg`zwaar`,
  4: msg`heel zwaar`,
};

export interface WishCost {
  wish: WeightName;
  cost: number;
}

/** What a plan costs by wish, the dearest first; the planner's many constraints are told as six wishes. */
export function costsByWish(costs: Partial<Record<ConstraintId, number>>): WishCost[] {
  return WEIGHT_NAMES.map((wish) => ({
    wish,
    cost: Math.round(CONSTRAINTS_OF_WEIGHT[wish].reduce((sum, id) => sum + (costs[id] ?? 0), 0)),
  })).sort((a, b) => b.cost - a.cost);
}
