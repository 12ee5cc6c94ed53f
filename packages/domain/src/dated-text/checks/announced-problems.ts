import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { Announcement } from './announced.ts';
import type { ProblemFound } from './problem.ts';
import { type Locale, say } from './sentences.ts';

function byGroup(sessions: readonly Draft[]): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const each of sessions) {
    if (each.group === null) continue;
    const list = groups.get(each.group);
    if (list) list.push(each);
    else groups.set(each.group, [each]);
  }
  return groups;
}

/** The length that most groups have, when at least half of them have it. */
function usualLength(groups: Map<string, Draft[]>): number | null {
  const counts = new Map<number, number>();
  for (const list of groups.values()) counts.set(list.length, (counts.get(list.length) ?? 0) + 1);
  const [length, number] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return number * 2 >= groups.size && number > 0 ? length : null;
}

/** Whether an announcement is about each group rather than about all of them together. */
export function isPerGroup(announcement: Announcement, sessions: readonly Draft[]): boolean {
  const groups = byGroup(sessions);
  if (groups.size < 2) return false;
  return announcement.perGroup || usualLength(groups) === announcement.count;
}

function code(listed: number, announced: number): 'fewerListedThanAnnounced' | 'moreListedThanAnnounced' {
  return listed < announced ? 'fewerListedThanAnnounced' : 'moreListedThanAnnounced';
}

function groupProblems(
  announcement: Announcement,
  groups: Map<string, Draft[]>,
  locale: Locale,
): ProblemFound[] {
  const found: ProblemFound[] = [];
  const { count } = announcement;
  for (const [label, list] of groups) {
    const first = list[0];
    const last = list.at(-1);
    if (!first || !last || list.length === count) continue;
    const reason = say(
      locale,
      `${label}: er zijn ${count} bijeenkomsten aangekondigd en ${list.length} genoemd.`,
      `${label}: ${count} meetings are announced and ${list.length} listed.`,
    );
    found.push({ code: code(list.length, count), from: first.from, to: Math.max(first.to, last.to), reason });
    found.push({ code: code(list.length, count), from: announcement.from, to: announcement.to, reason });
  }
  return found;
}

/** Whether a list that the announcement can be about has just its number: the list near it, or that of a kind it names. */
function someListFits(sessions: readonly Draft[], announcement: Announcement): boolean {
  const { count, from, to, sentence } = announcement;
  const near = sessions.filter(
    (each) => each.candidate.line.from <= to && each.candidate.line.to >= from,
  ).length;
  const after = sessions.filter(
    (each) => each.candidate.context.section === sectionAfter(sessions, to),
  ).length;
  const named = sessions.filter(
    (each) => each.title !== null && each.title.length > 3 && sentence.includes(each.title.toLowerCase()),
  ).length;
  return near === count || after === count || named === count;
}

/** Section of the first session after an announcement. */
function sectionAfter(sessions: readonly Draft[], offset: number): number {
  return sessions.find((each) => each.from > offset)?.candidate.context.section ?? -1;
}

/** "Zes bijeenkomsten" and five dates: for each group where groups are meant, else for the text as a whole. */
export function announcedProblems(
  reading: Reading,
  announcements: readonly Announcement[],
  locale: Locale,
): ProblemFound[] {
  const { sessions } = reading;
  if (sessions.length < 2) return [];
  const groups = byGroup(sessions);
  return announcements
    .filter((each) => !each.past)
    .slice(0, 20)
    .flatMap((announcement) => {
      if (isPerGroup(announcement, sessions)) return groupProblems(announcement, groups, locale);
      const { count, from, to } = announcement;
      const single = sessions.length;
      if (single === count || someListFits(sessions, announcement) || groups.size > 1) return [];
      const reason = say(
        locale,
        `De tekst kondigt ${count} bijeenkomsten aan en noemt er ${single}.`,
        `The text announces ${count} meetings and lists ${single}.`,
      );
      return [{ code: code(single, count), from, to, reason }];
    });
}
