import { dayNumber, isoDate, isoWeekday, isRealDate } from '../grammar/civil-day.ts';
import type { WrittenDate } from '../grammar/written-date.ts';
import type { TextDocument } from '../source/document.ts';
import type { Candidate } from './candidates.ts';
import { type Defaults, defaultFacts, nameSubjects } from './defaults.ts';
import type { Draft } from './draft.ts';
import { type Facts, fillFacts } from './facts.ts';
import type { GroupFound } from './grouping.ts';
import { sameTimes, takeOver } from './moves.ts';
import type { Surrounding } from './regions.ts';
import { withoutRepeats } from './repeats.ts';
import { statedStatus } from './status.ts';
import { clock, inDayPart } from './times-of.ts';
import { titleOf } from './titles.ts';
import { namePlaces } from './venue-lists.ts';
import { dayOf } from './years.ts';

/** A date that does not exist. */
interface Impossible {
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
    saysWeekday: each.run.dates.some((date) => date.weekday !== null),
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

/** "De volgende trainingen zijn geannuleerd:" above a list. */
function cancelledAbove(each: Candidate): boolean {
  const heading = each.context.nearest;
  return (
    heading?.lead === true &&
    heading.line.index < each.line.index &&
    statedStatus(heading.line.lower) === 'cancelled'
  );
}

const IN_BRACKETS = /^\s*[([]([^)\]\n]{0,80})[)\]]/;

/** "9 oktober, 15 januari (vervalt), 12 februari": what stands in brackets is said of the date before it only. */
function cancelledByRow(
  doc: TextDocument,
  each: Candidate,
  written: WrittenDate,
  around: Surrounding,
): boolean {
  if (around.row.status !== 'cancelled') return false;
  const bracket = IN_BRACKETS.exec(doc.plain.lower.slice(each.run.to, each.run.to + 90))?.[1];
  const ofOne = bracket !== undefined && statedStatus(bracket) === 'cancelled';
  return !ofOne || written === each.run.dates.at(-1);
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
    ownTitle: title !== null && title !== each.context.title?.label ? title : null,
    location: facts.place?.text ?? null,
    online: online(facts),
    cancelled:
      each.movedAway ||
      cancelledByRow(doc, each, written, around) ||
      cancelledAbove(each) ||
      struckOut(doc, written),
    ownTime: around.row.programme !== null,
    ownPlace: around.row.place !== null || around.row.manner !== null,
    barePlace: around.row.place?.how === 'bare',
    written,
    candidate: each,
    from: written.from,
    to: written.to,
  };
}

/** The name of a group is no place, though it may sound like one ("Werkplaats Noord"). */
function withoutOwnName(session: Draft, groups: ReadonlySet<string>): Draft {
  const named = session.location !== null && groups.has(session.location.toLowerCase());
  return named
    ? { ...session, location: null, online: session.online === false ? null : session.online }
    : session;
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
  const labels = new Set([...groups.values()].flatMap((group) => group?.label.toLowerCase() ?? []));
  nameSubjects(
    defaults,
    // A heading that serves as title names all of its rows, so it tells none of them apart.
    [...titles].map(([each, title]) => {
      const own = title === each.context.title?.label ? '' : (title ?? '');
      return `${own} ${groups.get(each)?.label ?? ''}`;
    }),
    labels,
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
      if (session) sessions.push(withoutOwnName(session, labels));
      else impossible.push({ written, candidate: each });
    }
  }
  return { sessions: takeOver(withoutRepeats(namePlaces(sameTimes(doc, sessions)))), impossible };
}
