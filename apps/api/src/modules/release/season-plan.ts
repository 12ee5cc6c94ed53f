import { createHash } from 'node:crypto';
import type { ReleasedSession, Session } from '@leerkring/db/generated/prisma/client';
import { compareSessions, type SessionChange } from '@leerkring/domain/release/compare-sessions';
import {
  SNAPSHOT_NAMES,
  type SnapshotItem,
  type SnapshotSession,
  snapshotOf,
} from '@leerkring/domain/release/snapshot';
import type { Transaction } from '../../commands/run-command.ts';

/** The plan of a season beside what members see of it. */
export interface SeasonPlan {
  /** As they would be released: none is a draft. */
  plans: SnapshotSession[];
  /** What members see of the season and of its sessions. */
  released: SnapshotSession[];
  plannedIds: string[];
  changes: SessionChange[];
  /** Another one whenever any of it has changed. */
  fingerprint: string;
  rows: { plans: PlanRow[]; released: ReleasedSession[] };
}

export type PlanRow = Session & { agendaItems: SnapshotItem[] };

type Reader = Pick<Transaction, 'session' | 'releasedSession'>;

const byTime = [{ startsOn: 'asc' as const }, { startTime: 'asc' as const }, { id: 'asc' as const }];

/** Reads both, in at most three statements for each table; a season of null is the sessions that belong to none. */
export async function readSeasonPlan(
  tx: Reader,
  networkId: string,
  seasonId: string | null,
): Promise<SeasonPlan> {
  const plans = await tx.session.findMany({
    where: { networkId, seasonId },
    include: { ...SNAPSHOT_NAMES, agendaItems: { orderBy: { position: 'asc' } } },
    orderBy: byTime,
  });
  const ids = plans.map(({ id }) => id);
  const seen = await tx.releasedSession.findMany({
    where: { networkId, OR: [{ seasonId }, { id: { in: ids } }] },
    include: SNAPSHOT_NAMES,
    orderBy: byTime,
  });
  const released = await withoutMoved(tx, seen, new Set(ids));
  const told = {
    plans: plans.map(({ agendaItems, ...row }) =>
      snapshotOf({ ...row, status: releasedStatus(row) }, agendaItems),
    ),
    released: released.map((row) => snapshotOf(row, row.agenda as unknown as SnapshotItem[])),
  };
  return {
    ...told,
    plannedIds: plans.flatMap(({ id, status }) => (status === 'planned' ? [id] : [])),
    changes: compareSessions(told.released, told.plans),
    fingerprint: fingerprintOf(plans, released),
    rows: { plans, released },
  };
}

/** What the plan has in another season by now is released with that one. */
async function withoutMoved<Row extends { id: string }>(
  tx: Reader,
  released: readonly Row[],
  here: ReadonlySet<string>,
): Promise<Row[]> {
  const missing = released.filter(({ id }) => !here.has(id)).map(({ id }) => id);
  if (missing.length === 0) return [...released];
  const elsewhere = await tx.session.findMany({ where: { id: { in: missing } }, select: { id: true } });
  const moved = new Set(elsewhere.map(({ id }) => id));
  return released.filter(({ id }) => !moved.has(id));
}

export function releasedStatus({ status }: Pick<Session, 'status'>): Session['status'] {
  return status === 'planned' ? 'confirmed' : status;
}

function fingerprintOf(plans: readonly PlanRow[], released: readonly ReleasedSession[]): string {
  const marks = [
    plans.map(({ id, version, agendaItems }) => [
      id,
      version,
      agendaItems.map((one) => [one.id, one.version]),
    ]),
    released.map(({ id, rowId, releaseId }) => [id, rowId, releaseId]),
  ];
  return createHash('sha256').update(JSON.stringify(marks)).digest('base64url');
}
