import type { RowStore } from '../change/row-store.ts';
import type { StoredRow } from '../change/stored-row.ts';
import type { Transition } from '../change/transition.ts';
import type { ChangeBook } from './change-book.ts';

/** The rows of a book of before there were change sets, in which days are written as instants. */
export function bookedRows(store: RowStore, { made, changed }: ChangeBook): Transition[] {
  const plain = (kind: string, row: StoredRow): StoredRow => {
    const columns = store.catalogue.tables.get(kind)?.columns;
    return Object.fromEntries(
      Object.entries(row).map(([field, value]) => {
        const isDay = columns?.get(field)?.type === 'date' && typeof value === 'string';
        return [field, isDay ? value.slice(0, 10) : value];
      }),
    ) as StoredRow;
  };
  return [
    ...changed.map(({ model: kind, before, after }) => ({
      kind,
      id: after.id,
      before: plain(kind, before),
      after: plain(kind, after),
    })),
    ...Object.entries(made).flatMap(([kind, rows]) =>
      rows.map((row) => ({ kind, id: row.id, before: null, after: plain(kind, row) })),
    ),
  ];
}
