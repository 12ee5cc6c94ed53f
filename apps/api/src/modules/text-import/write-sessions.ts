import type { TextImportPlan } from '@leerkring/contract/text-import-input';
import { freeSequenceNumbers } from '@leerkring/domain/text-import/sequence';
import { noteMade } from './change-book.ts';
import { columnsOf, withoutReference } from './columns.ts';
import type { StaleImportError } from './errors.ts';
import { changeItems, type ImportRun } from './import-run.ts';
import { alongWith, placeColumns, placesByName } from './session-columns.ts';

type SessionItem = TextImportPlan['sessions'][number];

/** Sessions in the season of the import, numbered within their group by date. */
export async function writeSessions(run: ImportRun, plan: TextImportPlan): Promise<StaleImportError | null> {
  const seasonId = plan.season ? (run.ids.get(plan.season.key) ?? null) : null;
  const fresh = plan.sessions.filter((session) => !session.id);
  const places = await placesByName(run, plan.sessions);
  if (fresh.length > 0) await makeSessions(run, fresh, seasonId, places);
  const existing = plan.sessions.map(({ group, format, placeNote, ...rest }) => ({
    ...rest,
    ...placeColumns({ ...rest, placeNote }, places),
    ...alongWith({ ...rest, group }),
    ...(group === undefined ? {} : { groupId: run.ids.get(group ?? '') ?? null }),
    ...(format === undefined ? {} : { formatId: run.ids.get(format ?? '') ?? null }),
  }));
  return changeItems(run, 'session', existing);
}

async function makeSessions(
  run: ImportRun,
  fresh: readonly SessionItem[],
  seasonId: string | null,
  places: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, networkId, ids } = run;
  const groupOf = (session: SessionItem): string | null =>
    session.group ? (ids.get(session.group) ?? null) : null;
  const groupIds = [...new Set(fresh.map(groupOf).filter((id) => id !== null))];
  const there = await tx.session.findMany({
    where: { groupId: { in: groupIds }, seasonId },
    select: { groupId: true, sequence: true },
  });
  const numbers = new Map<SessionItem, number>();
  for (const groupId of groupIds) {
    const mine = fresh.filter((session) => groupOf(session) === groupId);
    const taken = there.filter((one) => one.groupId === groupId).map((one) => one.sequence);
    const free = freeSequenceNumbers(
      taken,
      mine.map((session) => session.startsOn ?? ''),
    );
    for (const [index, session] of mine.entries()) numbers.set(session, free[index] ?? 0);
  }
  const rows = fresh.map((session) => {
    const { group: _group, format, ...rest } = session;
    return {
      ...columnsOf('session', withoutReference({ ...rest, ...placeColumns(session, places) })),
      networkId,
      seasonId,
      groupId: groupOf(session),
      formatId: format ? (ids.get(format) ?? null) : null,
      sequence: numbers.get(session) ?? null,
    };
  });
  noteMade(run.book, 'session', await tx.session.createManyAndReturn({ data: rows as never }));
}
