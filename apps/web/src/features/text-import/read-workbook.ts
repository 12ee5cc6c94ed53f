import { TABLE_FILE_LIMITS } from '@leerkring/contract/text-import-limits';
import type { Table } from '@leerkring/domain/table-import/table-text';
// The one that starts no worker of its own: this runs in one, and the page's policy allows no other.
import readXlsxFile from 'read-excel-file/universal';
import { TableFileError } from './table-file.ts';
import { zipContents } from './zip-contents.ts';

/** The sheets of an Excel workbook. Its size is looked at before anything is unpacked. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Table[]> {
  const contents = zipContents(bytes);
  if (!contents) throw new TableFileError('broken');
  const { unpackedBytes, parts } = TABLE_FILE_LIMITS;
  if (contents.unpackedBytes > unpackedBytes || contents.parts > parts)
    throw new TableFileError('tooManyRows');
  const sheets = await readXlsxFile(bytes.buffer);
  const filled = sheets.filter(({ data }) => data.length > 0);
  return filled.map(({ sheet, data }) => ({
    name: filled.length > 1 ? sheet : null,
    rows: data.map((row) => row.map(cellText)),
  }));
}

/** Excel keeps a day as midnight UTC, and a time alone on a day before its calendar begins. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  // A time is kept as a share of the day; sums of shares miss the minute by milliseconds.
  const iso = new Date(Math.round(cell.getTime() / 60_000) * 60_000).toISOString();
  if (cell.getUTCFullYear() < 1901) return iso.slice(11, 16);
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
