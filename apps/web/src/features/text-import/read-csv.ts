import { TABLE_FILE_LIMITS } from '@leerkring/contract/text-import-limits';
import { originalCell } from '@leerkring/domain/export/harmless-cell';
import type { Table } from '@leerkring/domain/table-import/table-text';
import { parse } from 'csv-parse/browser/esm/sync';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SAMPLE_LINES = 20;

/** The rows of a .csv: quotes, line ends within them, and whichever delimiter it has. Our apostrophes come off again. */
export function readCsv(text: string): Table[] {
  const rows: string[][] = parse(text, {
    delimiter: delimiterOf(text),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: TABLE_FILE_LIMITS.rows + 2,
  });
  return [{ name: null, rows: rows.map((row) => row.map(originalCell)) }];
}

/** The one that stands most evenly in the first lines, outside quotes; Excel may also say it (`sep=;`). */
function delimiterOf(text: string): string {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  if (said) return said;
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter(Boolean)
    .slice(0, SAMPLE_LINES);
  const score = (delimiter: string): number => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const most = Math.max(0, ...counts);
    return most === 0 ? 0 : counts.filter((count) => count === most).length * 100 + most;
  };
  return DELIMITERS.reduce((best, one) => (score(one) > score(best) ? one : best));
}
