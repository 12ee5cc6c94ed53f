import { EDIT_LIMITS } from '@leerkring/contract/edit-limits';
import { remaining } from '@leerkring/domain/release/release-blockers';
import { authorizeCoordinator } from '../../access/authorize.ts';
import { newId } from '../../commands/new-id.ts';
import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import type { RowStore } from '../change/row-store.ts';
import { runChange } from '../change/run-change.ts';
import { raised, type Transition } from '../change/transition.ts';
import { PlanChangedError, ReleaseBlockedError } from './errors.ts';
import { type ReleasePreview, readPreview, toldBlockers } from './preview.ts';
import { readSeasonPlan, type SeasonPlan } from './season-plan.ts';
import { writeRelease } from './write-release.ts';

export interface PublishReleaseInput {
  networkId: string | number;
  seasonId?: string | number | null | undefined;
  name: string;
  note?: string | null | undefined;
  leaveOut?: readonly (string | number)[] | null | undefined;
  fingerprint: string;
}

export interface PublishedRelease {
  releaseId: string;
  networkId: string;
}

/**
 * Releases a season, for coordinators of its network: its sessions become confirmed, and members see them as they are
 * now. Those that are left out stay for members as they were. Only what the fingerprint stands for is released.
 */
export async function publishRelease(
  context: Context,
  input: PublishReleaseInput,
): Promise<PublishedRelease | UserError> {
  const networkId = authorizeCoordinator(context.viewer, String(input.networkId));
  if (networkId instanceof NotAllowedError) return networkId;
  const [name, note] = [input.name.trim(), input.note?.trim() || null];
  const fault = faultOf(name, note);
  if (fault) return fault;
  const preview = await readPreview(context, networkId, input.seasonId ? String(input.seasonId) : null);
  if (!preview) return faultAt(['seasonId'], 'unknownKey');
  if (preview.fingerprint !== input.fingerprint) return new PlanChangedError();
  const leftOut = new Set((input.leaveOut ?? []).map(String));
  const refusal = await refusalOf(context, preview, leftOut);
  if (refusal) return refusal;
  const releaseId = newId();
  const facts = { id: releaseId, networkId, seasonId: preview.seasonId, name, note };
  const outcome = await runChange(context, { command: 'publishRelease', networkId }, async (store, tx) => {
    const plan = await readSeasonPlan(tx, networkId, preview.seasonId);
    // Whoever changed the plan since is waited for, and told of.
    if (plan.fingerprint !== input.fingerprint) return new PlanChangedError();
    return {
      transitions: await confirmations(store, plan, leftOut, context.clock.now()),
      finish: () => writeRelease(context, tx, { ...facts, plan, leftOut }),
      also: [{ subjectType: 'Release', subjectId: releaseId, after: { name } }],
      released: touchedBy(plan, leftOut),
    };
  });
  return outcome instanceof UserError ? outcome : { releaseId, networkId };
}

function faultOf(name: string, note: string | null): InvalidInputError | null {
  if (!name) return faultAt(['name'], 'required');
  if (name.length > EDIT_LIMITS.title) return faultAt(['name'], 'tooLong');
  return note && note.length > EDIT_LIMITS.note ? faultAt(['note'], 'tooLong') : null;
}

async function refusalOf(
  { prisma }: Context,
  preview: ReleasePreview,
  leftOut: ReadonlySet<string>,
): Promise<UserError | null> {
  const blocking = remaining(preview.blockers, leftOut).filter(({ level }) => level === 'blocks');
  if (blocking.length > 0) return new ReleaseBlockedError(toldBlockers(blocking, preview.plans));
  const { networkId, seasonId, plannedIds } = preview;
  const isNews =
    touchedBy(preview, leftOut).length > 0 ||
    plannedIds.some((id) => !leftOut.has(id)) ||
    (await prisma.release.count({ where: { networkId, seasonId } })) === 0;
  return isNews
    ? null
    : new InvalidInputError([], {
        nl: 'Er is niets gewijzigd sinds de vorige publicatie.',
        en: 'Nothing has changed since the last release.',
      });
}

/** What members will hear of. */
function touchedBy({ changes }: SeasonPlan, leftOut: ReadonlySet<string>) {
  return changes.flatMap(({ before, after }) => {
    const id = (after ?? before)?.id;
    return id && !leftOut.has(id) ? [{ id, wasReleased: before !== null }] : [];
  });
}

/** What is released is no draft any more, in the plan neither. */
async function confirmations(
  store: RowStore,
  { plannedIds }: SeasonPlan,
  leftOut: ReadonlySet<string>,
  now: Date,
): Promise<Transition[]> {
  const ids = plannedIds.filter((id) => !leftOut.has(id));
  const found = await store.find('session', 'id', ids);
  return found.map(({ row }) => ({
    kind: 'session',
    id: row.id,
    before: row,
    after: raised({ ...row, status: 'confirmed' }, row, now),
  }));
}
