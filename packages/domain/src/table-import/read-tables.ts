import type { PlainDate } from '../calendar/plain-date.ts';
import { type PublicHolidayKey, publicHolidaysBetween } from '../calendar/public-holidays.ts';
import { readMeetings } from '../dated-text/read-meetings.ts';
import type {
  Found,
  ReadFormat,
  ReadGroup,
  ReadOptions,
  ReadProblem,
  ReadResult,
  ReadSession,
  ReadWarning,
} from '../dated-text/types.ts';
import type { ColumnKey } from '../export/calendar-columns.ts';
import { cellOnline, cellStatus, cellTimes, type DateOrder, dateOrder, numericDate } from './cells.ts';
import { findHeadings, type TableHeadings } from './headings.ts';
import { LINE_END, readTableText, type TableCell, type TableRow } from './table-text.ts';

/**
 * Reads the sessions in the text of a spreadsheet or calendar file (see `tablesText`): a row each, by the headings
 * above them. A file in which no sheet has headings with a column of dates is read as any other text. Never throws.
 */
export function readTables(text: string, options: ReadOptions): ReadResult {
  const sheets = readTableText(text).flatMap(({ rows }) => {
    const found = findHeadings(rows);
    return found ? [{ rows: rows.slice(found.at + 1), headings: found.headings }] : [];
  });
  if (sheets.length === 0) return readMeetings(text, options);
  const parts = sheets.map((sheet) => readSheet(sheet.rows, sheet.headings, options));
  const sessions = parts.flatMap((part) => part.sessions);
  return {
    ...nothing(),
    sessions: withWarnings(sessions, options),
    problems: parts.flatMap((part) => part.problems),
    groups: named(sessions, 'group').map(
      ([label, found]): ReadGroup => ({
        ...found,
        label,
        announcedSessions: null,
        size: null,
        isNamedInTable: true,
      }),
    ),
    formats: named(sessions, 'format').map(
      ([title, found]): ReadFormat => ({
        ...found,
        title,
        purpose: null,
        audience: null,
        explanation: null,
        when: null,
        durationMinutes: null,
      }),
    ),
  };
}

interface SheetReading {
  sessions: ReadSession[];
  problems: ReadProblem[];
}

function readSheet(rows: readonly TableRow[], headings: TableHeadings, options: ReadOptions): SheetReading {
  const column = (key: ColumnKey) => rows.map((row) => cellOf(row, headings, key)?.text ?? '');
  const order = dateOrder([...column('startsOn'), ...column('endsOn')]);
  const sessions: ReadSession[] = [];
  const problems: ReadProblem[] = [];
  for (const row of rows) {
    const cell = cellOf(row, headings, 'startsOn');
    if (!cell?.text) continue;
    const date = cellDate(cell.text, order, options);
    if (date === 'none' || date === null) problems.push(noDate(cell, row, options));
    else sessions.push(rowSession(row, cell, date, headings, order, options));
  }
  return { sessions, problems };
}

function rowSession(
  row: TableRow,
  cell: TableCell,
  date: PlainDate,
  headings: TableHeadings,
  order: DateOrder,
  options: ReadOptions,
): ReadSession {
  const value = (key: ColumnKey): string | null => cellOf(row, headings, key)?.text || null;
  const times = cellTimes(value('startTime') ?? '') ?? cellTimes(timePart(cell.text));
  const last = value('endsOn');
  const endDate = last ? cellDate(last, order, options) : null;
  const status = cellStatus(value('status') ?? '');
  return {
    line: row.line,
    span: cell.span,
    date,
    endDate: endDate && endDate !== 'none' && endDate > date ? endDate : null,
    start: times?.start ?? null,
    end: cellTimes(value('endTime') ?? '')?.start ?? times?.end ?? null,
    group: value('group'),
    title: value('title'),
    location: value('place'),
    online: cellOnline(value('isOnline') ?? ''),
    status: status === 'cancelled' ? 'cancelled' : 'planned',
    warnings: [],
    row: {
      id: value('id'),
      status,
      format: value('format'),
      audience: lines(value('audience')),
      description: lines(value('description')),
      cancelReason: lines(value('cancelReason')),
      columns: [...headings.keys()],
    },
  };
}

/** Words of several lines, as they stood in the cell. */
const lines = (text: string | null) => text?.replaceAll(LINE_END, '\n') ?? null;

const timePart = (text: string) => /[ T](\d{1,2}[:.]\d{2})\b/.exec(text)?.[1] ?? '';

function cellOf(row: TableRow, headings: TableHeadings, key: ColumnKey): TableCell | undefined {
  const index = headings.get(key);
  return index === undefined ? undefined : row.cells[index];
}

/** A date in numbers, else the one that the reader of texts finds in the words. */
function cellDate(text: string, order: DateOrder, options: ReadOptions): PlainDate | 'none' | null {
  const numeric = numericDate(text, order);
  if (numeric) return numeric;
  const { sessions } = readMeetings(text.slice(0, 100), options);
  return sessions.length === 1 ? (sessions[0]?.date ?? null) : null;
}

function noDate({ text, span }: TableCell, { line }: TableRow, { locale }: ReadOptions): ReadProblem {
  const reason = locale === 'en' ? 'This is no date.' : 'Dit is geen datum.';
  return { line, span, text: text.slice(0, 80), code: 'impossibleDate', reason };
}

/** Each name that a column holds, with the place of the first. */
function named(sessions: readonly ReadSession[], what: 'group' | 'format'): [string, Found][] {
  const names = new Map<string, Found>();
  for (const session of sessions) {
    const name = what === 'group' ? session.group : (session.row?.format ?? null);
    if (name && !names.has(name))
      names.set(name, { line: session.line, span: [session.span[0], session.span[0]] });
  }
  return [...names];
}

/** The doubts that a text would raise too; rows of our own export stand as they were planned, and raise none. */
function withWarnings(sessions: ReadSession[], { locale = 'nl' }: ReadOptions): ReadSession[] {
  const days = sessions.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  const holidays =
    first && last ? publicHolidaysBetween(first, last) : new Map<string, { key: PublicHolidayKey }[]>();
  const seen = new Set<string>();
  return sessions.map((session) => {
    const twin = `${session.group}/${session.date}/${session.start}/${session.title}`;
    const codes: ReadWarning['code'][] = [];
    if (session.start && session.end && session.end <= session.start && !session.endDate)
      codes.push('endBeforeStart');
    if (!session.row?.id && seen.has(twin)) codes.push('duplicateDate');
    if (!session.row?.id && holidays.get(session.date)?.length) codes.push('publicHoliday');
    seen.add(twin);
    return { ...session, warnings: codes.map((code) => ({ code, text: WORDS[code]?.[locale] ?? '' })) };
  });
}

const WORDS: Partial<Record<ReadWarning['code'], Record<'nl' | 'en', string>>> = {
  endBeforeStart: { nl: 'Het einde ligt niet na het begin.', en: 'The end is not after the start.' },
  duplicateDate: { nl: 'Deze rij staat er twee keer.', en: 'This row is there twice.' },
  publicHoliday: { nl: 'Dit is een feestdag.', en: 'This is a public holiday.' },
};

function nothing(): ReadResult {
  const nowhere: Found = { line: 0, span: [0, 0] };
  return {
    sessions: [],
    norms: [],
    groups: [],
    tracks: [],
    formats: [],
    period: null,
    problems: [],
    network: {
      ...nowhere,
      title: null,
      goal: null,
      approach: null,
      results: [],
      contact: null,
      registration: null,
      published: null,
      facts: [],
    },
    periods: [],
    themes: [],
    questions: [],
    capacities: [],
    delegationRules: [],
    roughFacts: [],
    principlesCount: null,
    leftDates: [],
  };
}
