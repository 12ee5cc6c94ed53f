import { CALENDAR_COLUMNS, type CellValue, type ExportLanguage } from './calendar-columns.ts';
import type { ExportSession } from './export-session.ts';
import { harmlessCell } from './harmless-cell.ts';

/** A Dutch Excel opens files with semicolons in columns, an English one those with commas. */
const DELIMITER = { nl: ';', en: ',' } as const;

/**
 * The sessions as .csv (RFC 4180: CRLF, quotes doubled): UTF-8 with a byte order mark, by which Excel knows it, a row
 * of headings, dates as `YYYY-MM-DD`, and no text that a spreadsheet would run.
 */
export function calendarCsv(sessions: readonly ExportSession[], language: ExportLanguage): string {
  const delimiter = DELIMITER[language];
  const headings = CALENDAR_COLUMNS.map(({ heading }) => heading[language]);
  const lines = [
    headings.map((one) => quoted(one, delimiter)).join(delimiter),
    ...sessions.map((session) =>
      CALENDAR_COLUMNS.map(({ value }) => quoted(plain(value(session, language)), delimiter)).join(delimiter),
    ),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function plain(value: CellValue): string {
  if (value === null) return '';
  if (value.kind === 'date') return value.day;
  return value.kind === 'number' ? String(value.number) : harmlessCell(value.text);
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n\t;,]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
