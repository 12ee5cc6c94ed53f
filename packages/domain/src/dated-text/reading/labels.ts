import type { TextDocument } from '../source/document.ts';
import { groupPart } from '../vocabulary/group-words.ts';
import { namesMeeting } from '../vocabulary/meeting-words.ts';
import type { Candidate } from './candidates.ts';
import type { GroupFound } from './grouping.ts';

const NUMBERED =
  /(?:groep|group|team|klas|cohort|reeks|kring|leertafel|tafel|intervisiegroep|subgroep|lijn)\s*(?:\d{1,2}[a-z]?|[a-z]|i{1,3}|iv)$/i;

/** Parts of one course, which are no groups. */
const PART =
  /^(?:blok|module|deel|dag|fase|sessie|ronde|week|les|onderdeel|kwartaal|periode|thema|stap|semester|q\d|workshop|training|bijeenkomst|voorjaar|najaar|block|day|part|unit|session|phase|trimester|datum|data|dates?|locatie|plaats|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i;

/** Labels before a colon that are no surely a group become one when a neighbour with the same shape is. */
function neighboursDecide(candidates: readonly Candidate[], groups: Map<Candidate, GroupFound | null>): void {
  const prefixes = candidates.filter((each) => groups.get(each)?.how === 'prefix');
  const sections = new Set(
    prefixes.filter((each) => groups.get(each)?.sure).map((each) => each.context.section),
  );
  const lists = new Map<string, number>();
  for (const each of prefixes) {
    const label = groups.get(each)?.label ?? '';
    lists.set(label, (lists.get(label) ?? 0) + each.run.dates.length);
  }
  const labels = [...lists.entries()];
  const parallel =
    labels.length >= 2 &&
    labels.every(
      ([label, count]) =>
        count >= 2 && !PART.test(label) && !namesMeeting(label) && label.split(/\s+/).length <= 4,
    );
  for (const each of prefixes) {
    const group = groups.get(each);
    if (!group || group.sure) continue;
    if ((!sections.has(each.context.section) && !parallel) || namesMeeting(group.label))
      groups.set(each, null);
  }
}

const FIRST_WORD = /^(\p{L}+)\s+(?:\d{1,2}|[A-Z]|\p{Lu}[\p{L}-]+)(?:$|\s*[([:–-])/u;

/** "Set 1" and "Set 2", each above dates of its own, are groups whatever the word is. */
function parallelHeadings(candidates: readonly Candidate[], groups: Map<Candidate, GroupFound | null>): void {
  const lists = new Map<string, { word: string; count: number }>();
  for (const each of candidates) {
    const heading = each.context.title;
    const word =
      heading && !each.left && groups.get(each) == null
        ? FIRST_WORD.exec(heading.label)?.[1]?.toLowerCase()
        : undefined;
    if (!heading || !word || namesMeeting(word) || PART.test(word)) continue;
    const list = lists.get(heading.label) ?? { word, count: 0 };
    list.count += each.run.dates.length;
    lists.set(heading.label, list);
  }
  const words = new Map<string, number>();
  for (const { word, count } of lists.values()) if (count >= 2) words.set(word, (words.get(word) ?? 0) + 1);
  for (const each of candidates) {
    const heading = each.context.title;
    const list = heading ? lists.get(heading.label) : undefined;
    if (!heading || !list || list.count < 2 || (words.get(list.word) ?? 0) < 2 || groups.get(each)) continue;
    const label = groupPart(heading.label);
    groups.set(each, { label, from: heading.line.body, to: heading.line.to, sure: true, how: 'heading' });
  }
}

/** One label over all sessions is the name of the company, not of a group in it, unless it is numbered. */
function dropSoleLabel(candidates: readonly Candidate[], groups: Map<Candidate, GroupFound | null>): void {
  const kept = candidates.filter((each) => !each.left);
  const found = kept.flatMap((each) => groups.get(each) ?? []);
  const labels = new Set(found.map((group) => group.label.toLowerCase()));
  const sole = found[0];
  if (labels.size !== 1 || !sole || found.length < kept.length || sole.how === 'column') return;
  if (NUMBERED.test(sole.label) && kept.reduce((sum, each) => sum + each.run.dates.length, 0) > 1) return;
  for (const each of kept) groups.set(each, null);
}

/** Gives the same group the same spelling, that of its first mention. */
function unifySpelling(groups: Map<Candidate, GroupFound | null>): void {
  const spelling = new Map<string, string>();
  for (const group of groups.values()) {
    if (!group) continue;
    const key = group.label.toLowerCase();
    const known = spelling.get(key);
    if (known) group.label = known;
    else spelling.set(key, group.label);
  }
}

/** The dates that follow in the sentence of a labelled list belong to the same label. */
function carryPrefixes(candidates: readonly Candidate[], groups: Map<Candidate, GroupFound | null>): void {
  let previous: Candidate | null = null;
  for (const each of candidates) {
    const before: GroupFound | null =
      previous && previous.sentence === each.sentence ? (groups.get(previous) ?? null) : null;
    const own = groups.get(each) ?? null;
    if (before?.how === 'prefix' && (own === null || own.how === 'heading')) groups.set(each, before);
    previous = each;
  }
}

/** Headings that each hold a time of their own, above lists of dates, name different companies. */
function detailedHeadings(candidates: readonly Candidate[], groups: Map<Candidate, GroupFound | null>): void {
  const counts = new Map<string, number>();
  for (const { context, left, run } of candidates)
    if (context.title?.detailed && !left)
      counts.set(context.title.label, (counts.get(context.title.label) ?? 0) + run.dates.length);
  if ([...counts.values()].filter((count) => count >= 2).length < 2) return;
  for (const each of candidates) {
    const title = each.context.title;
    if (!title?.detailed || (counts.get(title.label) ?? 0) < 2 || groups.get(each)) continue;
    const { body, to } = title.line;
    groups.set(each, { label: title.label, from: body, to, sure: true, how: 'heading' });
  }
}

const EVENT = /^[\s•*-]*\p{L}[^:\n]{2,60}:\s*$/u;

/** Whether a line names its own event before the date: "Landelijke dag: maandag 21 september". */
function namesEvent(doc: TextDocument, each: Candidate): boolean {
  const before = doc.plain.flat.slice(each.line.body, each.run.from);
  return each.row.kind !== 'table' && before.length < 64 && EVENT.test(before);
}

/** After the dates of a group and a blank line, lines that name an event of their own are not the group's. */
function leaveGroups(
  doc: TextDocument,
  candidates: readonly Candidate[],
  groups: Map<Candidate, GroupFound | null>,
): void {
  let section = -1;
  let plainList = false;
  let outside = false;
  for (const each of candidates) {
    if (each.context.group === null) continue;
    const event = namesEvent(doc, each);
    if (each.context.section !== section) {
      section = each.context.section;
      plainList = !event;
      outside = false;
    }
    if (plainList && event && (outside || doc.lines[each.line.index - 1]?.blank)) outside = true;
    if (outside && event && groups.get(each)?.how === 'heading') groups.set(each, null);
  }
}

/** Settles which labels are groups, with the whole text in view; changes `groups` in place. */
export function settleGroups(
  doc: TextDocument,
  candidates: readonly Candidate[],
  groups: Map<Candidate, GroupFound | null>,
): void {
  leaveGroups(doc, candidates, groups);
  parallelHeadings(candidates, groups);
  detailedHeadings(candidates, groups);
  carryPrefixes(candidates, groups);
  neighboursDecide(candidates, groups);
  dropSoleLabel(candidates, groups);
  unifySpelling(groups);
}
