import { EDIT_MODELS } from '@leerkring/contract/edit-models';
import type { Transaction } from '../../commands/run-command.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { type InvalidInputError, NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import { checkPlan } from './check-plan.ts';
import type { EditPlan, PlannedRow } from './edit-plan.ts';
import { type FoundRows, findRows } from './found-rows.ts';
import { newRow } from './new-row.ts';
import { findOrganisations } from './organisations.ts';
import type { ParsedEdits } from './parse-edits.ts';
import { placeLast, planOrders } from './plan-positions.ts';
import { planRemovals } from './plan-removals.ts';
import { numberSessions, sessionValues } from './session-rules.ts';
import { type RowRef, removedRows, staleRows } from './stale-rows.ts';
import { isSameRow, raised, type Transition } from './transition.ts';

/**
 * What edits come to: rows of this network only, as their editors saw them, and all rules kept. Additions and
 * changes come first, then orders, then removals with all that falls with them; so their order in the call does
 * not matter.
 */
export async function planEdits(
  plan: EditPlan,
  tx: Transaction,
  edits: ParsedEdits,
): Promise<Transition[] | UserError> {
  const found = await findRows(plan, edits);
  const refusal = await refuseStale(plan, tx, edits, found);
  if (refusal) return refusal;
  const fault = (await findOrganisations(plan, edits.rows, found)) ?? planRows(plan, edits, found);
  if (fault) return fault;
  await placeLast(plan);
  await numberSessions(plan);
  const orderFault = planOrders(plan, edits.orders, found);
  if (orderFault) return orderFault;
  await planRemovals(plan, edits.removals, found);
  const broken = await checkPlan(plan);
  if (broken) return broken;
  return [...plan.rows.values()].map((row) => finished(plan, row));
}

/** Versions are those that the editor saw, and what is of another network is not there. */
async function refuseStale(
  { store, networkId }: EditPlan,
  tx: Transaction,
  { rows, removals }: ParsedEdits,
  found: FoundRows,
): Promise<UserError | null> {
  const targets = [...rows.filter(({ isNew }) => !isNew), ...removals];
  const missing = targets.filter(({ kind, id }) => !found.get(kind, id));
  const removed = await removedRows(tx, networkId, missing);
  if (missing.some(({ id }) => !removed.has(id))) return new NotAllowedError();
  const stale: RowRef[] = targets.filter(({ kind, id, version }) => {
    const row = found.get(kind, id);
    return !row || row.version !== version;
  });
  return stale.length > 0 ? staleRows(tx, store, stale) : null;
}

function planRows(plan: EditPlan, { rows }: ParsedEdits, found: FoundRows): InvalidInputError | null {
  for (const edit of rows) {
    const { kind, id, isNew, path } = edit;
    for (const [name, { refersTo }] of Object.entries(EDIT_MODELS[kind])) {
      const target = edit.values[name];
      if (!refersTo || typeof target !== 'string') continue;
      const isNewHere = rows.some((row) => row.isNew && row.id === target) || plan.rows.has(target);
      if (!isNewHere && !found.get(refersTo, target)) return faultAt([...path, name], 'unknownKey');
    }
    const before = isNew ? null : (found.get(kind, id) ?? null);
    const values = kind === 'session' ? sessionValues(before, edit.values) : edit.values;
    const after = { ...(before ?? newRow(plan, kind, id)), ...columnsOnly(kind, values) };
    plan.rows.set(id, { kind, id, before, after, edit, isOnlyOrdered: false });
  }
  return null;
}

function columnsOnly(
  kind: keyof typeof EDIT_MODELS,
  values: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !EDIT_MODELS[kind][name]?.isVirtual));
}

/** Counters rise with every change but that of an order. */
function finished({ now }: EditPlan, { kind, id, before, after, isOnlyOrdered }: PlannedRow): Transition {
  if (!before || !after || isOnlyOrdered) return { kind, id, before, after };
  return { kind, id, before, after: isSameRow(before, after) ? before : raised(after, before, now) };
}
