import type { Transaction } from '../../commands/run-command.ts';

/** The models that an import writes, children before parents: the order in which undo removes them. */
export const MADE_MODELS = [
  'session',
  'undatedSeries',
  'question',
  'capacityRule',
  'delegationRule',
  'intendedResult',
  'projectFact',
  'normSlot',
  'norm',
  'group',
  'theme',
  'meetingFormat',
  'track',
  'season',
  'membership',
  'person',
  'network',
] as const;

export type MadeModel = (typeof MADE_MODELS)[number];

/** A row as it is kept with an import: dates as text. */
export type StoredRow = { id: string } & Record<string, unknown>;

type Ids = { where: { id: { in: string[] } } };

/** What undo does with a table, the same for all of them. */
export interface MadeTable {
  findMany(args: Ids): Promise<{ id: string }[]>;
  deleteMany(args: Ids): Promise<{ count: number }>;
  count(args: { where: Record<string, unknown> }): Promise<number>;
  updateMany(args: { where: { id: string }; data: Record<string, unknown> }): Promise<{ count: number }>;
}

/** Prisma types each delegate by its own model; here they are one thing, told apart by name. */
export function madeTable(tx: Transaction, model: MadeModel): MadeTable {
  return tx[model] as unknown as MadeTable;
}

/** A row as JSON keeps it. */
export function storedRow(row: object): StoredRow {
  return JSON.parse(JSON.stringify(row)) as StoredRow;
}
