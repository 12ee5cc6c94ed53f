import type { Announcement } from '../checks/announced.ts';
import { isPerGroup } from '../checks/announced-problems.ts';
import type { Reading } from '../reading/reading.ts';
import type { Stretch } from '../source/sentences.ts';

/** A group with its place in the flat text. */
interface GroupSummary extends Stretch {
  label: string;
  announcedSessions: number | null;
  size: number | null;
}

const SIZE =
  /(\d{1,3})\s*(?:deelnemers|leden|personen|participants|members|people|professionals|bestuurders|directeuren)/i;

function sizeIn(text: string): number | null {
  const match = SIZE.exec(text);
  return match ? Number(match[1]) : null;
}

const plain = (label: string): string => label.toLowerCase();

/** Groups in the order of the text: those of sessions, and headings that name a group without dates. */
export function groupsOf(reading: Reading, announcements: readonly Announcement[]): GroupSummary[] {
  const found = new Map<string, GroupSummary>();
  const sessions = reading.sessions;
  const shared = announcements.find((each) => !each.past && isPerGroup(each, sessions)) ?? null;
  const named = new Map<string, string>();
  for (const each of sessions) if (each.group !== null) named.set(plain(each.group), each.group);
  for (const heading of reading.outline.headings) {
    if (heading?.kind !== 'group') continue;
    const known = named.get(plain(heading.label));
    if (!known && (named.size > 0 || !/\d$/.test(heading.label))) continue;
    const label = known ?? heading.label;
    const size = sizeIn(heading.line.text);
    if (!found.has(label))
      found.set(label, {
        label,
        announcedSessions: null,
        size,
        from: heading.line.body,
        to: heading.line.to,
      });
  }
  for (const [each, group] of reading.groups) {
    if (!group || each.left || found.has(group.label) || named.get(plain(group.label)) !== group.label)
      continue;
    const { label, from, to } = group;
    found.set(label, { label, announcedSessions: null, size: null, from, to: Math.max(to, from + 1) });
  }
  for (const group of found.values()) {
    const own = announcements.find(
      (each) =>
        !each.past && each.sentence.includes(plain(group.label)) && !/\d+\s+en\s+\d+/.test(each.sentence),
    );
    group.announcedSessions = own?.count ?? shared?.count ?? null;
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}
