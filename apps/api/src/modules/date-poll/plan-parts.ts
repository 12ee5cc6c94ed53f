import { newId } from '../../commands/new-id.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import type { InvalidInputError } from '../../graphql/user-error.ts';
import { type EditPlan, planRow } from '../change/edit-plan.ts';
import { newRow } from '../change/new-row.ts';
import { removeWhole } from '../change/plan-removals.ts';
import type { StoredRow } from '../change/stored-row.ts';
import type { PollDate } from './check-poll.ts';

const keyOf = ({ date, startTime, endTime }: { [field: string]: unknown }) =>
  `${date} ${startTime} ${endTime}`;

/** Brings the dates of a poll to those that are given: the same day and hours stay, with their answers. */
export async function planOptions(
  plan: EditPlan,
  pollId: string,
  options: readonly PollDate[],
): Promise<void> {
  const there = await rowsOf(plan, 'datePollOption', pollId);
  const known = new Set(there.map(keyOf));
  const wanted = new Set(options.map((option) => keyOf({ ...option })));
  await removeAll(
    plan,
    'datePollOption',
    there.filter((row) => !wanted.has(keyOf(row))),
  );
  for (const option of options) {
    if (!known.has(keyOf({ ...option }))) add(plan, 'datePollOption', { pollId, ...option });
  }
}

/** Brings the people of a poll to those that are given; who goes takes along what she answered. */
export async function planInvitees(
  plan: EditPlan,
  pollId: string,
  personIds: readonly string[],
): Promise<void> {
  const there = await rowsOf(plan, 'datePollInvitee', pollId);
  const gone = there.filter((row) => !personIds.includes(String(row.personId)));
  const known = new Set(there.map((row) => row.personId));
  await removeAll(plan, 'datePollInvitee', gone);
  if (gone.length > 0) {
    const options = await rowsOf(plan, 'datePollOption', pollId);
    const lines = await plan.store.find(
      'availability',
      'pollOptionId',
      options.map(({ id }) => id),
    );
    const people = new Set(gone.map((row) => row.personId));
    await removeAll(
      plan,
      'availability',
      lines.map(({ row }) => row).filter((row) => people.has(row.personId)),
    );
  }
  for (const personId of personIds) {
    if (!known.has(personId)) add(plan, 'datePollInvitee', { pollId, personId });
  }
}

/** Gives these people a link of a new number, so that those sent before open nothing. */
export async function renewLinks(
  plan: EditPlan,
  pollId: string,
  personIds: readonly (string | number)[],
): Promise<InvalidInputError | null> {
  if (personIds.length === 0) return null;
  const there = await rowsOf(plan, 'datePollInvitee', pollId);
  for (const [index, personId] of personIds.entries()) {
    const row = there.find((one) => one.personId === String(personId));
    if (!row || plan.rows.get(row.id)?.after === null) {
      return faultAt(['renewLinksOf', String(index)], 'unknownKey');
    }
    const after = { ...row, linkNumber: Number(row.linkNumber) + 1 };
    planRow(plan, { kind: 'datePollInvitee', id: row.id, before: row, after, edit: null });
  }
  return null;
}

export async function rowsOf({ store }: EditPlan, kind: string, pollId: string): Promise<StoredRow[]> {
  return (await store.find(kind, 'pollId', [pollId])).map(({ row }) => row);
}

async function removeAll(plan: EditPlan, kind: string, rows: readonly StoredRow[]): Promise<void> {
  await removeWhole(
    plan,
    rows.map((row) => ({ kind, row })),
  );
}

function add(plan: EditPlan, kind: string, values: object): void {
  const id = newId();
  const after = { ...newRow(plan, kind, id), ...values };
  planRow(plan, { kind, id, before: null, after, edit: null });
}
