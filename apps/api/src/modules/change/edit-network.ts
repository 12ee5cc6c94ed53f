import { authorizeCoordinator } from '../../access/authorize.ts';
import type { Context } from '../../context.ts';
import { NotAllowedError, UserError } from '../../graphql/user-error.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import { brokenRule } from './database-rules.ts';
import type { RowEditInput } from './edit-inputs.ts';
import type { EditPlan } from './edit-plan.ts';
import { type ParsedEdits, parseEdits } from './parse-edits.ts';
import { planEdits } from './plan-edits.ts';
import { runChange } from './run-change.ts';

export interface EditNetworkInput {
  networkId: string | number;
  edits: readonly RowEditInput[];
}

/**
 * Changes, adds, orders and removes rows of one network, for its coordinators: all of it or nothing. Rows that are
 * not as the editor saw them are told with StaleRowsError, broken rules with InvalidInputError at their field.
 */
export async function editNetwork(
  context: Context,
  input: EditNetworkInput,
): Promise<ChangeOutcome | UserError> {
  const networkId = authorizeCoordinator(context.viewer, String(input.networkId));
  if (networkId instanceof NotAllowedError) return networkId;
  const edits = parseEdits(input.edits);
  if (edits instanceof UserError) return edits;
  try {
    return await runChange(context, { command: 'editNetwork', networkId }, async (store, tx) => {
      const plan: EditPlan = { store, networkId, now: context.clock.now(), rows: new Map() };
      const transitions = await planEdits(plan, tx, edits);
      return transitions instanceof UserError ? transitions : { transitions, made: madeBy(edits) };
    });
  } catch (error) {
    const refusal = await brokenRule(context, error, edits);
    if (refusal) return refusal;
    throw error;
  }
}

function madeBy({ rows }: ParsedEdits): ChangeOutcome['made'] {
  return rows.flatMap(({ key, id, kind, isNew }) => (isNew && key !== null ? [{ key, id, kind }] : []));
}
