import { daysInMonth } from '../grammar/civil-day.ts';
import type { TextDocument } from '../source/document.ts';
import { monthOf } from '../vocabulary/calendar-words.ts';

/** A time without a day: "eind maart 2026", "najaar 2019", "na de zomer". */
interface RoughTime {
  from: number;
  to: number;
  start: string | null;
  end: string | null;
  /** Really vague, against "in november 2019", which a norm may hold. */
  vague: boolean;
  /** The sentence around it, lower case. */
  sentence: string;
}

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)';
const ROUGH = new RegExp(
  `(?<![\\p{L}\\d])(?:(eind|begin|medio|half|midden|early|late|mid|begin van|eind van)[ -](?:de maand )?(${MONTH}|(?:19|20)\\d{2})(?:\\s+((?:19|20)\\d{2}))?|(?:in |vanaf |het |the )?(voorjaar|najaar|zomer|herfst|winter|lente|spring|autumn|fall|summer)(?: van)?\\s+((?:19|20)\\d{2})|(na|voor|vóór|after|before) (?:de|het|the) (zomer|zomervakantie|kerst|kerstvakantie|voorjaarsvakantie|herfstvakantie|summer|christmas|vakantie))(?![\\p{L}\\d])`,
  'giu',
);

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  voorjaar: [1, 6],
  lente: [3, 6],
  spring: [3, 6],
  zomer: [6, 8],
  summer: [6, 8],
  najaar: [8, 12],
  herfst: [9, 12],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 12],
};
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  eind: [21, 31],
  late: [21, 31],
  'eind van': [21, 31],
  begin: [1, 10],
  early: [1, 10],
  'begin van': [1, 10],
  medio: [11, 20],
  half: [11, 20],
  midden: [11, 20],
  mid: [11, 20],
};

const pad = (value: number): string => String(value).padStart(2, '0');
const iso = (year: number, month: number, day: number): string =>
  `${year}-${pad(month)}-${pad(Math.min(day, daysInMonth(year, month)))}`;

function boundsOf(match: RegExpMatchArray): [string | null, string | null] {
  const [, part, unit, year, season, seasonYear] = match;
  if (season && seasonYear) {
    const [first, last] = SEASONS[season] ?? [1, 12];
    return [iso(Number(seasonYear), first, 1), iso(Number(seasonYear), last, 31)];
  }
  if (part && unit && /^\d{4}$/.test(unit)) {
    const months: readonly [number, number] = /eind|late/.test(part)
      ? [10, 12]
      : /begin|early/.test(part)
        ? [1, 3]
        : [5, 8];
    return [iso(Number(unit), months[0], 1), iso(Number(unit), months[1], 31)];
  }
  const month = unit ? monthOf(unit) : 0;
  if (part && month && year) {
    const [first, last] = PARTS[part] ?? [1, 31];
    return [iso(Number(year), month, first), iso(Number(year), month, last)];
  }
  return [null, null];
}

/** Finds times without a day. Linear in the text. */
export function roughTimes(doc: TextDocument): RoughTime[] {
  const { lower } = doc.plain;
  const found: RoughTime[] = [];
  for (const match of lower.matchAll(ROUGH)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[1] && /^\s*\d{1,2}(?!\d)/.test(lower.slice(to, to + 3)) && !match[3]) continue;
    const before = lower.slice(Math.max(0, from - 200), from);
    const after = lower.slice(to, to + 200);
    const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
    const end = /[.\n?!](?:\s|$)/.exec(after)?.index ?? after.length;
    const [first, last] = boundsOf(match);
    found.push({
      from,
      to,
      start: first,
      end: last,
      vague: true,
      sentence: before.slice(start) + match[0] + after.slice(0, end),
    });
    if (found.length >= 500) break;
  }
  return found;
}
