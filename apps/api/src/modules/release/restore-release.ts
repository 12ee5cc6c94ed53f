import { EDIT_MODELS, type EditableKind } from '@leerkring/contract/edit-models';
import type { SnapshotItem, SnapshotSession } from '@leerkring/domain/release/snapshot';
import { authorizeCoordinator } from '../../access/authorize.ts';
import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { InvalidInputError, NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import type { ChangeOutcome } from '../change/change-outcome.ts';
import { findDoubles } from '../change/doubles.ts';
import { type EditPlan, planRow } from '../change/edit-plan.ts';
import { newRow } from '../change/new-row.ts';
import { removeWhole } from '../change/plan-removals.ts';
import { runChange } from '../change/run-change.ts';
import type { StoredRow } from '../change/stored-row.ts';
import { isSameRow, raised } from '../change/transition.ts';

/**
 * Brings the plan of a season back to what a release of it said, for coordinators, as one change that can be undone:
 * sessions that were made since go, removed ones come back under their ids, all others are as they were then. What has
 * been held stays held. Members see it when it is released again.
 */
export async function restoreRelease(context: Context, id: string): Promise<ChangeOutcome | UserError> {
  const release = await context.prisma.release.findUnique({ where: { id } });
  const networkId = authorizeCoordinator(context.viewer, release?.networkId);
  if (!release || networkId instanceof NotAllowedError) return new NotAllowedError();
  const sessions = release.sessions as unknown as SnapshotSession[];
  const { seasonId } = release;
  if (seasonId === null && sessions.some((one) => one.seasonId !== null)) return seasonIsGone();
  return runChange(context, { command: 'restoreRelease', networkId }, async (store) => {
    const plan: EditPlan = { store, networkId, now: context.clock.now(), rows: new Map() };
    const current = await currentSessions(plan, seasonId, sessions);
    await planSessions(plan, sessions, current);
    await planAgendas(plan, sessions);
    const ids = new Set(sessions.map((one) => one.id));
    const newer = [...current.values()].filter(
      (row) => !ids.has(row.id) && row.seasonId === seasonId && row.status !== 'held',
    );
    await removeWhole(
      plan,
      newer.map((row) => ({ kind: 'session', row })),
    );
    const transitions = [...plan.rows.values()].map((one) => ({
      kind: one.kind,
      id: one.id,
      before: one.before,
      after: one.before && one.after ? raised(one.after, one.before, plan.now) : one.after,
    }));
    const [double] = await findDoubles(store, transitions);
    return double ? faultAt(['releaseId'], 'doubleName') : { transitions };
  });
}

function seasonIsGone(): InvalidInputError {
  return new InvalidInputError(['releaseId'], {
    nl: 'Het seizoen van deze publicatie is er niet meer.',
    en: 'The season of this release is gone.',
  });
}

/** All that the season has now, and what the release had that is elsewhere by now. */
async function currentSessions(
  { store, networkId }: EditPlan,
  seasonId: string | null,
  sessions: readonly SnapshotSession[],
): Promise<Map<string, StoredRow>> {
  const ofNetwork = await store.find('session', 'networkId', [networkId]);
  const ids = new Set(sessions.map(({ id }) => id));
  const rows = ofNetwork.map(({ row }) => row);
  return new Map(
    rows.filter((row) => ids.has(row.id) || row.seasonId === seasonId).map((row) => [row.id, row]),
  );
}

async function planSessions(
  plan: EditPlan,
  sessions: readonly SnapshotSession[],
  current: ReadonlyMap<string, StoredRow>,
): Promise<void> {
  const there = await existingLinks(plan, sessions);
  for (const session of sessions) {
    const before = current.get(session.id) ?? null;
    const { agenda: _agenda, names: _names, icalSequence, ...columns } = session;
    const links = Object.fromEntries(
      LINKS.map(({ field }) => [field, there.has(String(columns[field])) ? columns[field] : null]),
    );
    const blank = { ...newRow(plan, 'session', session.id), icalSequence: icalSequence + 1 };
    const after: StoredRow = { ...(before ?? blank), ...columns, ...links };
    if (before?.status === 'held') after.status = 'held';
    if (!before || !isSameRow(before, after)) {
      planRow(plan, { kind: 'session', id: session.id, before, after, edit: null });
    }
  }
}

type LinkField = 'seasonId' | 'groupId' | 'formatId' | 'trackId' | 'themeId' | 'regionId' | 'placeId';

const LINKS = Object.entries(EDIT_MODELS.session).flatMap(([field, { refersTo }]) =>
  refersTo ? [{ field: field as LinkField, kind: refersTo as EditableKind }] : [],
);

/** What the sessions refer to that is still there; links to anything else are left empty. */
async function existingLinks(
  { store, networkId }: EditPlan,
  sessions: readonly SnapshotSession[],
): Promise<Set<string>> {
  const there = new Set<string>();
  for (const { field, kind } of LINKS) {
    const ids = sessions.flatMap((one) => one[field] ?? []);
    for (const { row, home } of await store.find(kind, 'id', ids)) if (home === networkId) there.add(row.id);
  }
  return there;
}

async function planAgendas(plan: EditPlan, sessions: readonly SnapshotSession[]): Promise<void> {
  const found = await plan.store.find(
    'agendaItem',
    'sessionId',
    sessions.map(({ id }) => id),
  );
  const current = new Map(found.map(({ row }) => [row.id, row]));
  for (const session of sessions)
    for (const item of session.agenda) planItem(plan, session.id, item, current);
  const kept = new Set(sessions.flatMap(({ agenda }) => agenda.map(({ id }) => id)));
  const newer = [...current.values()].filter(({ id }) => !kept.has(id));
  await removeWhole(
    plan,
    newer.map((row) => ({ kind: 'agendaItem', row })),
  );
}

function planItem(
  plan: EditPlan,
  sessionId: string,
  { version: _version, ...item }: SnapshotItem,
  current: ReadonlyMap<string, StoredRow>,
): void {
  const before = current.get(item.id) ?? null;
  const after = { ...(before ?? newRow(plan, 'agendaItem', item.id)), ...item, sessionId };
  if (!before || !isSameRow(before, after)) {
    planRow(plan, { kind: 'agendaItem', id: item.id, before, after, edit: null });
  }
}
