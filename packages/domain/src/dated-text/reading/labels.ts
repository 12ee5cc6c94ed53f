import { namesMeeting } from '../vocabulary/meeting-words.ts';
import type { Candidate } from './candidates.ts';
import type { GroupFound } from './grouping.ts';

const NUMBERED =
  /(?:groep|group|team|klas|cohort|reeks|kring|leertafel|tafel|intervisiegroep|subgroep|lijn)\s*(?:\d{1,2}[a-z]?|[a-z]|i{1,3}|iv)$/i;

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
    labels.every(([label, count]) => count >= 2 && !namesMeeting(label) && label.split(/\s+/).length <= 4);
  for (const each of prefixes) {
    const group = groups.get(each);
    if (!group || group.sure) continue;
    if (!sections.has(each.context.section) && !parallel) groups.set(each, null);
  }
}

/** One label over all sessions is the name of the company, not of a group in it, unless it is numbered. */
function dropSoleLabel(candidates: readonly Candidate[], groups: Map<Candidate, GroupFound | null>): void {
  const kept = candidates.filter((each) => !each.left);
  const found = kept.flatMap((each) => groups.get(each) ?? []);
  const labels = new Set(found.map((group) => group.label.toLowerCase()));
  const sole = found[0];
  if (labels.size !== 1 || !sole || found.length < kept.length || sole.how === 'column') return;
  if (NUMBERED.test(sole.label)) return;
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

/** Settles which labels are groups, with the whole text in view; changes `groups` in place. */
export function settleGroups(
  candidates: readonly Candidate[],
  groups: Map<Candidate, GroupFound | null>,
): void {
  carryPrefixes(candidates, groups);
  neighboursDecide(candidates, groups);
  dropSoleLabel(candidates, groups);
  unifySpelling(groups);
}
