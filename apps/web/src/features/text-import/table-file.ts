import type { Table } from '@leerkring/domain/table-import/table-text';
import type { TextRefusal } from './decode-text.ts';

/** A file of which the rows are read, rather than its words. */
export type TableFileKind = 'csv' | 'xlsx' | 'ics';

const MEDIA_TYPES: Record<string, TableFileKind> = {
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** By the end of its name, else by what the browser takes it for. */
export function tableFileKind({ name, type }: { name: string; type: string }): TableFileKind | null {
  const [, end] = /\.(csv|tsv|xlsx|ics)$/i.exec(name) ?? [];
  if (end) return end.toLowerCase() === 'tsv' ? 'csv' : (end.toLowerCase() as TableFileKind);
  return MEDIA_TYPES[type] ?? null;
}

export type TablesOrRefusal = { tables: Table[] } | { refusal: TextRefusal };

/** The file is not what its name says, or holds more than is read; the reader says which. */
export class TableFileError extends Error {
  readonly refusal: TextRefusal;

  constructor(refusal: TextRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
