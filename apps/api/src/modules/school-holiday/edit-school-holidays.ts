import { SCHOOL_HOLIDAY_EDIT_LIMITS, schoolHolidayRow } from '@leerkring/contract/school-holiday-rules';
import type { Transaction } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { faultAt, inputFault } from '../../graphql/input-fault.ts';
import { plainInput } from '../../graphql/plain-input.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import type { ChangeOutcome } from '../change/change-outcome.ts';
import { planLooseRows } from '../change/plan-loose-rows.ts';
import type { RowStore } from '../change/row-store.ts';
import { runChange } from '../change/run-change.ts';
import type { Transition } from '../change/transition.ts';

const KIND = 'schoolHoliday';

/** One row of the table: added without id, changed or removed on the version that the editor saw. */
export interface SchoolHolidayEdit {
  id?: string | number | null | undefined;
  version?: number | null | undefined;
  name?: string | null | undefined;
  region?: string | null | undefined;
  startsOn?: Date | null | undefined;
  endsOn?: Date | null | undefined;
  source?: string | null | undefined;
  remove?: boolean | null | undefined;
}

export interface SchoolHolidaysOutcome {
  changeSetId: ChangeOutcome['changeSetId'];
  /** Those that were touched and are still there. */
  ids: readonly string[];
}

/**
 * Changes the school-holiday table, for admins: all of it or nothing. It belongs to no network, and can be undone
 * like any change. Answers a row that begins on the same day as another of its region with InvalidInputError.
 */
export async function editSchoolHolidays(
  context: Context,
  edits: readonly SchoolHolidayEdit[],
): Promise<SchoolHolidaysOutcome | UserError> {
  if (!context.viewer.isAdmin) return new NotAllowedError();
  if (edits.length === 0) return faultAt(['edits'], 'required');
  if (edits.length > SCHOOL_HOLIDAY_EDIT_LIMITS.edits) return faultAt(['edits'], 'tooMany');
  let ids: readonly string[] = [];
  const result = await runChange(
    context,
    { command: 'editSchoolHolidays', networkId: null },
    async (store, tx) => {
      // Two imports at once: the second sees what the first has written, and is told.
      await tx.$executeRawUnsafe('LOCK TABLE school_holidays IN SHARE ROW EXCLUSIVE MODE');
      const transitions = await planSchoolHolidays(context, { store, tx }, edits);
      if (transitions instanceof UserError) return transitions;
      ids = transitions.flatMap(({ after }) => (after ? [after.id] : []));
      return { transitions };
    },
  );
  return result instanceof UserError ? result : { changeSetId: result.changeSetId, ids };
}

async function planSchoolHolidays(
  context: Context,
  { store, tx }: { store: RowStore; tx: Transaction },
  edits: readonly SchoolHolidayEdit[],
): Promise<Transition[] | UserError> {
  const transitions = await planLooseRows(
    { store, tx, now: context.clock.now() },
    KIND,
    edits.map(looseEdit),
  );
  if (transitions instanceof UserError) return transitions;
  for (const [index, { after }] of transitions.entries()) {
    if (!after) continue;
    const checked = schoolHolidayRow.safeParse(after);
    if (!checked.success) return inputFault(checked.error, ['edits', String(index)]);
  }
  return (await twoOnOneDay(store, transitions)) ?? transitions;
}

function looseEdit({ id, version, remove, ...values }: SchoolHolidayEdit) {
  const plain = plainInput(values) as Record<string, unknown>;
  // A name, a day, a source cannot be emptied: null is as good as absent.
  const filled = Object.entries(plain).filter(([, value]) => value !== null && value !== undefined);
  const trimmed = filled.map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]);
  return {
    id: id === null || id === undefined ? null : String(id),
    version,
    isRemoved: remove === true,
    values: Object.fromEntries(trimmed),
  };
}

/** The table holds one row for each region and first day. */
async function twoOnOneDay(store: RowStore, transitions: readonly Transition[]) {
  const placeOf = (row: Record<string, unknown>) => `${row.region} ${row.startsOn}`;
  const touched = new Set(transitions.map(({ id }) => id));
  const afters = transitions.flatMap(({ after }) => (after ? [after] : []));
  const others = await store.findLike(KIND, ['region', 'startsOn'], afters);
  const taken = new Set(others.filter(({ row }) => !touched.has(row.id)).map(({ row }) => placeOf(row)));
  for (const [index, { after }] of transitions.entries()) {
    if (!after) continue;
    if (taken.has(placeOf(after))) {
      return new InvalidInputError(['edits', String(index), 'startsOn'], {
        nl: 'In deze regio begint op die dag al een vakantie.',
        en: 'A holiday begins in this region on that day already.',
      });
    }
    taken.add(placeOf(after));
  }
  return null;
}
