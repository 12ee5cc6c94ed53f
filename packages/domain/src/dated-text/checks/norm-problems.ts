import type { NormFound } from '../norms/read-norms.ts';
import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { ProblemFound } from './problem.ts';
import { type Locale, say } from './sentences.ts';

/** Letters of an abbreviation: "Dagelijks Bestuur" is DB. */
const initials = (label: string): string =>
  label
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();

const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^(?:de|het|een|onze|the|our)\s+/, '')
    .trim();

function isAbout(norm: NormFound, each: Draft): boolean {
  const what = plain(norm.what);
  const names = [each.group, each.title].filter((name) => name !== null).map(plain);
  return names.some((name) => name.includes(what) || what.includes(name) || initials(name) === what);
}

/** Sessions that a rule is about: those called so, or all of them when the text has one kind only. */
function sessionsOf(reading: Reading, norm: NormFound): Draft[] {
  const named = reading.sessions.filter((each) => isAbout(norm, each));
  if (named.length > 0) return named;
  const grouped = reading.sessions.some((each) => each.group !== null);
  const titles = new Set(reading.sessions.map((each) => each.title));
  return grouped || titles.size > 3 ? [] : reading.sessions;
}

/** Number of sessions in the busiest twelve months. */
function mostInAYear(sessions: readonly Draft[]): number {
  const days = sessions.map((each) => each.day).sort((a, b) => a - b);
  let most = 0;
  let start = 0;
  days.forEach((day, i) => {
    while (day - (days[start] ?? day) > 360) start += 1;
    most = Math.max(most, i - start + 1);
  });
  return most;
}

/** A rule of so many times a year against a list of at least half a year that has another number. */
export function normProblems(reading: Reading, norms: readonly NormFound[], locale: Locale): ProblemFound[] {
  const found: ProblemFound[] = [];
  for (const norm of norms.slice(0, 40)) {
    const { timesPerYear, from, to, least } = norm;
    if (timesPerYear === null) continue;
    const sessions = sessionsOf(reading, norm);
    const days = sessions.map((each) => each.day);
    const spread =
      sessions.length < 3 ? 0 : days.reduce((a, b) => Math.max(a, b)) - days.reduce((a, b) => Math.min(a, b));
    const listed = mostInAYear(sessions);
    if (spread < 200 || listed === timesPerYear || (least && listed > timesPerYear)) continue;
    const reason = say(
      locale,
      `De regel zegt ${timesPerYear}x per jaar; de lijst heeft er ${listed}.`,
      `The rule says ${timesPerYear} times a year; the list has ${listed}.`,
    );
    found.push({ code: 'contradiction', from, to, reason });
  }
  return found;
}
