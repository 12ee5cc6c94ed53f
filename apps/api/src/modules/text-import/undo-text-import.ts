import type { TextImport } from '@leerkring/db/generated/prisma/client';
import { authorizeCoordinator } from '../../access/authorize.ts';
import type { Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { AlreadyUndoneError } from '../change/errors.ts';
import { planUndo } from '../change/plan-undo.ts';
import { runChange } from '../change/run-change.ts';
import { undoChange } from '../change/undo-change.ts';
import { bookedRows } from './booked-rows.ts';
import type { ChangeBook } from './change-book.ts';

export interface UndoneTextImport {
  textImport: TextImport;
  /** The network was made by the import, and is gone with it. */
  removedNetwork: boolean;
}

/**
 * Takes a whole import back: what it made is removed and what it changed gets its old values, unless somebody has
 * worked on any of it since. Then nothing is undone, and the answer says what would be lost.
 */
export async function undoTextImport(
  context: Context,
  input: { id: string | number },
): Promise<UndoneTextImport | UserError> {
  const id = String(input.id);
  const textImport = await context.prisma.textImport.findUnique({ where: { id } });
  const networkId = authorizeCoordinator(context.viewer, textImport?.networkId);
  if (networkId instanceof NotAllowedError || !textImport) return new NotAllowedError();
  if (textImport.undoneAt) return new AlreadyUndoneError();
  const changeSetId = await standingChange(context, id);
  const result = changeSetId
    ? await undoChange(context, changeSetId, 'undoTextImport')
    : await undoBooked(context, textImport, networkId);
  if (result instanceof UserError) return result;
  const undone = await context.prisma.textImport.findUniqueOrThrow({ where: { id } });
  return { textImport: undone, removedNetwork: result.networkId === null };
}

/** The change by which the import stands now: its own, or the one that did it again after an undo. */
async function standingChange({ prisma }: Context, importId: string): Promise<string | null> {
  const last = await prisma.auditEntry.findFirst({
    where: { subjectType: 'TextImport', subjectId: importId, changeSetId: { not: null } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { changeSetId: true },
  });
  return last?.changeSetId ?? null;
}

/** An import of before there were change sets has only its own book. */
function undoBooked(context: Context, { id, changes }: TextImport, networkId: string) {
  return runChange(context, { command: 'undoTextImport', networkId }, async (store, tx) => {
    if (await isUndone(tx, id)) return new AlreadyUndoneError();
    const book = changes as unknown as ChangeBook;
    const transitions = await planUndo(store, bookedRows(store, book), context.clock.now());
    if (transitions instanceof UserError) return transitions;
    await tx.textImport.update({ where: { id }, data: { undoneAt: context.clock.now() } });
    const made = Object.entries(book.made).map(([model, rows]) => [model, rows.length]);
    const before = { made: Object.fromEntries(made) };
    return { transitions, also: [{ subjectType: 'TextImport', subjectId: id, before }] };
  });
}

/** Two at once wait for each other, so that the second finds what the first has done. */
async function isUndone(tx: Transaction, id: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ done: boolean }[]>`
    SELECT undone_at IS NOT NULL AS done FROM text_imports WHERE id = ${id} FOR UPDATE`;
  return row?.done ?? true;
}
