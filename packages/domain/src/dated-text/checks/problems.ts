import { daysInMonth } from '../grammar/civil-day.ts';
import type { NormFound } from '../norms/read-norms.ts';
import type { Candidate } from '../reading/candidates.ts';
import type { Reading } from '../reading/reading.ts';
import { MONTH_NAMES } from '../vocabulary/calendar-words.ts';
import { namesMeeting } from '../vocabulary/meeting-words.ts';
import type { Announcement } from './announced.ts';
import { announcedProblems } from './announced-problems.ts';
import { normProblems } from './norm-problems.ts';
import type { ProblemFound } from './problem.ts';
import { roughTimes } from './rough-times.ts';
import { type Locale, say } from './sentences.ts';

function impossibleDates(reading: Reading, locale: Locale): ProblemFound[] {
  return reading.impossible.map(({ written }) => {
    const { day, month, year, from, to } = written;
    const name = (language: Locale): string => MONTH_NAMES[language][month - 1] ?? String(month);
    const length = daysInMonth(year ?? 2026, month);
    const reason = say(
      locale,
      `${day} ${name('nl')} ${year ?? ''} bestaat niet: ${name('nl')} heeft ${length} dagen.`,
      `${day} ${name('en')} ${year ?? ''} does not exist: ${name('en')} has ${length} days.`,
    );
    return { code: 'impossibleDate' as const, from, to, reason };
  });
}

/** Dates whose year only the day of pasting tells: no year, weekday, season or month with its year anywhere. */
function unclearYear(reading: Reading, locale: Locale): ProblemFound[] {
  const { evidence, sessions, candidates } = reading;
  const first = sessions[0];
  const told =
    evidence.seriesStart !== null ||
    evidence.published !== null ||
    evidence.anchors.length > 0 ||
    evidence.hints.length > 0;
  const written = candidates.some(
    (each) =>
      each.context.year !== null || each.run.dates.some((date) => date.yearWritten || date.weekday !== null),
  );
  if (!first || told || written) return [];
  const year = first.date.slice(0, 4);
  return [
    {
      code: 'unclearYear',
      from: first.from,
      to: first.to,
      reason: say(
        locale,
        `Er staat geen jaar bij; gelezen als ${year}, naar de dag van plakken.`,
        `No year is given; read as ${year}, from the day of pasting.`,
      ),
    },
  ];
}

const ROUGH_MEETING =
  /bijeenkomst|sessie|vergader|overleg|dag\b|meeting|session|start|slot|workshop|training|intervisie|keuze|ronde/i;

function roughDates(reading: Reading, locale: Locale): ProblemFound[] {
  return roughTimes(reading.doc)
    .filter((rough) => rough.vague && (namesMeeting(rough.sentence) || ROUGH_MEETING.test(rough.sentence)))
    .slice(0, 50)
    .map(({ from, to }) => ({
      code: 'roughDate' as const,
      from,
      to,
      reason: say(
        locale,
        'Geen dag genoemd: dit is geen bijeenkomst geworden.',
        'No day is named: this has not become a meeting.',
      ),
    }));
}

const WORDS = /[\p{L}].{11,}/u;

/** What a left date is called on its line. */
function labelOf(reading: Reading, each: Candidate): string | null {
  const rest = reading.doc.plain.lower.slice(each.run.to, each.line.to).trim();
  return each.line.runs.length === 1 && WORDS.test(rest) && rest.length < 120 ? rest : null;
}

/** A range of days that bears the label of the deadline right before it is a slip of copying. */
function copiedLabels(reading: Reading, locale: Locale): ProblemFound[] {
  const found: ProblemFound[] = [];
  reading.candidates.forEach((each, i) => {
    const before = reading.candidates[i - 1];
    if (!each.left || !before?.left || !each.run.dates.some((date) => date.last)) return;
    const label = labelOf(reading, each);
    if (label === null || label !== labelOf(reading, before)) return;
    found.push({
      code: 'contradiction',
      from: each.run.from,
      to: each.line.to,
      reason: say(
        locale,
        'Zelfde omschrijving als de regel ervoor; misschien is een andere bijeenkomst bedoeld.',
        'Same description as the line before; perhaps another meeting is meant.',
      ),
    });
  });
  return found;
}

/** Everything about the text that is worth a second look, in the order of the text. */
export function problemsOf(
  reading: Reading,
  norms: readonly NormFound[],
  announcements: readonly Announcement[],
  locale: Locale,
): ProblemFound[] {
  return [
    ...impossibleDates(reading, locale),
    ...unclearYear(reading, locale),
    ...roughDates(reading, locale),
    ...copiedLabels(reading, locale),
    ...announcedProblems(reading, announcements, locale),
    ...normProblems(reading, norms, locale),
  ].sort((a, b) => a.from - b.from);
}
