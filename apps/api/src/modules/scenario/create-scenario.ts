import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Placement } from '@leerkring/domain/scenario/placement';
import { putOnPlan } from '@leerkring/domain/scenario/put-on-plan';
import { placementSchema } from '@leerkring/domain/scenario/scenario-content';
import { authorizeCoordinator } from '../../access/authorize.ts';
import { newId } from '../../commands/new-id.ts';
import { runCommand } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { plainInput } from '../../graphql/plain-input.ts';
import { InvalidInputError, NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import { placementOf } from './content.ts';
import { MOST_SCENARIOS } from './reads.ts';
import { isNameTaken, readWords } from './scenario-name.ts';

export interface NewScenario {
  networkId: string;
  seasonId: string;
  name: string;
  note?: string | null | undefined;
  /** What a generated plan would move or add. */
  changes: unknown;
}

/** More changes than these one call does not bring; its body would be too large before. */
const MOST_CHANGES = 2000;

/** Keeps the plan of a season under a name, as it is or with a generated plan put on it. */
export async function createScenario(
  context: Context,
  input: NewScenario,
): Promise<{ id: string } | UserError> {
  const networkId = authorizeCoordinator(context.viewer, input.networkId);
  if (networkId instanceof NotAllowedError) return networkId;
  const words = readWords(input.name, input.note);
  if (words instanceof InvalidInputError) return words;
  const changes = readChanges(input.changes);
  if (changes instanceof InvalidInputError) return changes;
  const { seasonId } = input;
  return runCommand(context, 'createScenario', async (tx) => {
    const season = await tx.season.findFirst({ where: { id: seasonId, networkId }, select: { id: true } });
    if (!season) return new NotAllowedError();
    if (await isNameTaken(tx, { seasonId, name: words.name })) return faultAt(['name'], 'doubleName');
    if ((await tx.scenario.count({ where: { seasonId } })) >= MOST_SCENARIOS) return tooMany();
    const sessions = await tx.session.findMany({
      where: { networkId, seasonId, status: { not: 'cancelled' } },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    });
    const plan = putOnPlan(sessions.map(placementOf), changes);
    const content = { version: 1, source: changes.length > 0 ? 'generated' : 'plan', sessions: plan };
    const { id } = await tx.scenario.create({
      data: {
        ...words,
        id: newId(),
        networkId,
        seasonId,
        content: content as unknown as Prisma.InputJsonObject,
        userId: context.viewer.userId,
        createdAt: context.clock.now(),
      },
    });
    const after = { ...words, seasonId, sessions: plan.length };
    return { result: { id }, audit: [{ networkId, subjectType: 'Scenario', subjectId: id, after }] };
  });
}

/** The changes as placements, with every key there. */
function readChanges(changes: unknown): Placement[] | InvalidInputError {
  const list = (plainInput(changes ?? []) as Record<string, unknown>[]).map(withEveryKey);
  if (list.length > MOST_CHANGES) return faultAt(['changes'], 'tooMany');
  const parsed = placementSchema.array().safeParse(list);
  if (parsed.success) return parsed.data;
  return faultAt(['changes', ...(parsed.error.issues[0]?.path ?? []).map(String)], 'invalid');
}

const NOTHING = {
  sessionId: null,
  version: null,
  groupId: null,
  formatId: null,
  regionId: null,
  themeId: null,
  trackId: null,
  placeId: null,
  sequence: null,
  title: null,
  undatedId: null,
  isOnline: null,
  startTime: null,
  endTime: null,
};

function withEveryKey(change: Record<string, unknown>): Record<string, unknown> {
  const months = Array.isArray(change.months) ? change.months.map(monthOf) : [];
  return { ...NOTHING, endsOn: change.startsOn, ...withoutNothing(change), months };
}

function withoutNothing(change: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined && value !== null),
  );
}

function monthOf(text: unknown) {
  const [year, month] = String(text).split('-').map(Number);
  return { year, month };
}

function tooMany(): UserError {
  return new InvalidInputError(['name'], {
    nl: `Een seizoen heeft hoogstens ${MOST_SCENARIOS} scenario's. Verwijder er eerst een.`,
    en: `A season has at most ${MOST_SCENARIOS} scenarios. Remove one first.`,
  });
}
