import type { EditableKind } from '@leerkring/contract/edit-models';
import type { Transaction } from '../../commands/run-command.ts';
import type { RowStore } from '../change/row-store.ts';
import { type ChangeBook, changeRow } from './change-book.ts';
import { changedColumns, withoutReference } from './columns.ts';
import { StaleImportError } from './errors.ts';

/** What an import runs with: the transaction, the network, and the book of what is done. */
export interface ImportRun {
  tx: Transaction;
  store: RowStore;
  networkId: string;
  book: ChangeBook;
  /** Ids by the keys of the plan. */
  ids: Map<string, string>;
}

/** An item of a plan; without an id it is new. */
export interface PlanItem {
  key: string;
  id?: string | null | undefined;
  version?: number | null | undefined;
}

/** Changes the existing items of a plan; null when all of them were as the reader saw them. */
export async function changeItems(
  run: ImportRun,
  model: EditableKind,
  items: readonly PlanItem[],
): Promise<StaleImportError | null> {
  for (const item of items) {
    if (!item.id) continue;
    run.ids.set(item.key, item.id);
    const data = changedColumns(model, withoutReference(item));
    const target = { id: item.id, version: item.version };
    if (!(await changeRow(run, model, target, data))) return new StaleImportError();
  }
  return null;
}
