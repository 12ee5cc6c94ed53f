import type { Prisma, ReleasedSession } from '@leerkring/db/generated/prisma/client';
import { SNAPSHOT_NAMES, type SnapshotItem, snapshotOf } from '@leerkring/domain/release/snapshot';
import type { Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { type PlanRow, releasedStatus, type SeasonPlan } from './season-plan.ts';

interface ReleaseToWrite {
  id: string;
  networkId: string;
  seasonId: string | null;
  name: string;
  note: string | null;
  plan: SeasonPlan;
  leftOut: ReadonlySet<string>;
}

/**
 * Writes the release and what members see from now on. Their rows are made anew, all of them: a change that was made
 * before, and is undone later, then finds none of them and leaves the release as it is.
 */
export async function writeRelease(
  { clock, viewer }: Pick<Context, 'clock' | 'viewer'>,
  tx: Transaction,
  { plan, leftOut, ...facts }: ReleaseToWrite,
): Promise<void> {
  const { networkId, seasonId } = facts;
  const last = await tx.release.aggregate({ where: { networkId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const release = { ...facts, number, at: clock.now(), userId: viewer.userId };
  await tx.release.create({ data: { ...release, sessions: [] } });
  const rows = await rowsToSee(tx, plan, leftOut, clock.now());
  const touched = [...plan.rows.plans, ...plan.rows.released].map(({ id }) => id);
  await tx.releasedSession.deleteMany({ where: { id: { in: touched } } });
  await tx.releasedSession.createMany({ data: rows.map((row) => ({ ...row, releaseId: release.id })) });
  const seen = await tx.releasedSession.findMany({
    where: { networkId, seasonId },
    include: SNAPSHOT_NAMES,
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
  const sessions = seen.map((row) => snapshotOf(row, row.agenda as unknown as SnapshotItem[]));
  await tx.release.update({
    where: { id: release.id },
    data: { sessions: sessions as unknown as Prisma.InputJsonArray },
  });
}

type Row = Prisma.ReleasedSessionCreateManyInput;

async function rowsToSee(
  tx: Transaction,
  { rows, changes }: SeasonPlan,
  leftOut: ReadonlySet<string>,
  now: Date,
): Promise<Row[]> {
  // As they are now: the release itself has just confirmed some of them.
  const fresh = await tx.session.findMany({
    where: { id: { in: rows.plans.flatMap(({ id }) => (leftOut.has(id) ? [] : [id])) } },
  });
  const agendas = new Map(rows.plans.map(({ id, agendaItems }) => [id, agendaItems]));
  const old = new Map(rows.released.map((row) => [row.id, row]));
  const changed = new Set(changes.map(({ before, after }) => (after ?? before)?.id));
  return [
    ...fresh.map((row) => {
      const before = old.get(row.id);
      if (before && !changed.has(row.id)) return keptRow(before);
      return newRow({ ...row, agendaItems: agendas.get(row.id) ?? [] }, before, now);
    }),
    ...rows.released.filter(({ id }) => leftOut.has(id)).map(keptRow),
  ];
}

/** As members see it already, column by column; only the row is another. */
function keptRow({ rowId: _rowId, ...row }: ReleasedSession): Row {
  const { releaseId, networkId, seasonId, groupId, formatId, trackId, themeId, regionId, placeId } = row;
  const links = { releaseId, networkId, seasonId, groupId, formatId, trackId, themeId, regionId, placeId };
  return { ...links, ...ownColumns(row), agenda: row.agenda as Prisma.InputJsonValue };
}

/** Calendar programs take a change only with a higher number than that which they have. */
function newRow({ agendaItems, ...row }: PlanRow, before: ReleasedSession | undefined, now: Date): Row {
  const { networkId, seasonId, groupId, formatId, trackId, themeId, regionId, placeId } = row;
  const links = { networkId, seasonId, groupId, formatId, trackId, themeId, regionId, placeId };
  return {
    ...links,
    ...ownColumns(row),
    status: releasedStatus(row),
    icalSequence: Math.max(row.icalSequence, before ? before.icalSequence + 1 : 0),
    updatedAt: now,
    agenda: agendaItems.map(({ id, position, title, startTime, minutes, version }) => ({
      id,
      position,
      title,
      startTime,
      minutes,
      version,
    })),
  };
}

type Own = Omit<PlanRow, 'agendaItems'>;

function ownColumns(row: Own) {
  const { id, sequence, seriesId, title, startsOn, endsOn, startTime, endTime, isPinned } = row;
  const { isOnline, onlineUrl, placeNote, audience, description, status, cancelReason } = row;
  const { icalUid, icalSequence, version, createdAt, updatedAt } = row;
  return {
    ...{ id, sequence, seriesId, title, startsOn, endsOn, startTime, endTime, isPinned },
    ...{ isOnline, onlineUrl, placeNote, audience, description, status, cancelReason },
    ...{ icalUid, icalSequence, version, createdAt, updatedAt },
  };
}
