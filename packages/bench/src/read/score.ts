/**
 * Scores a reading against the answer of its text. Strict where the answer says something, silent where it
 * says nothing; what the answer calls ambiguous or lenient counts neither way.
 */

import type { ReadSession } from '@leerkring/domain/dated-text/types';
import { emptyFigures, type FigureName, type Figures } from './figures.ts';
import type { Gold, GoldSession, Reading } from './gold.ts';
import { isSameLabel, isSamePlace } from './labels.ts';
import { matchSessions, type SessionMatch, type SessionPair } from './match-sessions.ts';
import { matchNorms } from './score-norms.ts';

export interface TextScore {
  figures: Figures;
  /** What was wrong, one line each, for people. */
  misses: string[];
}

/** Collects figures and says what was wrong. */
interface Tally extends TextScore {
  count(name: FigureName, isRight: boolean, miss: () => string): void;
}

function newTally(): Tally {
  const figures = emptyFigures();
  const misses: string[] = [];
  return {
    figures,
    misses,
    count(name, isRight, miss) {
      figures[name].total += 1;
      if (isRight) figures[name].right += 1;
      else misses.push(`${name}: ${miss()}`);
    },
  };
}

type Span = readonly [number, number];

function isOverlapping(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Every place where a wording stands in the text, whatever its case. */
function occurrences(text: string, wording: string): Span[] {
  const haystack = text.toLowerCase();
  const needle = wording.toLowerCase();
  const spans: Span[] = [];
  for (let at = haystack.indexOf(needle); at >= 0 && needle !== ''; at = haystack.indexOf(needle, at + 1))
    spans.push([at, at + needle.length]);
  return spans;
}

function describe(session: GoldSession | ReadSession): string {
  return [session.date, session.start, session.group, session.title]
    .filter((part) => part !== null)
    .join(' ');
}

function scoreDates(tally: Tally, match: SessionMatch): void {
  for (const { gold } of match.pairs)
    if (!gold.ambiguous) {
      tally.count('datePrecision', true, () => '');
      tally.count('dateRecall', true, () => '');
    }
  for (const gold of match.missed)
    if (!gold.ambiguous) tally.count('dateRecall', false, () => describe(gold));
  for (const read of match.stray)
    tally.count('datePrecision', false, () => `line ${read.line}, ${describe(read)}`);
}

function isPlaceRight(gold: GoldSession, read: ReadSession, isLocationScored: boolean): boolean {
  if (gold.online === true && read.online !== true) return false;
  if (gold.online === false && read.online === true) return false;
  return gold.location === null || !isLocationScored || isSamePlace(gold.location, read.location);
}

/** The facts of one meeting that was found. */
function scorePair(tally: Tally, { gold, read }: SessionPair, lenient: readonly string[]): void {
  const isScored = (field: string) => !lenient.includes(field) && !(gold.lenientFields ?? []).includes(field);
  const where = `line ${read.line}, ${describe(gold)}`;
  const compare = (name: FigureName, isRight: boolean, expected: unknown, found: unknown) =>
    tally.count(name, isRight, () => `${where}: ${JSON.stringify(expected)}, read ${JSON.stringify(found)}`);

  if (isScored('endDate')) compare('endDate', gold.endDate === read.endDate, gold.endDate, read.endDate);
  if (isScored('group')) {
    if (gold.group === null) compare('noInventedGroup', read.group === null, null, read.group);
    else compare('group', isSameLabel(gold.group, read.group), gold.group, read.group);
  }
  for (const field of ['start', 'end'] as const)
    if (isScored(field)) {
      if (gold[field] === null) compare('noInventedTime', read[field] === null, null, read[field]);
      else compare(field, gold[field] === read[field], gold[field], read[field]);
    }
  const hasPlace =
    (isScored('location') && gold.location !== null) || (isScored('online') && gold.online !== null);
  if (hasPlace) {
    const judged = isScored('online') ? gold : { ...gold, online: null };
    const expected = gold.location ?? `online: ${gold.online}`;
    compare('place', isPlaceRight(judged, read, isScored('location')), expected, [
      read.location,
      read.online,
    ]);
  }
  if (isScored('status')) {
    compare('status', gold.status === read.status, gold.status, read.status);
    if (gold.status === 'cancelled')
      compare('cancelled', read.status === 'cancelled', gold.status, read.status);
  }
}

/** Warned by the meeting itself, or by a problem that points at its words. */
function isWarned(read: ReadSession, reading: Reading): boolean {
  return (
    read.warnings.length > 0 || reading.problems.some((problem) => isOverlapping(problem.span, read.span))
  );
}

function scoreWarnings(tally: Tally, match: SessionMatch, reading: Reading): void {
  for (const { gold, read } of match.pairs) {
    if (gold.expectWarning) {
      if (!gold.ambiguous) tally.count('warned', isWarned(read, reading), () => describe(gold));
    } else if (!gold.ambiguous) {
      const codes = read.warnings.map((warning) => warning.code);
      tally.count('quiet', codes.length === 0, () => `${describe(read)}: ${codes.join(', ')}`);
    }
  }
  for (const gold of match.missed)
    if (gold.expectWarning && !gold.ambiguous) tally.count('warned', false, () => describe(gold));
}

/** What is no meeting must not have become one; a meeting of the answer on that day is no harm. */
function scoreNotSessions(tally: Tally, gold: Gold, text: string, stray: readonly ReadSession[]): void {
  for (const entry of gold.notSessions) {
    const isDate = /^\d{4}-\d\d-\d\d$/.test(entry);
    const places = isDate ? [] : occurrences(text, entry);
    const culprit = stray.find((read) =>
      isDate ? read.date === entry : places.some((place) => isOverlapping(place, read.span)),
    );
    tally.count('leftAlone', culprit === undefined, () => `${entry} (line ${culprit?.line})`);
  }
}

/** A contradiction is said when a problem or a warned meeting touches its words. */
function scoreContradictions(tally: Tally, gold: Gold, text: string, reading: Reading): void {
  const said = [...reading.problems, ...reading.sessions.filter((session) => session.warnings.length > 0)];
  for (const { text: wording, why } of gold.sourceContradictions) {
    const places = occurrences(text, wording);
    const isSaid = said.some((finding) => places.some((place) => isOverlapping(place, finding.span)));
    tally.count('contradictions', isSaid, () => `${wording}: ${why}`);
  }
}

function scoreNorms(tally: Tally, gold: Gold, reading: Reading): void {
  const { missed, stray, pairs } = matchNorms(gold.norms, reading.norms);
  for (const _ of pairs) {
    tally.count('normRecall', true, () => '');
    tally.count('normPrecision', true, () => '');
  }
  for (const norm of missed) {
    const rule = `${norm.timesPerYear ?? '?'}x [${norm.months}]`;
    tally.count('normRecall', false, () => `${norm.what} ${rule}`);
  }
  if (gold.lenientFields.includes('norms')) return;
  for (const norm of stray) {
    const rule = `${norm.timesPerYear ?? '?'}x [${norm.months}]`;
    tally.count('normPrecision', false, () => `line ${norm.line}, ${norm.what} ${rule} "${norm.pattern}"`);
  }
}

/** Every finding must point at words of the text. */
function scoreSpans(tally: Tally, text: string, reading: Reading): void {
  for (const { span } of [...reading.sessions, ...reading.norms]) {
    const isInside = span[0] >= 0 && span[0] < span[1] && span[1] <= text.length;
    tally.count('spans', isInside && text.slice(span[0], span[1]).trim() !== '', () => `[${span}]`);
  }
}

/**
 * Counts what a reading got right of a text.
 * @param gold the answer made by hand.
 * @param text the text that was read, to find the wordings that the answer quotes.
 */
export function scoreReading(gold: Gold, text: string, reading: Reading): TextScore {
  const tally = newTally();
  const match = matchSessions(gold.sessions, reading.sessions);
  scoreDates(tally, match);
  for (const pair of match.pairs) if (!pair.gold.ambiguous) scorePair(tally, pair, gold.lenientFields);
  scoreWarnings(tally, match, reading);
  scoreNotSessions(tally, gold, text, match.stray);
  scoreContradictions(tally, gold, text, reading);
  scoreNorms(tally, gold, reading);
  scoreSpans(tally, text, reading);
  return { figures: tally.figures, misses: tally.misses };
}
