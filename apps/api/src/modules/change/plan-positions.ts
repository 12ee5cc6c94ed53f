import { EDIT_MODELS, EDITABLE_KINDS, type EditableKind } from '@leerkring/contract/edit-models';
import { faultAt } from '../../graphql/input-fault.ts';
import type { InvalidInputError } from '../../graphql/user-error.ts';
import { type EditPlan, plannedOf } from './edit-plan.ts';
import type { FoundRows } from './found-rows.ts';
import type { ParsedOrder } from './parse-edits.ts';
import type { StoredRow } from './stored-row.ts';

/** New rows of which no place is said stand last among those of their parent, or of the network, in order of the call. */
export async function placeLast(plan: EditPlan): Promise<void> {
  for (const kind of EDITABLE_KINDS.filter((one) => EDIT_MODELS[one].position)) {
    const fresh = plannedOf(plan, kind).filter(({ edit, before }) => !before && !('position' in edit.values));
    for (const [field, rows] of Map.groupBy(fresh, ({ after }) => scopeField(plan, kind, after))) {
      const last = await plan.store.lastPositions(
        kind,
        field,
        rows.map(({ after }) => String(after[field])),
      );
      for (const { after } of rows) {
        const scope = String(after[field]);
        const position = (last.get(scope) ?? 0) + 1;
        last.set(scope, position);
        after.position = position;
      }
    }
  }
}

/** The field that says among which rows this one has its place. */
function scopeField({ store }: EditPlan, kind: EditableKind, row: StoredRow): string {
  if ('networkId' in row) return 'networkId';
  const links = store.catalogue.links.filter(
    ({ child, onDelete }) => child === kind && onDelete === 'cascade',
  );
  return links.find(({ field }) => row[field] !== null)?.field ?? links[0]?.field ?? 'id';
}

/** Gives the rows of each order the positions 1, 2, 3 …; what is no row of this network refuses the whole. */
export function planOrders(
  plan: EditPlan,
  orders: readonly ParsedOrder[],
  found: FoundRows,
): InvalidInputError | null {
  for (const { kind, ids, path } of orders) {
    for (const [index, id] of ids.entries()) {
      const planned = plan.rows.get(id);
      const before = found.get(kind, id) ?? null;
      const after = planned?.after ?? before;
      if (!after) return faultAt([...path, 'ids', String(index)], 'unknownKey');
      plan.rows.set(id, {
        kind,
        id,
        before: planned ? planned.before : before,
        after: { ...after, position: index + 1 },
        edit: planned?.edit ?? null,
        isOnlyOrdered: planned ? planned.isOnlyOrdered : true,
      });
    }
  }
  return null;
}
