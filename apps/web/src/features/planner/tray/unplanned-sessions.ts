import type { CalendarSession } from '../../session/calendar-session.ts';
import { sessionCode } from '../../session/session-code.ts';
import type { TrayEntry, TrayFamily } from './tray-families.ts';

/** What the tray asks of its network. */
export interface TrayNetwork {
  id: string;
  slug: string;
  language: string;
  groups: readonly { id: string; name: string; code: string; color: string }[];
}

/** The entries of the tray as the calendar draws sessions, by key: for the hand that takes one over there. */
export function unplannedSessions(
  network: TrayNetwork,
  families: readonly TrayFamily[],
): Map<string, CalendarSession> {
  return new Map(
    families.flatMap((family) =>
      family.entries.map((entry) => [entry.key, asSession(network, family, entry)] as const),
    ),
  );
}

function asSession(
  network: TrayNetwork,
  family: TrayFamily,
  { key, item, subject }: TrayEntry,
): CalendarSession {
  const group = network.groups.find(({ id }) => id === item.groupId);
  return {
    id: `new:${key}`,
    unplanned: key,
    title: subject ? `${family.title} · ${subject}` : family.title,
    language: network.language,
    series: family.title,
    code: group?.code ?? sessionCode(family.title),
    color: group?.color ?? null,
    startsOn: item.days.start,
    endsOn: item.days.start,
    startTime: item.startTime,
    endTime: item.endTime,
    status: 'planned',
    place: null,
    isOnline: item.isOnline,
    isDemo: false,
    seasonId: null,
    formatId: item.formatId,
    groupId: item.groupId,
    trackId: item.trackId,
  };
}
