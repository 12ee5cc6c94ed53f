import type { EditableKind } from '@leerkring/contract/edit-models';
import type { ParsedRow } from './parse-edits.ts';
import type { RowStore } from './row-store.ts';
import type { StoredRow } from './stored-row.ts';
import type { Transition } from './transition.ts';

/** A row as the edits of one call make it. */
export interface PlannedRow extends Transition {
  /** The edit that says so, for errors; null for what only follows from edits. */
  edit: ParsedRow | null;
  /** Only its place among its like changes: no version rises. */
  isOnlyOrdered: boolean;
}

/** What the edits of one call come to, row by row, before anything is written. */
export interface EditPlan {
  store: RowStore;
  networkId: string;
  now: Date;
  /** By id: ids are of one kind only. */
  rows: Map<string, PlannedRow>;
}

/** The rows of a kind as they will be, with the edit that says so. */
export function plannedOf(
  { rows }: EditPlan,
  kind: EditableKind,
): (PlannedRow & { after: StoredRow; edit: ParsedRow })[] {
  return [...rows.values()].filter(
    (row): row is PlannedRow & { after: StoredRow; edit: ParsedRow } =>
      row.kind === kind && row.after !== null && row.edit !== null,
  );
}

export function planRow(plan: EditPlan, row: Omit<PlannedRow, 'isOnlyOrdered'>): void {
  plan.rows.set(row.id, { ...row, isOnlyOrdered: false });
}
