import type { Prisma, PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { ExportSession } from '@leerkring/domain/export/export-session';
import type { Viewer } from '../../access/viewer.ts';
import { sessionsOfTrack } from '../feed/sessions-of-track.ts';
import { sessionsBetween } from '../session/reads.ts';
import { sessionTable } from '../session/tables.ts';
import type { ExportFilter } from './export-request.ts';

const named = { select: { id: true, name: true } } as const;
const titled = { select: { id: true, title: true } } as const;

/** The address of an online room is for members, and stands in no file that may be passed on. */
const exportColumns = {
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
  season: { select: { id: true, name: true, isDemo: true } },
  group: { select: { id: true, name: true, code: true, color: true, track: titled } },
  track: titled,
  format: { select: { id: true, title: true, track: titled } },
  region: named,
  theme: titled,
  place: { select: { name: true, room: true, address: true, city: true } },
} satisfies Prisma.SessionSelect;

/** The sessions of a network that the viewer may see and the filter lets pass, in order of time; at most 10,000. */
export async function exportSessions(
  prisma: PrismaClient,
  networkId: string,
  viewer: Viewer,
  filter: ExportFilter,
): Promise<ExportSession[]> {
  const { where, orderBy, take } = sessionsBetween({ seasonId: filter.season });
  const chosen: Prisma.SessionWhereInput = {
    networkId,
    ...(filter.group ? { groupId: filter.group } : {}),
    ...(filter.status ? { status: filter.status } : {}),
  };
  const track = filter.track ? sessionsOfTrack(filter.track) : {};
  const rows = await sessionTable(prisma, viewer, networkId).findMany({
    where: { AND: [where, chosen, track] },
    orderBy,
    take,
    select: exportColumns,
  });
  return rows.map(({ group, format, track: own, ...session }) => ({
    ...session,
    startsOn: plain(session.startsOn),
    endsOn: plain(session.endsOn),
    group: group && { id: group.id, name: group.name, code: group.code, color: group.color },
    format: format && { id: format.id, title: format.title },
    track: own ?? group?.track ?? format?.track ?? null,
  }));
}

/** The season that is asked for, where it is one of this network. */
export async function exportSeason(prisma: PrismaClient, networkId: string, id: string | null) {
  const season = id ? await prisma.season.findFirst({ where: { id, networkId } }) : null;
  return (
    season && {
      id: season.id,
      name: season.name,
      startsOn: plain(season.startsOn),
      endsOn: plain(season.endsOn),
    }
  );
}

/** Prisma holds a calendar day as midnight UTC. */
const plain = (day: Date) => day.toISOString().slice(0, 10);
