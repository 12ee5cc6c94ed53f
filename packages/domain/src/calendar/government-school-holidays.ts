import { TZDate } from '@date-fns/tz';
import { daysBetween, isPlainDate, type PlainDate } from './plain-date.ts';
import { SCHOOL_REGIONS, type SchoolHoliday, type SchoolRegion } from './school-holidays.ts';

/** A school holiday as the government's file gives it. */
export interface ReadSchoolHoliday extends SchoolHoliday {
  /** The dates bind all schools; otherwise they are advice. */
  isCompulsory: boolean;
  /** "2026-2027", where the file says it. */
  schoolYear: string | null;
}

/** Something in the file that was left out or looks wrong; nothing is left out in silence. */
export interface SchoolHolidayDoubt {
  kind: 'noName' | 'unknownRegion' | 'badDate' | 'endBeforeStart' | 'tooLong' | 'outsideSchoolYear' | 'twice';
  /** Whose: name of the holiday and the region, as the file says them. */
  of: string;
  /** The words of the file that are in doubt. */
  found: string;
  /** True where the holiday was left out for it. */
  isLeftOut: boolean;
}

/** Why nothing can be read at all. */
export type SchoolHolidayFault =
  | 'tooLarge'
  | 'wrongEncoding'
  | 'notJson'
  | 'notThisFormat'
  | 'tooMany'
  | 'empty';

export type SchoolHolidayReading =
  | { fault: SchoolHolidayFault }
  | { fault: null; holidays: ReadSchoolHoliday[]; doubts: SchoolHolidayDoubt[] };

/** Bytes of a file, and holidays in it; the government's own has some forty a year. */
export const SCHOOL_HOLIDAY_LIMITS = { bytes: 1_000_000, holidays: 1000, nameLength: 100 };

const ZONE = 'Europe/Amsterdam';
const ALL = new Set(['heel nederland', 'nederland', 'alle regio’s', "alle regio's"]);
const REGION: Record<string, SchoolRegion> = { noord: 'north', midden: 'middle', zuid: 'south' };
/** The longest, in summer, are six weeks; secondary schools have seven. */
const LONGEST = 60;

/**
 * Reads the bytes of a file of the government's open data (infotype `schoolholidays`, output JSON): one document
 * or a list of them, each with `content[].vacations[].regions[]`.
 * Start and end are instants: midnight in Dutch time written in UTC (22:00Z or 23:00Z of the day before), or midnight
 * UTC, or the last minute of a day. Each is taken as the Dutch calendar day on which it falls, the last day inclusive.
 * Source of the format: opendata.rijksoverheid.nl. Never throws; a file that cannot be read has a fault.
 */
export function readGovernmentSchoolHolidays(bytes: Uint8Array): SchoolHolidayReading {
  if (bytes.byteLength > SCHOOL_HOLIDAY_LIMITS.bytes) return { fault: 'tooLarge' };
  const text = decode(bytes);
  if (text === null) return { fault: 'wrongEncoding' };
  const data = parse(text);
  if (data === undefined) return { fault: text.trim() === '' ? 'empty' : 'notJson' };
  const blocks = blocksIn(data);
  if (blocks.length === 0) return { fault: 'notThisFormat' };
  return readBlocks(blocks);
}

type Fields = Record<string, unknown>;

interface Block {
  schoolYear: string | null;
  vacations: readonly unknown[];
}

/** UTF-8 only, as JSON prescribes; null for any other encoding, and for characters that no database stores. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function blocksIn(data: unknown): Block[] {
  return listOf(data)
    .filter(isFields)
    .flatMap((document) => listOf(document.content ?? document))
    .filter(isFields)
    .filter((block) => Array.isArray(block.vacations))
    .map((block) => ({
      schoolYear: /\d{4}-\d{4}/.exec(clean(block.schoolyear))?.[0] ?? null,
      vacations: listOf(block.vacations),
    }));
}

function readBlocks(blocks: readonly Block[]): SchoolHolidayReading {
  const doubts: SchoolHolidayDoubt[] = [];
  const holidays = new Map<string, ReadSchoolHoliday>();
  for (const { schoolYear, vacations } of blocks) {
    for (const vacation of vacations.filter(isFields)) {
      for (const one of readVacation(vacation, schoolYear, doubts)) {
        const key = `${one.region} ${one.startsOn}`;
        const known = holidays.get(key);
        // The same year may stand in several documents; only where they differ is it worth saying.
        if (known && (known.name !== one.name || known.endsOn !== one.endsOn)) {
          const found = `${one.name} ${one.startsOn} – ${one.endsOn}`;
          doubts.push({ kind: 'twice', of: `${known.name} ${known.region}`, found, isLeftOut: true });
        }
        if (!known) holidays.set(key, one);
        if (holidays.size > SCHOOL_HOLIDAY_LIMITS.holidays) return { fault: 'tooMany' };
      }
    }
  }
  if (holidays.size === 0 && doubts.length === 0) return { fault: 'empty' };
  const inOrder = [...holidays.values()].sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
  return { fault: null, holidays: inOrder, doubts };
}

function readVacation(
  vacation: Fields,
  schoolYear: string | null,
  doubts: SchoolHolidayDoubt[],
): ReadSchoolHoliday[] {
  const name = clean(vacation.type);
  const isCompulsory = clean(vacation.compulsorydates).toLowerCase() === 'true';
  return listOf(vacation.regions)
    .filter(isFields)
    .flatMap((entry) => {
      const of = [name, clean(entry.region)].filter(Boolean).join(' ');
      const leaveOut = (kind: SchoolHolidayDoubt['kind'], found: string) => {
        doubts.push({ kind, of, found, isLeftOut: true });
        return [];
      };
      if (!name || name.length > SCHOOL_HOLIDAY_LIMITS.nameLength)
        return leaveOut('noName', name.slice(0, 100));
      const regions = regionsOf(clean(entry.region));
      if (regions.length === 0) return leaveOut('unknownRegion', clean(entry.region).slice(0, 100));
      const startsOn = dutchDay(clean(entry.startdate));
      const endsOn = dutchDay(clean(entry.enddate));
      if (!startsOn) return leaveOut('badDate', clean(entry.startdate).slice(0, 100));
      if (!endsOn) return leaveOut('badDate', clean(entry.enddate).slice(0, 100));
      if (endsOn < startsOn) return leaveOut('endBeforeStart', `${startsOn} – ${endsOn}`);
      const read = { name, startsOn, endsOn, isCompulsory, schoolYear };
      const odd = oddity(read);
      if (odd) doubts.push({ kind: odd, of, found: `${startsOn} – ${endsOn}`, isLeftOut: false });
      return regions.map((region) => ({ ...read, region }));
    });
}

function oddity({ startsOn, endsOn, schoolYear }: Omit<ReadSchoolHoliday, 'region'>) {
  if (daysBetween(startsOn, endsOn) > LONGEST) return 'tooLong';
  if (!schoolYear) return null;
  const [from, to] = schoolYear.split('-');
  return startsOn < `${from}-08-01` || startsOn > `${to}-09-15` ? 'outsideSchoolYear' : null;
}

function regionsOf(text: string): readonly SchoolRegion[] {
  const word = text.toLowerCase().replace(/^regio /, '');
  if (ALL.has(word)) return SCHOOL_REGIONS;
  const region = REGION[word];
  return region ? [region] : [];
}

/** The calendar day in the Netherlands on which an instant falls; a bare date is that date. */
function dutchDay(text: string): PlainDate | null {
  if (isPlainDate(text)) return text;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return null;
  // An instant without its zone is a clock on a Dutch wall.
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text))
    return isPlainDate(text.slice(0, 10)) ? text.slice(0, 10) : null;
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return null;
  const local = new TZDate(instant, ZONE);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(local.getFullYear()).padStart(4, '0')}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return isPlainDate(day) ? day : null;
}

const orderOf = (one: SchoolHoliday) => `${one.startsOn} ${SCHOOL_REGIONS.indexOf(one.region)}`;

/** The file wraps its words in line ends and spaces. */
const clean = (value: unknown) =>
  typeof value === 'string' || typeof value === 'boolean' ? String(value).replaceAll(/\s+/g, ' ').trim() : '';

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
