import type { ChangeSet } from '@leerkring/db/generated/prisma/client';
import { isCoordinatorOf } from '../../access/viewer.ts';
import type { Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import { mayUndoAvailability } from '../availability/may-edit.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import { AlreadyUndoneError, LaterEditsError } from './errors.ts';
import { markImports } from './mark-imports.ts';
import { planUndo } from './plan-undo.ts';
import { kindOf } from './row-kinds.ts';
import { runChange } from './run-change.ts';
import type { StoredRow } from './stored-row.ts';
import type { Transition } from './transition.ts';

/**
 * Takes a change back whole, unless people have worked on it since; undoing an undo does it again. For coordinators
 * of its network. A change that removed or made a network as a whole is for whoever did it, and for admins.
 */
export async function undoChange(
  context: Context,
  id: string,
  command = 'undoChange',
): Promise<ChangeOutcome | UserError> {
  const changeSet = await context.prisma.changeSet.findUnique({ where: { id } });
  if (!changeSet) return new NotAllowedError();
  const { networkId } = changeSet;
  if (networkId ? !isCoordinatorOf(context.viewer, networkId) : !(await isOwn(context, changeSet))) {
    return new NotAllowedError();
  }
  return runChange(context, { command, networkId }, async (store, tx) => {
    if (await isUndone(tx, id)) return new AlreadyUndoneError();
    const recorded = await recordedRows(tx, id);
    const transitions = await planUndo(store, recorded, context.clock.now());
    if (transitions instanceof LaterEditsError) return transitions;
    const comesBack = transitions.find(({ kind, before }) => kind === 'network' && !before);
    return {
      transitions,
      undoesId: id,
      also: await markImports(tx, id, context.clock.now()),
      ...(comesBack ? { finish: () => tellOfNetwork(tx, comesBack.id, id) } : {}),
    };
  });
}

/**
 * Of no network any more: whoever removed one may have it back. Of no network ever: what somebody said of a person's
 * time, while she may; the rest is for admins.
 */
async function isOwn(context: Context, { id, userId }: ChangeSet): Promise<boolean> {
  const { prisma, viewer } = context;
  if (viewer.isAdmin) return true;
  if (viewer.userId === null || userId !== viewer.userId) return false;
  if ((await prisma.auditEntry.count({ where: { changeSetId: id, subjectType: 'Network' } })) > 0)
    return true;
  return mayUndoAvailability(context, id);
}

/** Two at once wait for each other here, so that the second finds what the first has done. */
async function isUndone(tx: Transaction, id: string): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM change_sets WHERE id = ${id} FOR UPDATE`;
  return (await tx.changeSet.count({ where: { undoesId: id } })) > 0;
}

/** The rows of a change set; lines that tell of no row have no id in their state. */
export async function recordedRows(tx: Transaction, changeSetId: string): Promise<Transition[]> {
  const entries = await tx.auditEntry.findMany({ where: { changeSetId }, orderBy: { id: 'asc' } });
  return entries.flatMap(({ subjectType, subjectId, before, after }) => {
    const states = { before: before as StoredRow | null, after: after as StoredRow | null };
    const isRow = (states.before ?? states.after)?.id === subjectId;
    return isRow ? [{ kind: kindOf(subjectType), id: subjectId, ...states }] : [];
  });
}

/** A network that comes back has its history again: the removal of it, and all entries of its changes. */
async function tellOfNetwork(tx: Transaction, networkId: string, removalId: string): Promise<void> {
  await tx.changeSet.update({ where: { id: removalId }, data: { networkId } });
  await tx.$executeRaw`
    UPDATE audit_entries SET network_id = ${networkId} WHERE network_id IS NULL
      AND change_set_id IN (SELECT id FROM change_sets WHERE network_id = ${networkId})`;
}
