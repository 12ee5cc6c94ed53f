import { freeSequenceNumbers } from '@leerkring/domain/text-import/sequence';
import { type EditPlan, type PlannedRow, plannedOf } from './edit-plan.ts';
import type { StoredRow } from './stored-row.ts';

const DAY_MS = 86_400_000;

/**
 * What an edit of a session brings along: a moved first day takes the last one with it, and a session that is no
 * longer cancelled loses its reason.
 */
export function sessionValues(
  before: StoredRow | null,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const along: Record<string, unknown> = {};
  const { startsOn, endsOn, status, cancelReason } = values;
  if (typeof startsOn === 'string' && endsOn === undefined) along.endsOn = lastDay(before, startsOn);
  if (status !== undefined && status !== 'cancelled' && cancelReason === undefined) along.cancelReason = null;
  return { ...values, ...along };
}

function lastDay(before: StoredRow | null, startsOn: string): string {
  const days = before ? dayNumber(String(before.endsOn)) - dayNumber(String(before.startsOn)) : 0;
  return new Date((dayNumber(startsOn) + days) * DAY_MS).toISOString().slice(0, 10);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/**
 * Numbers sessions that are new in their group and season, where the edit says no number: the free numbers from 1
 * on, in order of date. Without a group there is no number.
 */
export async function numberSessions(plan: EditPlan): Promise<void> {
  const arriving = plannedOf(plan, 'session').filter(
    ({ before, after, edit }) =>
      !('sequence' in edit.values) &&
      (!before || before.groupId !== after.groupId || before.seasonId !== after.seasonId),
  );
  for (const { after } of arriving) after.sequence = null;
  const grouped = arriving.filter(({ after }) => after.groupId !== null);
  if (grouped.length === 0) return;
  const groupIds = grouped.map(({ after }) => String(after.groupId));
  const there = (await plan.store.find('session', 'groupId', groupIds)).map(
    ({ row }) => plan.rows.get(row.id)?.after ?? row,
  );
  const planned = plannedOf(plan, 'session').map(({ after }) => after);
  const seriesOf = ({ groupId, seasonId }: StoredRow): string => `${groupId} ${seasonId}`;
  for (const [series, mine] of Map.groupBy(grouped, ({ after }) => seriesOf(after))) {
    const taken = [...there, ...planned].filter((row) => seriesOf(row) === series);
    giveNumbers(mine, taken);
  }
}

function giveNumbers(
  mine: readonly (PlannedRow & { after: StoredRow })[],
  taken: readonly StoredRow[],
): void {
  const numbers = freeSequenceNumbers(
    taken.map(({ sequence }) => sequence as number | null),
    mine.map(({ after }) => String(after.startsOn)),
  );
  for (const [index, { after }] of mine.entries()) after.sequence = numbers[index] ?? null;
}
