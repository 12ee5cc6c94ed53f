import { nearestName } from './spelling.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january', 'jän'],
  ['februari', 'feb', 'febr', 'february'],
  ['maart', 'mrt', 'maa', 'march', 'mar', 'mrch'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['maandag', 'ma', 'maa', 'mnd', 'monday', 'mon'],
  ['dinsdag', 'di', 'din', 'tuesday', 'tue', 'tues'],
  ['woensdag', 'wo', 'woe', 'wed', 'wednesday', 'weds'],
  ['donderdag', 'do', 'don', 'thursday', 'thu', 'thur', 'thurs'],
  ['vrijdag', 'vr', 'vri', 'vrij', 'friday', 'fri'],
  ['zaterdag', 'za', 'zat', 'saturday', 'sat'],
  ['zondag', 'zo', 'zon', 'sunday', 'sun'],
];

function indexed(lists: readonly (readonly string[])[]): Map<string, number> {
  return new Map(lists.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
}

const monthByName = indexed(MONTHS);
const weekdayByName = indexed(WEEKDAYS);
const longMonths = [...monthByName.keys()].filter((name) => name.length >= 5);
const longWeekdays = [...weekdayByName.keys()].filter((name) => name.length >= 6);
const DAY_PARTS = /^(ochtend|morgen|middag|namiddag|voormiddag|avond|nacht)(en)?$/;

const misspelt = new Map<string, number>();

/** Month (1–12) that a lower-case word names, abbreviations included; 0 when none. */
export function monthOf(word: string): number {
  return monthByName.get(word) ?? 0;
}

/** As `monthOf`, and forgives spelling mistakes: only for a word that stands beside a day number. */
export function monthLike(word: string): number {
  const exact = monthOf(word);
  if (exact || word.length < 5 || word.length > 12) return exact;
  const known = misspelt.get(word);
  if (known !== undefined) return known;
  const found = monthByName.get(nearestName(word, longMonths) ?? '') ?? 0;
  if (misspelt.size < 5000) misspelt.set(word, found);
  return found;
}

export interface WeekdayWord {
  /** ISO weekday, 1 is Monday. */
  weekday: number;
  /** "dinsdagen": belongs to each of the days that follow. */
  plural: boolean;
  /** Two or three letters that may be another word ("do", "zo", "wo", "sat"). */
  short: boolean;
  /** "dinsdagavond" has "avond". */
  part: string | null;
}

const weekdayCache = new Map<string, WeekdayWord | null>();

/** The weekday that a lower-case word names ("dinsdagavond", "woensdagen", "vr", "thurs"); null when none. */
export function weekdayOf(word: string): WeekdayWord | null {
  const cached = weekdayCache.get(word);
  if (cached !== undefined) return cached;
  const found = findWeekday(word);
  if (weekdayCache.size < 20000) weekdayCache.set(word, found);
  return found;
}

function findWeekday(word: string): WeekdayWord | null {
  const exact = weekdayByName.get(word);
  if (exact) return { weekday: exact, plural: false, short: word.length <= 4, part: null };
  if (word.length < 5) return null;
  if (word.endsWith('days') || word.endsWith('dagen')) {
    const single = weekdayByName.get(word.endsWith('days') ? word.slice(0, -1) : word.slice(0, -2));
    if (single) return { weekday: single, plural: true, short: false, part: null };
  }
  for (const [name, weekday] of weekdayByName) {
    if (name.length < 6 || !word.startsWith(name)) continue;
    const rest = word.slice(name.length);
    const part = DAY_PARTS.exec(rest);
    if (part) return { weekday, plural: part[2] !== undefined, short: false, part: part[1] ?? null };
    if (rest === 's') return { weekday, plural: true, short: false, part: null };
  }
  const near = word.length >= 6 ? weekdayByName.get(nearestName(word, longWeekdays) ?? '') : undefined;
  return near ? { weekday: near, plural: false, short: false, part: null } : null;
}

/** Dutch and English names of weekdays and months, for sentences to people. */
export const WEEKDAY_NAMES = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

export const MONTH_NAMES = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;
