/**
 * A backup is gzipped JSON, one value a line: a head, then for each table a line that opens it, its rows, and a line
 * that closes it with their number and the SHA-256 of their lines, and an end. A file that was cut off lacks its end.
 */
export interface BackupHead {
  leerkring: 'backup';
  version: 1;
  migrations: string[];
}

export interface TableStart {
  table: string;
  columns: string[];
}

export interface TableEnd {
  endOf: string;
  rows: number;
  sha256: string;
}

export interface BackupEnd {
  end: true;
  tables: number;
}

export type BackupMark = TableStart | TableEnd | BackupEnd;

/** What went through: rows by table. */
export type RowCounts = Record<string, number>;
