import { Prisma, type PrismaClient } from '@leerkring/db/generated/prisma/client';
import { sessionsBetween } from '../session/reads.ts';
import { feedReader } from './access.ts';

/** Which calendar is asked for. */
export type FeedAddress = { slug: string } | { groupId: string };

/** A feed as it now stands, read without its sessions. */
export interface FeedState {
  networkId: string;
  slug: string;
  networkName: string;
  language: string;
  timeZone: string;
  groupId: string | null;
  groupName: string | null;
  /** Another value whenever anything that the feed shows has changed. */
  mark: string;
  changedAt: Date;
}

/**
 * Finds a public network's feed, or null, in one statement. The mark is taken from the row versions that PostgreSQL
 * itself keeps (xmin), so that no writer can forget to raise it: sessions, and all that lends them its name.
 */
export async function findFeed(prisma: PrismaClient, address: FeedAddress): Promise<FeedState | null> {
  const ofGroup = 'groupId' in address;
  const which = ofGroup ? Prisma.sql`g.id = ${address.groupId}` : Prisma.sql`n.slug = ${address.slug}`;
  const group = ofGroup
    ? Prisma.sql`JOIN groups g ON g.network_id = n.id`
    : Prisma.sql`LEFT JOIN groups g ON false`;
  const shown = Prisma.sql`${ofGroup ? Prisma.sql`s.group_id = g.id` : Prisma.sql`s.network_id = n.id`}
    AND s.status IN ('confirmed', 'held', 'cancelled')`;
  const [feed] = await prisma.$queryRaw<FeedState[]>`
    SELECT n.id AS "networkId", n.slug, n.name AS "networkName", n.language, n.time_zone AS "timeZone",
      g.id AS "groupId", g.name AS "groupName",
      md5(concat_ws('/', n.xmin, sessions.marks, ${marksOf('groups')}, ${marksOf('meeting_formats')},
        ${marksOf('regions')}, ${marksOf('themes')}, ${marksOf('places')},
        (SELECT string_agg(a.id || a.xmin, ',' ORDER BY a.id) FROM agenda_items a
          LEFT JOIN meeting_formats f ON f.id = a.format_id LEFT JOIN sessions s ON s.id = a.session_id
          WHERE f.network_id = n.id OR (${shown})))) AS mark,
      GREATEST(n.updated_at, sessions.changed_at) AS "changedAt"
    FROM networks n ${group},
      LATERAL (SELECT max(s.updated_at) AS changed_at,
        string_agg(concat_ws(':', s.id, s.version, s.xmin), ',' ORDER BY s.id) AS marks
        FROM sessions s WHERE ${shown}) sessions
    WHERE n.visibility = 'public' AND ${which}`;
  return feed ?? null;
}

const marksOf = (table: 'groups' | 'meeting_formats' | 'regions' | 'themes' | 'places') =>
  Prisma.sql`(SELECT string_agg(t.id || t.xmin, ',' ORDER BY t.id)
    FROM ${Prisma.raw(table)} t WHERE t.network_id = n.id)`;

const agenda = {
  select: { title: true, startTime: true, minutes: true },
  orderBy: { position: 'asc' },
  take: 100,
} satisfies Prisma.Session$agendaItemsArgs;

/** The columns that a public calendar shows; the address of an online room is for members only. */
const feedColumns = {
  id: true,
  icalUid: true,
  icalSequence: true,
  updatedAt: true,
  status: true,
  startsOn: true,
  endsOn: true,
  startTime: true,
  endTime: true,
  title: true,
  sequence: true,
  isOnline: true,
  placeNote: true,
  audience: true,
  description: true,
  cancelReason: true,
  group: { select: { name: true } },
  format: { select: { title: true, durationMinutes: true, audience: true, agendaItems: agenda } },
  region: { select: { name: true } },
  theme: { select: { title: true } },
  place: { select: { name: true, room: true, address: true, city: true } },
  agendaItems: agenda,
} satisfies Prisma.SessionSelect;

export type FeedSession = Prisma.SessionGetPayload<{ select: typeof feedColumns }>;

/** The sessions of a feed in order of time, as many as a calendar holds: one statement per table. */
export function feedSessions(prisma: PrismaClient, feed: FeedState): Promise<FeedSession[]> {
  const { where, orderBy, take } = sessionsBetween(feedReader, {});
  const mine = feed.groupId ? { groupId: feed.groupId } : { networkId: feed.networkId };
  return prisma.session.findMany({ where: { AND: [where, mine] }, orderBy, take, select: feedColumns });
}
