import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { COLUMNS, CONSTRAINTS, type FoundColumn, type FoundConstraint } from './catalogue-queries.ts';
import { camel, kindOfTable } from './table-names.ts';

export interface Column {
  /** In the database. */
  column: string;
  type: string;
  isList: boolean;
  isRequired: boolean;
}

/** A reference from rows of one kind to rows of another, and what becomes of it when those are removed. */
export interface Link {
  child: string;
  /** The field of the child that holds the id. */
  field: string;
  parent: string;
  onDelete: 'cascade' | 'setNull' | 'refuse';
}

/** Fields that no two rows of a kind have alike. */
export interface Unique {
  kind: string;
  fields: readonly string[];
}

export interface Table {
  table: string;
  /** By the names of the model. */
  columns: ReadonlyMap<string, Column>;
  /** What the database fills in. */
  defaults: Readonly<Record<string, unknown>>;
}

/** What the database itself says of its tables, so that no rule of it stands in the code a second time. */
export interface Catalogue {
  tables: ReadonlyMap<string, Table>;
  links: readonly Link[];
  uniques: readonly Unique[];
  /** The fields of which each constraint speaks, by its name. */
  constraints: ReadonlyMap<string, Unique>;
  /** All kinds, parents before children. */
  order: readonly string[];
}

const known = new WeakMap<PrismaClient, Promise<Catalogue>>();

/** Reads the catalogue once for each database. To be asked before a transaction begins, never in one. */
export function catalogueOf(prisma: PrismaClient): Promise<Catalogue> {
  const read = known.get(prisma) ?? readCatalogue(prisma);
  known.set(prisma, read);
  read.catch(() => known.delete(prisma));
  return read;
}

async function readCatalogue(prisma: PrismaClient): Promise<Catalogue> {
  const columns = await prisma.$queryRawUnsafe<FoundColumn[]>(COLUMNS);
  const constraints = await prisma.$queryRawUnsafe<FoundConstraint[]>(CONSTRAINTS);
  const defaults = await readDefaults(prisma, columns);
  const tables = new Map<string, Table>();
  for (const [table, ofTable] of Map.groupBy(columns, (one) => one.table)) {
    tables.set(kindOfTable(table), {
      table,
      columns: new Map(ofTable.map((one) => [camel(one.column), one])),
      defaults: defaults.get(table) ?? {},
    });
  }
  const links = constraints.flatMap(linkOf);
  const withFields = constraints.map((one) => ({
    ...one,
    kind: kindOfTable(one.table),
    fields: one.columns.map(camel),
  }));
  return {
    tables,
    links,
    uniques: withFields.filter(({ type }) => type === 'u'),
    constraints: new Map(withFields.map((one) => [one.name, one])),
    order: parentsFirst([...tables.keys()], links),
  };
}

const ON_DELETE: Record<string, Link['onDelete']> = { c: 'cascade', n: 'setNull' };

function linkOf({ type, table, parent, columns, onDelete }: FoundConstraint): Link[] {
  const [column] = columns;
  if (type !== 'f' || !parent || !column) return [];
  const rule = ON_DELETE[onDelete] ?? 'refuse';
  return [{ child: kindOfTable(table), field: camel(column), parent: kindOfTable(parent), onDelete: rule }];
}

/** Lets the database say what its defaults are worth; those that tell the time are ours to fill in. */
async function readDefaults(prisma: PrismaClient, columns: readonly FoundColumn[]) {
  const fixed = columns.filter(
    ({ expression }) => expression && !/CURRENT_TIMESTAMP|now\(/i.test(expression),
  );
  const values = await prisma.$queryRawUnsafe<{ place: number; value: unknown }[]>(
    fixed
      .map(({ expression }, place) => `SELECT ${place} AS place, to_jsonb(${expression}) AS value`)
      .join(' UNION ALL '),
  );
  const defaults = new Map<string, Record<string, unknown>>();
  for (const { place, value } of values) {
    const { table = '', column = '' } = fixed[place] ?? {};
    defaults.set(table, { ...defaults.get(table), [camel(column)]: value });
  }
  return defaults;
}

/** Kinds in an order in which each stands after all that it refers to; a kind may refer to itself. */
function parentsFirst(kinds: readonly string[], links: readonly Link[]): string[] {
  const order: string[] = [];
  const place = (kind: string, above: readonly string[]): void => {
    if (order.includes(kind) || above.includes(kind)) return;
    for (const { child, parent } of links) if (child === kind) place(parent, [...above, kind]);
    order.push(kind);
  };
  for (const kind of kinds) place(kind, []);
  return order;
}
