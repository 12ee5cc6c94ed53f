import { TABLE_FILE_LIMITS } from '@leerkring/contract/text-import-limits';
import type { Table } from '@leerkring/domain/table-import/table-text';
import { decodeText } from './decode-text.ts';
import { TableFileError, type TableFileKind, type TablesOrRefusal } from './table-file.ts';

/**
 * The rows of a file; its library is loaded when it is needed. Never throws: what cannot be read is refused whole.
 * @param timeZone the zone in which the times of a calendar file are told
 */
export async function readTableFile(
  kind: TableFileKind,
  bytes: Uint8Array<ArrayBuffer>,
  timeZone: string,
): Promise<TablesOrRefusal> {
  try {
    const tables = await tablesOf(kind, bytes, timeZone);
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    // One more for the headings of each sheet.
    if (rows > TABLE_FILE_LIMITS.rows + tables.length) return { refusal: 'tooManyRows' };
    return rows === 0 ? { refusal: 'noRows' } : { tables: tables.map(cut) };
  } catch (error) {
    return { refusal: error instanceof TableFileError ? error.refusal : 'broken' };
  }
}

async function tablesOf(
  kind: TableFileKind,
  bytes: Uint8Array<ArrayBuffer>,
  timeZone: string,
): Promise<Table[]> {
  if (kind === 'xlsx') return (await import('./read-workbook.ts')).readWorkbook(bytes);
  const text = textOf(bytes);
  if (kind === 'csv') return (await import('./read-csv.ts')).readCsv(text);
  return (await import('./read-calendar.ts')).readCalendar(text, timeZone);
}

/** Bytes that are no text, or letters that came out wrong, are refused rather than taken in as nonsense. */
function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text === null) throw new TableFileError('binary');
  if (/[\u0080-\u009f\ufffd]/.test(text)) throw new TableFileError('encoding');
  return text;
}

/** A cell that is longer than anything that is kept of it, and columns beyond any heading, only make all slow. */
function cut({ name, rows }: Table): Table {
  const { cells, cellCharacters } = TABLE_FILE_LIMITS;
  return {
    name,
    rows: rows.map((row) => row.slice(0, cells).map((cell) => cell.slice(0, cellCharacters))),
  };
}
