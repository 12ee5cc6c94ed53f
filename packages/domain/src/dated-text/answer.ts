import { type Announcement, announcementsIn } from './checks/announced.ts';
import type { ProblemFound } from './checks/problem.ts';
import { problemsOf } from './checks/problems.ts';
import { roughTimes } from './checks/rough-times.ts';
import type { Locale } from './checks/sentences.ts';
import { checkSessions } from './checks/session-checks.ts';
import { dayNumber, daysInMonth, isoDate, isRealDate } from './grammar/civil-day.ts';
import { capacitiesOf, delegationsOf } from './network/capacities.ts';
import { formatsOf } from './network/formats.ts';
import { groupsOf } from './network/groups.ts';
import { overviewOf } from './network/overview.ts';
import { periodProblems, periodsOf, seasonRuns } from './network/periods.ts';
import { questionsOf, themesOf } from './network/themes.ts';
import { tracksOf } from './network/tracks.ts';
import { type NormFound, readNorms } from './norms/read-norms.ts';
import type { Draft } from './reading/draft.ts';
import type { Reading } from './reading/reading.ts';
import { lineNumber } from './source/lines.ts';
import { originalSpan } from './source/plain-text.ts';
import type { Stretch } from './source/sentences.ts';
import type {
  Found,
  LeftDate,
  ReadNetwork,
  ReadNorm,
  ReadProblem,
  ReadResult,
  ReadRoughFact,
  ReadSession,
  ReadWarning,
  SessionStatus,
} from './types.ts';

/** Gives a finding its line and its span in the text as pasted, in place of its positions in the flat text. */
function located<T extends Stretch>(reading: Reading, found: T): Omit<T, 'from' | 'to'> & Found {
  const { from, to, ...rest } = found;
  const span = originalSpan(reading.doc.plain, from, to);
  return { ...rest, line: lineNumber(reading.doc.starts, span[0]), span };
}

/** Dates that were understood and left on purpose. */
function leftDatesOf(reading: Reading): LeftDate[] {
  return reading.candidates.flatMap((each) => {
    const { left } = each;
    if (!left) return [];
    return each.run.dates.flatMap((date) => {
      if (date.year === null || !isRealDate(date.year, date.month, date.day)) return [];
      return [
        located(reading, {
          date: isoDate(dayNumber(date.year, date.month, date.day)),
          reason: left,
          from: date.from,
          to: date.to,
        }),
      ];
    });
  });
}

/** The same day of the month some months earlier, or the last day of that month. */
function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return isoDate(dayNumber(y, m, Math.min(day, daysInMonth(y, m))));
}

/** What is said about meetings and times without dates. */
function roughFactsOf(
  reading: Reading,
  announcements: readonly Announcement[],
  published: string | null,
): ReadRoughFact[] {
  const { raw } = reading.doc.plain;
  const words = (stretch: Stretch): string =>
    raw.slice(...originalSpan(reading.doc.plain, stretch.from, stretch.to));
  const pastHalfYear = /(?:afgelopen|vorig)e? half ?jaar/;
  const meetings = announcements.map(({ from, to, count, online, sentence }) =>
    located(reading, {
      kind: 'meetings' as const,
      text: words({ from, to }),
      count,
      online: online ? true : null,
      start: published && pastHalfYear.test(sentence) ? monthsBefore(published, 6) : null,
      end: pastHalfYear.test(sentence) ? published : null,
      from,
      to,
    }),
  );
  const times = [...roughTimes(reading.doc), ...seasonRuns(reading)].map(({ from, to, start, end }) =>
    located(reading, {
      kind: 'time' as const,
      text: words({ from, to }),
      count: null,
      online: null,
      start,
      end,
      from,
      to,
    }),
  );
  return [...meetings, ...times].sort((a, b) => a.span[0] - b.span[0]);
}

function sessionOf(reading: Reading, each: Draft, warnings: ReadWarning[]): ReadSession {
  const { date, endDate, start, end, group, title, location, online, cancelled, from, to } = each;
  const status: SessionStatus = cancelled ? 'cancelled' : 'planned';
  return located(reading, {
    date,
    endDate,
    start,
    end,
    group,
    title,
    location,
    online,
    status,
    warnings,
    from,
    to,
  });
}

function normOf(reading: Reading, norm: NormFound): ReadNorm {
  const { what, timesPerYear, months, slots, pattern, from, to } = norm;
  return located(reading, { what, timesPerYear, months, slots, pattern, from, to });
}

function problemOf(reading: Reading, problem: ProblemFound): ReadProblem {
  const [from, to] = originalSpan(reading.doc.plain, problem.from, problem.to);
  return { ...located(reading, problem), text: reading.doc.plain.raw.slice(from, to) };
}

function networkOf(reading: Reading, leftDates: readonly LeftDate[]): ReadNetwork {
  const { principlesCount: _, registration, facts, ...overview } = overviewOf(reading);
  const deadline = leftDates.find((left) => left.reason === 'deadline')?.date ?? null;
  return {
    ...located(reading, overview),
    registration: registration ? { ...located(reading, registration), deadline } : null,
    facts: facts.map((fact) => located(reading, fact)),
    published: leftDates.find((left) => left.reason === 'published')?.date ?? null,
  };
}

/** Turns a text that was taken apart into the answer that callers get. */
export function answerOf(reading: Reading, locale: Locale): ReadResult {
  const warnings = checkSessions(reading, locale);
  const formats = formatsOf(reading);
  const norms = readNorms(reading, formats);
  const announcements = announcementsIn(reading);
  const periods = periodsOf(reading);
  const problems = [...problemsOf(reading, norms, announcements, locale), ...periodProblems(periods, locale)];
  const themes = themesOf(reading);
  const leftDates = leftDatesOf(reading);
  const network = networkOf(reading, leftDates);
  const place = <T extends Stretch>(found: readonly T[]) => found.map((each) => located(reading, each));
  return {
    sessions: reading.sessions.map((each) => sessionOf(reading, each, warnings.get(each) ?? [])),
    norms: norms.map((norm) => normOf(reading, norm)),
    groups: place(groupsOf(reading, announcements)),
    tracks: place(tracksOf(reading)),
    formats: place(formats),
    period: periods[0] ? { start: periods[0].start, end: periods[0].end } : null,
    problems: problems.sort((a, b) => a.from - b.from).map((problem) => problemOf(reading, problem)),
    network,
    periods: place(periods),
    themes: place(themes),
    questions: place(questionsOf(reading, themes)),
    capacities: place(capacitiesOf(reading)),
    delegationRules: place(delegationsOf(reading)),
    roughFacts: roughFactsOf(reading, announcements, network.published),
    principlesCount: overviewOf(reading).principlesCount,
    leftDates,
  };
}
