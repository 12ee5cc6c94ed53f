import { dayNumber, isoDate, isoWeekday, isRealDate } from '../grammar/civil-day.ts';
import type { WrittenDate } from '../grammar/written-date.ts';
import type { TextDocument } from '../source/document.ts';
import type { Candidate } from './candidates.ts';
import { type Defaults, defaultFacts, nameSubjects } from './defaults.ts';
import { type Facts, fillFacts } from './facts.ts';
import type { GroupFound } from './grouping.ts';
import type { Surrounding } from './regions.ts';
import { clock, inDayPart } from './times-of.ts';
import { titleOf } from './titles.ts';
import { dayOf } from './years.ts';

/** A session with what the checks need to know about it; positions are in the flat text. */
export interface Draft {
  date: string;
  day: number;
  endDate: string | null;
  endDay: number | null;
  /** Listed twice in one list. */
  repeated: boolean;
  /** Two mentions of the same meeting disagree on the time. */
  conflicting: boolean;
  start: string | null;
  end: string | null;
  group: string | null;
  title: string | null;
  location: string | null;
  online: boolean | null;
  cancelled: boolean;
  written: WrittenDate;
  candidate: Candidate;
  from: number;
  to: number;
}

/** A date that does not exist. */
export interface Impossible {
  written: WrittenDate;
  candidate: Candidate;
}

export interface Drafts {
  sessions: Draft[];
  impossible: Impossible[];
}

function online(facts: Facts): boolean | null {
  if (facts.manner === 'either') return null;
  if (facts.manner === 'online') return true;
  return facts.place || facts.manner === 'physical' ? false : null;
}

function struckOut(doc: TextDocument, date: WrittenDate): boolean {
  const { flat, struck } = doc.plain;
  if (struck.has(date.from) || struck.has(date.to - 1)) return true;
  const before = flat.slice(Math.max(0, date.from - 40), date.from);
  const after = flat.slice(date.to, date.to + 80).split('\n')[0] ?? '';
  const opened = (before.split('\n').at(-1) ?? '').lastIndexOf('~~');
  if (opened >= 0 && after.includes('~~')) return true;
  return /<(?:s|del|strike)>[^<\n]*$/i.test(before) && /<\/(?:s|del|strike)>/i.test(after);
}

function factsFor(
  doc: TextDocument,
  each: Candidate,
  around: Surrounding,
  group: GroupFound | null,
  weekday: number,
  name: string,
  defaults: Defaults,
): Facts {
  const general = defaultFacts(defaults, {
    context: each.context,
    group: group?.label ?? null,
    weekday,
    name,
  });
  const told = around.row.programme?.start != null;
  const facts = fillFacts(around.row, {
    ...general,
    programme: told ? null : general.programme,
    status: null,
  });
  const part = each.run.dates[0]?.part ?? '';
  const words = `${part} ${doc.plain.lower.slice(Math.max(around.from, each.run.from - 40), each.run.from)}`;
  return {
    ...facts,
    programme: facts.programme && part ? inDayPart(facts.programme, words) : facts.programme,
  };
}

function draft(
  doc: TextDocument,
  each: Candidate,
  written: WrittenDate,
  around: Surrounding,
  group: GroupFound | null,
  title: string | null,
  defaults: Defaults,
): Draft | null {
  const year = written.year ?? 0;
  const day = dayOf(written, year);
  if (!isRealDate(year, written.month, day)) return null;
  const number = dayNumber(year, written.month, day);
  const name = `${title ?? ''} ${group?.label ?? ''}`.toLowerCase();
  const facts = factsFor(doc, each, around, group, isoWeekday(number), name, defaults);
  const last = written.last;
  const lastReal = last?.year && isRealDate(last.year, last.month, dayOf(last, last.year));
  const endDay = last?.year && lastReal ? dayNumber(last.year, last.month, dayOf(last, last.year)) : null;
  return {
    date: isoDate(number),
    day: number,
    endDate: endDay !== null && endDay > number ? isoDate(endDay) : null,
    endDay: endDay !== null && endDay > number ? endDay : null,
    repeated: false,
    conflicting: false,
    start: facts.programme?.start == null ? null : clock(facts.programme.start),
    end: facts.programme?.end == null ? null : clock(facts.programme.end),
    group: group?.label ?? null,
    title,
    location: facts.place?.text ?? null,
    online: online(facts),
    cancelled: each.movedAway || around.row.status === 'cancelled' || struckOut(doc, written),
    written,
    candidate: each,
    from: written.from,
    to: written.to,
  };
}

/** How much is known of a session, to keep the fuller of two mentions. */
function fullness(each: Draft): number {
  const facts = [each.start, each.end, each.group, each.location, each.online, each.endDate];
  return facts.filter((fact) => fact !== null).length + (each.candidate.run.dates.length > 2 ? 1 : 0);
}

const sameGroup = (a: Draft, b: Draft): boolean =>
  a.group === null || b.group === null || a.group === b.group;
const sameTime = (a: Draft, b: Draft): boolean => a.start === null || b.start === null || a.start === b.start;

function merge(a: Draft, b: Draft): Draft {
  const [more, less] = fullness(b) > fullness(a) ? [b, a] : [a, b];
  return {
    ...more,
    endDate: more.endDate ?? less.endDate,
    start: more.start ?? less.start,
    end: more.end ?? (more.start === null || more.start === less.start ? less.end : null),
    group: more.group ?? less.group,
    title: more.title ?? less.title,
    location: more.location ?? less.location,
    online: more.online ?? less.online,
    cancelled: more.cancelled || less.cancelled,
    repeated: more.repeated || less.repeated || repeats(a, b),
    conflicting: more.conflicting || less.conflicting || !sameTime(a, b),
  };
}

const isListed = (each: Draft): boolean =>
  each.candidate.row.kind === 'table' ||
  each.candidate.line.bullet ||
  each.from - each.candidate.line.body < 3;

/** Two rows of a list with the same date are two meetings when they differ; a mention in a sentence is the same one. */
function areOne(a: Draft, b: Draft): boolean {
  if (!sameGroup(a, b)) return false;
  if (a.candidate.row === b.candidate.row) return a.group === b.group && sameTime(a, b);
  if (!isListed(a) || !isListed(b)) return true;
  return sameTime(a, b) && (a.title === b.title || a.title === null || b.title === null);
}

/** The same line twice in one list. */
const repeats = (a: Draft, b: Draft): boolean =>
  isListed(a) &&
  isListed(b) &&
  a.candidate.context.section === b.candidate.context.section &&
  !a.cancelled &&
  !b.cancelled;

/** One session for each date, however often the text mentions it. Linear in the number of mentions. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const byDate = new Map<string, number[]>();
  const kept: Draft[] = [];
  for (const each of drafts) {
    const places = byDate.get(each.date) ?? [];
    const place = places.slice(0, 20).find((at) => kept[at] !== undefined && areOne(kept[at], each));
    const twin = place === undefined ? undefined : kept[place];
    if (place !== undefined && twin) kept[place] = merge(twin, each);
    else {
      places.push(kept.length);
      byDate.set(each.date, places);
      kept.push(each);
    }
  }
  return kept;
}

/** A meeting that was moved keeps its time, place and group on the new date. */
function takeOver(sessions: readonly Draft[]): Draft[] {
  if (!sessions.some((each) => each.candidate.movedFrom)) return [...sessions];
  const byDate = new Map(sessions.map((each) => [each.date, each]));
  return sessions.map((each) => {
    const old = each.candidate.movedFrom?.run.dates.at(-1);
    if (!old || old.year === null || !isRealDate(old.year, old.month, old.day)) return each;
    const from = byDate.get(isoDate(dayNumber(old.year, old.month, old.day)));
    if (!from || from === each) return each;
    const placed = each.location !== null || each.online !== null;
    const timed = each.start !== null;
    return {
      ...each,
      start: each.start ?? from.start,
      end: timed ? each.end : (each.end ?? from.end),
      group: each.group ?? from.group,
      location: placed ? each.location : from.location,
      online: placed ? each.online : from.online,
    };
  });
}

/** Turns the kept dates into sessions; years must have been found. */
export function draftSessions(
  doc: TextDocument,
  candidates: readonly Candidate[],
  around: ReadonlyMap<Candidate, Surrounding>,
  groups: ReadonlyMap<Candidate, GroupFound | null>,
  defaults: Defaults,
): Drafts {
  const sessions: Draft[] = [];
  const impossible: Impossible[] = [];
  const titles = new Map<Candidate, string | null>();
  for (const each of candidates) {
    const surrounding = around.get(each);
    if (!each.left && surrounding)
      titles.set(each, titleOf(doc, each, surrounding, groups.get(each)?.label ?? null));
  }
  nameSubjects(
    defaults,
    [...titles].map(([each, title]) => `${title ?? ''} ${groups.get(each)?.label ?? ''}`),
  );
  for (const each of candidates) {
    const surrounding = around.get(each);
    if (each.left || !surrounding) continue;
    for (const written of each.run.dates) {
      const session = draft(
        doc,
        each,
        written,
        surrounding,
        groups.get(each) ?? null,
        titles.get(each) ?? null,
        defaults,
      );
      if (session) sessions.push(session);
      else impossible.push({ written, candidate: each });
    }
  }
  return { sessions: takeOver(withoutRepeats(sessions)), impossible };
}
