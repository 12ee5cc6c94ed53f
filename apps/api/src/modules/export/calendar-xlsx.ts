import {
  CALENDAR_COLUMNS,
  type CellValue,
  type ExportLanguage,
} from '@leerkring/domain/export/calendar-columns';
import type { ExportSession } from '@leerkring/domain/export/export-session';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';

const SHEET = { nl: 'Jaarkalender', en: 'Year calendar' } as const;
const DATE_FORMAT = { nl: 'dd-mm-yyyy', en: 'yyyy-mm-dd' } as const;

/**
 * The sessions as an Excel workbook of one sheet: true dates, a row of headings that stays in sight. Text is written as
 * text, so that nothing in it runs, whatever it begins with.
 */
export async function calendarXlsx(
  sessions: readonly ExportSession[],
  language: ExportLanguage,
): Promise<Buffer> {
  const headings = CALENDAR_COLUMNS.map(({ heading }) => ({
    value: heading[language],
    type: String,
    fontWeight: 'bold' as const,
  }));
  const rows = sessions.map((session) =>
    CALENDAR_COLUMNS.map(({ value }) => cellOf(value(session, language), language)),
  );
  return writeXlsxFile([headings, ...rows], {
    sheet: SHEET[language],
    columns: CALENDAR_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}

function cellOf(value: CellValue, language: ExportLanguage): Cell {
  if (value === null) return null;
  if (value.kind === 'number') return { value: value.number, type: Number };
  if (value.kind === 'date') {
    return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: DATE_FORMAT[language] };
  }
  return { value: storable(value.text), type: String, format: '@' };
}

/** XML has no place for most control characters; a file that holds one cannot be opened. */
function storable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ').slice(0, 32_767);
}
