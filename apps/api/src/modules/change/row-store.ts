import type { Transaction } from '../../commands/run-command.ts';
import type { Catalogue, Table } from './catalogue.ts';
import type { StoredRow } from './stored-row.ts';
import { camel } from './table-names.ts';

/** A row, and the network that it belongs to; null for what belongs to none. */
export interface FoundRow {
  row: StoredRow;
  home: string | null;
}

/** A change of some columns of a row that bore the given version; null for rows that bear none. */
export interface RowPatch {
  id: string;
  seen: number | null;
  patch: Readonly<Record<string, unknown>>;
}

/** Reads and writes rows of any kind, all of one kind in one statement. Names of tables and columns come from the catalogue. */
export interface RowStore {
  readonly catalogue: Catalogue;
  /** The rows whose field holds one of the values. */
  find(kind: string, field: string, values: readonly string[]): Promise<FoundRow[]>;
  /** The rows that hold the same in these fields as one of those given. */
  findLike(kind: string, fields: readonly string[], rows: readonly object[]): Promise<FoundRow[]>;
  /** The highest position among the rows whose field holds the value, by that value. */
  lastPositions(kind: string, field: string, values: readonly string[]): Promise<Map<string, number>>;
  insert(kind: string, rows: readonly StoredRow[]): Promise<void>;
  /** @returns the ids of those that still bore the version */
  update(kind: string, patches: readonly RowPatch[]): Promise<Set<string>>;
  remove(kind: string, ids: readonly string[]): Promise<void>;
}

export function rowStore(tx: Transaction, catalogue: Catalogue): RowStore {
  return { catalogue, ...reading(tx, catalogue), ...writing(tx, catalogue) };
}

/** An id, or whatever else is asked by many at once, as SQL that takes them as one JSON array. */
const AMONG = '= ANY(ARRAY(SELECT jsonb_array_elements_text($1::jsonb)))';

type Reading = Pick<RowStore, 'find' | 'findLike' | 'lastPositions'>;

function reading(tx: Transaction, catalogue: Catalogue): Reading {
  const read = async (kind: string, rest: string, asked: readonly unknown[]): Promise<FoundRow[]> => {
    if (asked.length === 0) return [];
    const found = await tx.$queryRawUnsafe<{ row: Record<string, unknown>; home: string | null }[]>(
      `SELECT to_jsonb(t) AS row, ${homeOf(catalogue, kind, 't')} AS home
       FROM "${tableOf(catalogue, kind).table}" t ${rest} ORDER BY t.id`,
      JSON.stringify(asked),
    );
    return found.map(({ row, home }) => ({ row: modelRow(row), home }));
  };
  return {
    find: (kind, field, values) =>
      read(kind, `WHERE t.${columnOf(catalogue, kind, field)} ${AMONG}`, [...new Set(values)]),
    findLike(kind, fields, rows) {
      const { table, columns } = tableOf(catalogue, kind);
      const names = fields.map((field) => columnOf(catalogue, kind, field));
      const same = names.map((name) => `t.${name} = k.${name}`).join(' AND ');
      const join = `JOIN jsonb_populate_recordset(NULL::"${table}", $1::jsonb) k ON ${same}`;
      return read(
        kind,
        join,
        rows.map((row) => storedColumns(columns, row)),
      );
    },
    async lastPositions(kind, field, values) {
      const column = columnOf(catalogue, kind, field);
      const found = await tx.$queryRawUnsafe<{ of: string; last: number }[]>(
        `SELECT ${column} AS "of", max(position)::int AS last FROM "${tableOf(catalogue, kind).table}"
         WHERE ${column} ${AMONG} GROUP BY ${column}`,
        JSON.stringify([...new Set(values)]),
      );
      return new Map(found.map(({ of, last }) => [of, last]));
    },
  };
}

type Writing = Pick<RowStore, 'insert' | 'update' | 'remove'>;

function writing(tx: Transaction, catalogue: Catalogue): Writing {
  return {
    async insert(kind, rows) {
      if (rows.length === 0) return;
      const { table, columns } = tableOf(catalogue, kind);
      await tx.$executeRawUnsafe(
        `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
        JSON.stringify(rows.map((row) => storedColumns(columns, row))),
      );
    },
    async update(kind, patches) {
      if (patches.length === 0) return new Set();
      const { table, columns } = tableOf(catalogue, kind);
      const fields = [...new Set(patches.flatMap(({ patch }) => Object.keys(patch)))];
      const names = fields.map((field) => columnOf(catalogue, kind, field));
      const version = columns.has('version') ? '(e.seen IS NULL OR t.version = e.seen)' : 'true';
      const updated = await tx.$queryRawUnsafe<{ id: string }[]>(
        `UPDATE "${table}" t SET (${names.join(', ')}) =
           (SELECT ${names.map((name) => `r.${name}`).join(', ')} FROM jsonb_populate_record(t, e.patch) r)
         FROM jsonb_to_recordset($1::jsonb) AS e(id text, seen int, patch jsonb)
         WHERE t.id = e.id AND ${version} RETURNING t.id`,
        JSON.stringify(
          patches.map(({ id, seen, patch }) => ({ id, seen, patch: storedColumns(columns, patch) })),
        ),
      );
      return new Set(updated.map(({ id }) => id));
    },
    async remove(kind, ids) {
      if (ids.length === 0) return;
      const { table } = tableOf(catalogue, kind);
      await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE id ${AMONG}`, JSON.stringify(ids));
    },
  };
}

function tableOf({ tables }: Catalogue, kind: string): Table {
  const table = tables.get(kind);
  if (!table) throw new Error(`There is no table of ${kind}`);
  return table;
}

function columnOf(catalogue: Catalogue, kind: string, field: string): string {
  const column = tableOf(catalogue, kind).columns.get(field);
  if (!column) throw new Error(`There is no ${field} of ${kind}`);
  return `"${column.column}"`;
}

function modelRow(row: Record<string, unknown>): StoredRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) as StoredRow;
}

function storedColumns(columns: Table['columns'], row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([field, value]) => {
      const column = columns.get(field);
      return column ? [[column.column, value]] : [];
    }),
  );
}

/** SQL for the network of a row: its own column, or that of what it hangs on. */
function homeOf(catalogue: Catalogue, kind: string, alias: string): string {
  if (kind === 'network') return `${alias}.id`;
  if (catalogue.tables.get(kind)?.columns.has('networkId')) return `${alias}.network_id`;
  const ways = catalogue.links
    .filter(({ child, onDelete }) => child === kind && onDelete === 'cascade')
    .map(({ field, parent }) => {
      const { table = '' } = catalogue.tables.get(parent) ?? {};
      const inner = `${alias}p`;
      const column = catalogue.tables.get(kind)?.columns.get(field)?.column;
      return `(SELECT ${homeOf(catalogue, parent, inner)} FROM "${table}" ${inner} WHERE ${inner}.id = ${alias}."${column}")`;
    });
  return ways.length > 0 ? `COALESCE(${ways.join(', ')})` : 'NULL';
}
