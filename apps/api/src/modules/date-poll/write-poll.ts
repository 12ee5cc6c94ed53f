import { authorizeCoordinator } from '../../access/authorize.ts';
import { newId } from '../../commands/new-id.ts';
import type { Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { type EditPlan, planRow } from '../change/edit-plan.ts';
import { newRow } from '../change/new-row.ts';
import { removeWhole } from '../change/plan-removals.ts';
import type { RowStore } from '../change/row-store.ts';
import { runChange } from '../change/run-change.ts';
import { staleRows } from '../change/stale-rows.ts';
import type { StoredRow } from '../change/stored-row.ts';
import { raised } from '../change/transition.ts';
import { type CheckedPoll, checkPoll, type PollInput } from './check-poll.ts';
import { planInvitees, planOptions, renewLinks } from './plan-parts.ts';

export interface PollOutcome {
  changeSetId: string | null;
  pollId: string | null;
  sessionIds: readonly string[];
}

export type CreatePollInput = PollInput & { networkId: string | number };
export type EditPollInput = PollInput & { id: string | number; version: number };

const KIND = 'datePoll';

/** Asks some people of a network which of some dates suit them. For its coordinators; can be undone. */
export async function createDatePoll(
  context: Context,
  input: CreatePollInput,
): Promise<PollOutcome | UserError> {
  const networkId = authorizeCoordinator(context.viewer, String(input.networkId));
  if (networkId instanceof NotAllowedError) return networkId;
  const checked = await checkPoll(context, networkId, { sought: 1, options: [], personIds: [], ...input });
  if (checked instanceof UserError) return checked;
  const id = newId();
  const result = await runChange(context, { command: 'createDatePoll', networkId }, async (store) => {
    const plan = planOf(context, store, networkId);
    const blank = newRow(plan, KIND, id);
    const after = { ...blank, ...checked.values, userId: context.viewer.userId };
    planRow(plan, { kind: KIND, id, before: null, after, edit: null });
    await planParts(plan, id, checked);
    return { transitions: [...plan.rows.values()] };
  });
  return result instanceof UserError
    ? result
    : { changeSetId: result.changeSetId, pollId: id, sessionIds: [] };
}

/**
 * Changes what a poll asks, of whom and until when; closes it without a choice, or opens it again. Dates and people
 * that are left out of the lists go with their answers. Renewed links make those sent before worthless.
 */
export async function editDatePoll(context: Context, input: EditPollInput): Promise<PollOutcome | UserError> {
  return changePoll(context, 'editDatePoll', input, async (plan, row, tx) => {
    const lookup = { prisma: tx, clock: context.clock };
    const checked = await checkPoll(lookup, plan.networkId, {
      ...input,
      title: input.title ?? (row.title as string),
      sought: input.sought ?? (row.sought as number),
    });
    if (checked instanceof UserError) return checked;
    const state = input.isOpen === undefined || input.isOpen === null ? row.state : stateOf(input.isOpen);
    const after = { ...row, ...checked.values, state };
    await planParts(plan, row.id, checked);
    const fault = await renewLinks(plan, row.id, input.renewLinksOf ?? []);
    if (fault) return fault;
    planRow(plan, { kind: KIND, id: row.id, before: row, after: raised(after, row, plan.now), edit: null });
    return [];
  });
}

/** Removes a poll with its answers, and what they said of people's time. */
export async function removeDatePoll(
  context: Context,
  input: { id: string | number; version: number },
): Promise<PollOutcome | UserError> {
  const result = await changePoll(context, 'removeDatePoll', input, async (plan, row) => {
    await removeWhole(plan, [{ kind: KIND, row }]);
    return [];
  });
  return result instanceof UserError ? result : { ...result, pollId: null };
}

/** Runs a change of one poll that is as the editor saw it; the work answers the sessions that it touches. */
export async function changePoll(
  context: Context,
  command: string,
  { id, version }: { id: string | number; version: number },
  work: (plan: EditPlan, row: StoredRow, tx: Transaction) => Promise<readonly string[] | UserError>,
): Promise<PollOutcome | UserError> {
  const pollId = String(id);
  const poll = await context.prisma.datePoll.findUnique({ where: { id: pollId } });
  const networkId = authorizeCoordinator(context.viewer, poll?.networkId);
  if (networkId instanceof NotAllowedError) return networkId;
  let sessionIds: readonly string[] = [];
  const result = await runChange(context, { command, networkId }, async (store, tx) => {
    const [found] = await store.find(KIND, 'id', [pollId]);
    if (found?.row.version !== version) return staleRows(tx, store, [{ kind: KIND, id: pollId }]);
    const plan = planOf(context, store, networkId);
    const touched = await work(plan, found.row, tx);
    if (touched instanceof UserError) return touched;
    sessionIds = touched;
    return { transitions: [...plan.rows.values()] };
  });
  if (result instanceof UserError) return result;
  return { changeSetId: result.changeSetId, pollId, sessionIds };
}

function planOf(context: Context, store: RowStore, networkId: string): EditPlan {
  return { store, networkId, now: context.clock.now(), rows: new Map() };
}

async function planParts(plan: EditPlan, pollId: string, { options, personIds }: CheckedPoll): Promise<void> {
  if (options) await planOptions(plan, pollId, options);
  if (personIds) await planInvitees(plan, pollId, personIds);
}

const stateOf = (isOpen: boolean) => (isOpen ? 'open' : 'closed');
