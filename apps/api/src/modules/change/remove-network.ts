import { authorizeCoordinator } from '../../access/authorize.ts';
import type { Context } from '../../context.ts';
import { NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import type { EditPlan } from './edit-plan.ts';
import { removeWhole } from './plan-removals.ts';
import { runChange } from './run-change.ts';
import { staleRows } from './stale-rows.ts';

/**
 * Removes a network with all that is in it, for its coordinators. Whoever did it can undo it, while nobody else has
 * taken its address.
 */
export async function removeNetwork(
  context: Context,
  input: { id: string | number; version: number },
): Promise<ChangeOutcome | UserError> {
  const networkId = authorizeCoordinator(context.viewer, String(input.id));
  if (networkId instanceof NotAllowedError) return networkId;
  return runChange(context, { command: 'removeNetwork', networkId }, async (store, tx) => {
    const [found] = await store.find('network', 'id', [networkId]);
    if (!found) return new NotAllowedError();
    if (found.row.version !== input.version)
      return staleRows(tx, store, [{ kind: 'network', id: networkId }]);
    const plan: EditPlan = { store, networkId, now: context.clock.now(), rows: new Map() };
    await removeWhole(plan, [{ kind: 'network', row: found.row }]);
    return {
      transitions: [...plan.rows.values()].map(({ kind, id, before, after }) => ({
        kind,
        id,
        before,
        after,
      })),
    };
  });
}
