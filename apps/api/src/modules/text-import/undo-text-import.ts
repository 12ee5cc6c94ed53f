import type { Prisma, TextImport } from '@leerkring/db/generated/prisma/client';
import { authorizeCoordinator } from '../../access/authorize.ts';
import { runCommand, type Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import { AlreadyUndoneError, LaterEditsError } from '../change/errors.ts';
import { breaksRule } from './broken-rule.ts';
import type { ChangeBook, ChangedRow } from './change-book.ts';
import { findLaterEdits, laterEdit } from './later-edits.ts';
import { MADE_MODELS, madeTable } from './made-tables.ts';

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
  return runCommand<UndoneTextImport>(context, 'undoTextImport', async (tx) => {
    const textImport = await tx.textImport.findUnique({ where: { id: String(input.id) } });
    const networkId = authorizeCoordinator(context.viewer, textImport?.networkId);
    if (networkId instanceof NotAllowedError || !textImport) return new NotAllowedError();
    if (await isUndone(tx, textImport.id)) return new AlreadyUndoneError();
    await tx.$queryRaw`SELECT id FROM networks WHERE id = ${networkId} FOR UPDATE`;
    const book = textImport.changes as unknown as ChangeBook;
    const edits = await findLaterEdits(tx, book);
    if (edits.length > 0) return new LaterEditsError(edits);
    const lost = await restoreChanged(tx, book);
    if (lost) return lost;
    await removeMade(tx, book);
    const undone = await tx.textImport.update({
      where: { id: textImport.id },
      data: { undoneAt: context.clock.now() },
    });
    const removedNetwork = book.made.network !== undefined;
    const before = {
      networkId,
      made: Object.fromEntries(Object.entries(book.made).map(([model, rows]) => [model, rows.length])),
    };
    return {
      result: { textImport: undone, removedNetwork },
      audit: [
        {
          networkId: removedNetwork ? null : networkId,
          subjectType: 'TextImport',
          subjectId: textImport.id,
          before: before as Prisma.InputJsonObject,
        },
      ],
    };
  });
}

/** Two at once wait for each other here, so that the second finds what the first has done. */
async function isUndone(tx: Transaction, id: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ done: boolean }[]>`
    SELECT undone_at IS NOT NULL AS done FROM text_imports WHERE id = ${id} FOR UPDATE`;
  return row?.done ?? true;
}

async function removeMade(tx: Transaction, { made }: ChangeBook): Promise<void> {
  for (const model of MADE_MODELS) {
    const ids = (made[model] ?? []).map((row) => row.id);
    if (ids.length > 0) await madeTable(tx, model).deleteMany({ where: { id: { in: ids } } });
  }
}

/** The last change first, since two things may have swapped their names. */
async function restoreChanged(tx: Transaction, { changed }: ChangeBook): Promise<LaterEditsError | null> {
  for (const change of changed.toReversed()) {
    try {
      await restore(tx, change);
    } catch (error) {
      // Something else has its old name by now, or what it belonged to is gone.
      if (!breaksRule(error)) throw error;
      return new LaterEditsError([laterEdit(change.model, change.before)]);
    }
  }
  return null;
}

/** Old values, under a new version: whoever still looks at the imported state must not write over this. */
async function restore(tx: Transaction, { model, before, after }: ChangedRow): Promise<void> {
  const counters = ['version', 'icalSequence'];
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(before)) {
    if (counters.includes(name)) data[name] = { increment: 1 };
    else if (JSON.stringify(value) !== JSON.stringify(after[name])) data[name] = value;
  }
  await madeTable(tx, model).updateMany({ where: { id: before.id }, data });
}
