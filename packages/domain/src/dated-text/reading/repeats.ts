import type { Draft } from './draft.ts';

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
  const specific = a.candidate.run.dates.length <= b.candidate.run.dates.length ? a : b;
  const bothTimed = a.ownTime && b.ownTime;
  const timed = bothTimed ? specific : less.ownTime ? less : more;
  const placed = less.ownPlace && !more.ownPlace ? less : more;
  return {
    ...more,
    ownTime: a.ownTime || b.ownTime,
    ownPlace: a.ownPlace || b.ownPlace,
    endDate: more.endDate ?? less.endDate,
    start: timed.start ?? more.start ?? less.start,
    end: timed.end ?? (sameTime(more, less) ? (more.end ?? less.end) : null),
    group: more.group ?? less.group,
    title: more.title ?? less.title,
    location: placed.ownPlace ? placed.location : (more.location ?? less.location),
    online: placed.ownPlace ? placed.online : (more.online ?? less.online),
    cancelled: more.cancelled || less.cancelled,
    repeated: more.repeated || less.repeated || repeats(a, b),
    conflicting:
      more.conflicting ||
      less.conflicting ||
      (bothTimed && a.candidate.run.dates.length === b.candidate.run.dates.length && !sameTime(a, b)),
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
  a.candidate.row !== b.candidate.row &&
  isListed(a) &&
  isListed(b) &&
  a.candidate.context.section === b.candidate.context.section &&
  !a.cancelled &&
  !b.cancelled;

/** One session for each date, however often the text mentions it. Linear in the number of mentions. */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
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
