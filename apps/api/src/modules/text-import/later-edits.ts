import type { Transaction } from '../../commands/run-command.ts';
import type { LaterEdit } from '../change/errors.ts';
import type { ChangeBook } from './change-book.ts';
import { DEPENDENTS, type Dependent } from './dependents.ts';
import { MADE_MODELS, type MadeModel, madeTable, type StoredRow, storedRow } from './made-tables.ts';

/** As many as a list that people read may hold. */
const MOST_TOLD = 50;

/** What people changed or added since the import, and would lose by undoing it. What they removed stays removed. */
export async function findLaterEdits(tx: Transaction, book: ChangeBook): Promise<LaterEdit[]> {
  const edits: LaterEdit[] = [];
  for (const model of MADE_MODELS) {
    const left = [
      ...(book.made[model] ?? []),
      ...book.changed.filter((one) => one.model === model).map((one) => one.after),
    ];
    if (left.length > 0) edits.push(...(await changedSince(tx, model, left)));
  }
  for (const dependents of DEPENDENTS) edits.push(...(await addedSince(tx, book, dependents)));
  const seen = new Set<string>();
  return edits
    .filter((one) => !seen.has(one.kind + one.name) && seen.add(one.kind + one.name))
    .slice(0, MOST_TOLD);
}

async function changedSince(
  tx: Transaction,
  model: MadeModel,
  left: readonly StoredRow[],
): Promise<LaterEdit[]> {
  const rows = await madeTable(tx, model).findMany({ where: { id: { in: left.map((row) => row.id) } } });
  const now = new Map(rows.map((row) => [row.id, storedRow(row)]));
  return left
    .filter((row) => {
      const current = now.get(row.id);
      return current !== undefined && !isSameRow(row, current);
    })
    .map((row) => laterEdit(model, now.get(row.id) ?? row));
}

/** What counts and dates the writes says nothing by itself: undoing a later import leaves all as it was but these. */
const WRITES = ['updatedAt', 'version', 'icalSequence'];

function isSameRow(left: StoredRow, current: StoredRow): boolean {
  return Object.entries(left).every(
    ([name, value]) => WRITES.includes(name) || JSON.stringify(value) === JSON.stringify(current[name]),
  );
}

async function addedSince(
  tx: Transaction,
  { made }: ChangeBook,
  { parent, child, column }: Dependent,
): Promise<LaterEdit[]> {
  const parents = (made[parent] ?? []).map((row) => row.id);
  if (parents.length === 0) return [];
  const own = (made[child as MadeModel] ?? []).map((row) => row.id);
  const table = madeTable(tx, child as MadeModel) as unknown as {
    findMany(args: object): Promise<{ id: string }[]>;
  };
  const rows = await table.findMany({
    where: { [column]: { in: parents }, id: { notIn: own } },
    take: MOST_TOLD,
  });
  return rows.map((row) => laterEdit(child, storedRow(row)));
}

/** A row as people are told of it. */
export function laterEdit(model: string, row: StoredRow): LaterEdit {
  return { kind: capital(model), name: nameOf(row) };
}

/** What people call it. */
function nameOf(row: StoredRow): string {
  const named = [row.name, row.title, row.label, row.text, row.pattern].find(
    (one) => typeof one === 'string' && one !== '',
  );
  if (named) return String(named);
  return typeof row.startsOn === 'string' ? row.startsOn.slice(0, 10) : '';
}

function capital(model: string): string {
  return `${model[0]?.toUpperCase()}${model.slice(1)}`;
}
