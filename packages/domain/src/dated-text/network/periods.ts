import type { ProblemFound } from '../checks/problem.ts';
import { type Locale, say } from '../checks/sentences.ts';
import { dayNumber, daysInMonth, isoDate, isRealDate } from '../grammar/civil-day.ts';
import type { Reading } from '../reading/reading.ts';
import type { Stretch } from '../source/sentences.ts';

/** The run of a network with its place in the flat text. */
interface PeriodFound extends Stretch {
  start: string | null;
  end: string | null;
}

const RUNS =
  /(?:loopt|lopen|looptijd|duurt|periode|runs?|project|programma|traject|netwerk|subsidie|seizoen|start)/i;

/** "loopt van 1 november 2020 tot 1 mei 2022": dates left as the run of the project. */
function datedRuns(reading: Reading): PeriodFound[] {
  return reading.candidates.flatMap((each) => {
    const date = each.run.dates[0];
    if (each.left !== 'period' || !date?.last || date.year === null || !date.last.year) return [];
    if (!RUNS.test(reading.doc.plain.lower.slice(Math.max(each.sentence.from, date.from - 160), date.from)))
      return [];
    if (
      !isRealDate(date.year, date.month, date.day) ||
      !isRealDate(date.last.year, date.last.month, date.last.day)
    )
      return [];
    const start = isoDate(dayNumber(date.year, date.month, date.day));
    const end = isoDate(dayNumber(date.last.year, date.last.month, date.last.day));
    return [{ start, end, from: date.from, to: date.to }];
  });
}

const TERM =
  /(?:looptijd|projectperiode|periode|duration|term)[^\n]{0,30}\n?[^\n]{0,30}\n?\s*((?:19|20)\d{2})\s*(?:\n\s*|[-–/]|t\/m|tot(?: en met)?|to)\s*((?:19|20)\d{2})(?!\d)/gi;

/** "Looptijd … 2020 … 2023", in years only. */
function yearRuns(reading: Reading): PeriodFound[] {
  return [...reading.doc.plain.flat.matchAll(TERM)].slice(0, 20).flatMap((match) => {
    const [first, last] = [Number(match[1]), Number(match[2])];
    if (last < first || last - first > 15) return [];
    const from = match.index + match[0].indexOf(match[1] ?? '');
    return [{ start: `${first}-01-01`, end: `${last}-12-31`, from, to: match.index + match[0].length }];
  });
}

const SEASON_YEARS =
  /(?<![\p{L}])(voorjaar|najaar|zomer|herfst|lente|winter)\s+((?:20)\d{2})\s*-?\s*(?:tot|t\/m|tot en met|-)\s*(voorjaar|najaar|zomer|herfst|lente|winter)\s+((?:20)\d{2})/giu;

const FIRST_MONTH: Readonly<Record<string, number>> = {
  voorjaar: 1,
  lente: 3,
  zomer: 6,
  najaar: 8,
  herfst: 9,
  winter: 12,
};
const LAST_MONTH: Readonly<Record<string, number>> = {
  voorjaar: 6,
  lente: 6,
  zomer: 8,
  najaar: 12,
  herfst: 12,
  winter: 12,
};

/** "najaar 2020 tot voorjaar 2022". */
export function seasonRuns(reading: Reading): PeriodFound[] {
  return [...reading.doc.plain.lower.matchAll(SEASON_YEARS)].slice(0, 20).map((match) => {
    const first = FIRST_MONTH[match[1] ?? ''] ?? 1;
    const last = LAST_MONTH[match[3] ?? ''] ?? 12;
    const end = `${match[4]}-${String(last).padStart(2, '0')}-${daysInMonth(Number(match[4]), last)}`;
    return {
      start: `${match[2]}-${String(first).padStart(2, '0')}-01`,
      end,
      from: match.index,
      to: match.index + match[0].length,
    };
  });
}

/** Periods that a text names; the first is the most exact one. */
export function periodsOf(reading: Reading): PeriodFound[] {
  return [...datedRuns(reading), ...yearRuns(reading)];
}

/** Two different runs are a doubt to show. */
export function periodProblems(periods: readonly PeriodFound[], locale: Locale): ProblemFound[] {
  const [first, ...others] = periods;
  return others
    .filter((each) => first && (each.start !== first.start || each.end !== first.end))
    .map((each) => ({
      code: 'conflictingPeriod' as const,
      from: each.from,
      to: each.to,
      reason: say(
        locale,
        `Deze periode (${each.start} tot ${each.end}) wijkt af van ${first?.start} tot ${first?.end}.`,
        `This period (${each.start} to ${each.end}) differs from ${first?.start} to ${first?.end}.`,
      ),
    }));
}
