import { describe, expect, it } from 'vitest';
import type { Case } from './cases/case.ts';
import { contextCases } from './cases/context.ts';
import { dateCases } from './cases/dates.ts';
import { moreTexts } from './cases/more-texts.ts';
import { normCases } from './cases/norms.ts';
import { textCases } from './cases/texts.ts';
import { timeCases } from './cases/times.ts';
import { readMeetings } from './read-meetings.ts';
import type { ReadNorm, ReadSession } from './types.ts';

const LINE =
  /^(\S+)(?: (\d\d:\d\d)(?:-(\d\d:\d\d))?)?(?: \[([^\]]+)\])?(?: @(.*?))?(?: (physical|online|either))?(?: (cancelled))?(?: !(\w+))?$/;

/** What an expected line says, with only the fields that it names. */
function expectedSession(line: string): Partial<Record<keyof ReadSession, unknown>> {
  const [, days, start, end, group, location, manner, cancelled, warning] = LINE.exec(line) ?? [];
  const [date, endDate] = (days ?? '').split('..');
  const online = { physical: false, online: true, either: null }[manner ?? ''];
  return {
    date,
    endDate: endDate ?? null,
    start: start ?? null,
    end: end ?? null,
    group: group ?? null,
    status: cancelled ? 'cancelled' : 'planned',
    ...(location ? { location } : {}),
    ...(manner ? { online } : {}),
    ...(warning ? { warnings: expect.arrayContaining([expect.objectContaining({ code: warning })]) } : {}),
  };
}

/** `what | times | slots`, as the cases write a norm. */
function normLine(norm: ReadNorm, expected: string): string {
  const slots = norm.slots.map((months) => months.join(',')).join(';');
  const what = expected.startsWith('*') ? '*' : norm.what;
  return `${what} | ${norm.timesPerYear} | ${slots}`.trim();
}

const read = (each: Case) =>
  readMeetings(each.text, { referenceDate: each.reference ?? '2026-01-10', seriesStart: each.seriesStart });

describe.each([
  ['dates', dateCases],
  ['times', timeCases],
  ['whole texts', textCases],
  ['more whole texts', moreTexts],
  ['places, states, groups and dates that are no meeting', contextCases],
] as const)('reading %s', (_, cases) => {
  it.each(cases)('$name', (each) => {
    const result = read(each);
    expect(result.sessions).toMatchObject(each.sessions.map(expectedSession));
    const codes = result.problems.map((problem) => problem.code);
    for (const code of each.problems ?? []) expect(codes).toContain(code);
  });
});

describe('reading rules of how often', () => {
  it.each(normCases)('$name', (each) => {
    const result = read(each);
    expect(result.sessions).toEqual([]);
    const lines = result.norms.map((norm, i) => normLine(norm, each.norms?.[i] ?? ''));
    expect(lines).toEqual(each.norms?.map((line) => line.trim()));
  });
});
