import { Prisma, type PrismaClient } from '@leerkring/db/generated/prisma/client';
import { coordinatedNetworkIds, type Viewer } from '../../access/viewer.ts';
import { sessionsBetween } from '../session/reads.ts';
import { seenSessionsSql } from '../session/tables-sql.ts';
import { feedReader } from './access.ts';
import { sessionsOfTrack } from './sessions-of-track.ts';

/** Which calendar is asked for. */
export type FeedAddress = { slug: string } | { groupId: string } | { trackId: string };

/** A feed as it now stands, read without its sessions. */
export interface FeedState {
  networkId: string;
  slug: string;
  networkName: string;
  language: string;
  timeZone: string;
  color: string | null;
  /** The group or track whose feed it is; null for a whole network. */
  partId: string | null;
  partName: string | null;
  /** Another value whenever anything that the feed shows has changed. */
  mark: string;
  changedAt: Date;
}

/**
 * Finds the calendar of a network that the viewer may read, or of a part of it, or null, in one statement. The mark is
 * taken from the row versions that PostgreSQL itself keeps (xmin), so that no writer can forget to raise it: sessions,
 * and all that lends them its name.
 */
export async function findFeed(
  prisma: PrismaClient,
  address: FeedAddress,
  viewer: Viewer = feedReader,
): Promise<FeedState | null> {
  const { part, which, whose } = partOf(address);
  const [feed] = await prisma.$queryRaw<FeedState[]>`
    SELECT n.id AS "networkId", n.slug, n.name AS "networkName", n.language, n.time_zone AS "timeZone", n.color,
      part.id AS "partId", part.name AS "partName",
      md5(concat_ws('/', n.xmin, sessions.marks, ${marksOf('groups')}, ${marksOf('meeting_formats')},
        ${marksOf('regions')}, ${marksOf('themes')}, ${marksOf('places')}, ${marksOf('tracks')}, ${marksOf('seasons')},
        (SELECT string_agg(a.id || a.xmin, ',' ORDER BY a.id) FROM agenda_items a
          LEFT JOIN meeting_formats f ON f.id = a.format_id LEFT JOIN sessions s ON s.id = a.session_id
          WHERE f.network_id = n.id OR (${whose} AND ${seesPlan(viewer)})))) AS mark,
      GREATEST(n.updated_at, sessions.changed_at) AS "changedAt"
    FROM networks n ${part},
      LATERAL (SELECT max(s.updated_at) AS changed_at,
        string_agg(concat_ws(':', s.id, s.version, s.mark), ',' ORDER BY s.id) AS marks
        FROM ${seenSessionsSql(viewer, MARKED)} s WHERE ${whose}) sessions
    WHERE ${which} AND ${readableBy(viewer)}`;
  return feed ?? null;
}

interface PartSql {
  /** Joins the group or track as `part`. */
  part: Prisma.Sql;
  which: Prisma.Sql;
  /** Which sessions `s` are in it. */
  whose: Prisma.Sql;
}

function partOf(address: FeedAddress): PartSql {
  if ('groupId' in address) {
    return {
      part: Prisma.sql`JOIN (SELECT id, name, network_id FROM groups) part ON part.network_id = n.id`,
      which: Prisma.sql`part.id = ${address.groupId}`,
      whose: Prisma.sql`s.group_id = part.id`,
    };
  }
  if ('trackId' in address) {
    return {
      part: Prisma.sql`JOIN (SELECT id, title AS name, network_id FROM tracks) part ON part.network_id = n.id`,
      which: Prisma.sql`part.id = ${address.trackId}`,
      whose: Prisma.sql`s.network_id = n.id AND part.id = COALESCE(s.track_id,
        (SELECT g.track_id FROM groups g WHERE g.id = s.group_id),
        (SELECT f.track_id FROM meeting_formats f WHERE f.id = s.format_id))`,
    };
  }
  return {
    part: Prisma.sql`CROSS JOIN (SELECT NULL::text AS id, NULL::text AS name) part`,
    which: Prisma.sql`n.slug = ${address.slug}`,
    whose: Prisma.sql`s.network_id = n.id`,
  };
}

/** As readableNetworks says it, in SQL. */
function readableBy(viewer: Viewer): Prisma.Sql {
  if (viewer.isAdmin) return Prisma.sql`true`;
  return Prisma.sql`(n.visibility = 'public' OR n.id = ANY(${[...viewer.roles.keys()]}))`;
}

/** What says of a session that it has changed; a released one has its programme in its row. */
const MARKED = 'network_id, group_id, track_id, format_id, version, updated_at, xmin AS mark';

/** Whether the plan of a network `n` is what the viewer sees of it. */
function seesPlan(viewer: Viewer): Prisma.Sql {
  const ids = coordinatedNetworkIds(viewer);
  return ids === null ? Prisma.sql`true` : Prisma.sql`n.id = ANY(${[...ids]})`;
}

const marksOf = (
  table: 'groups' | 'meeting_formats' | 'regions' | 'themes' | 'places' | 'tracks' | 'seasons',
) =>
  Prisma.sql`(SELECT string_agg(t.id || t.xmin, ',' ORDER BY t.id)
    FROM ${Prisma.raw(table)} t WHERE t.network_id = n.id)`;

const agenda = {
  select: { title: true, startTime: true, minutes: true },
  orderBy: { position: 'asc' },
  take: 100,
} satisfies Prisma.MeetingFormat$agendaItemsArgs;

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
  agenda: true,
} satisfies Prisma.ReleasedSessionSelect;

export type FeedSession = Prisma.ReleasedSessionGetPayload<{ select: typeof feedColumns }>;

/** The sessions of a feed in order of time, as many as a calendar holds: one statement per table. */
export function feedSessions(
  prisma: PrismaClient,
  address: FeedAddress,
  feed: FeedState,
): Promise<FeedSession[]> {
  const { orderBy, take } = sessionsBetween({});
  return prisma.releasedSession.findMany({
    where: { AND: [{ networkId: feed.networkId }, partFilter(address)] },
    orderBy,
    take,
    select: feedColumns,
  });
}

function partFilter(address: FeedAddress): Prisma.ReleasedSessionWhereInput {
  if ('groupId' in address) return { groupId: address.groupId };
  return 'trackId' in address ? sessionsOfTrack(address.trackId) : {};
}
