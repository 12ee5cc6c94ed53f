import { rowFaults } from '@leerkring/contract/edit-checks';
import { EDIT_LIMITS } from '@leerkring/contract/edit-limits';
import { editRules } from '@leerkring/contract/edit-rules';
import type { Context } from '../../context.ts';
import { faultAt, inputFault } from '../../graphql/input-fault.ts';
import { plainInput } from '../../graphql/plain-input.ts';
import { NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { planLooseRows } from '../change/plan-loose-rows.ts';
import { runChange } from '../change/run-change.ts';

/** Days on which the organisation does not meet: added without id, changed or removed on the version seen. */
export interface ClosedDaysEdit {
  id?: string | number | null | undefined;
  version?: number | null | undefined;
  name?: string | null | undefined;
  startsOn?: Date | null | undefined;
  endsOn?: Date | null | undefined;
  remove?: boolean | null | undefined;
}

export interface EditOrganisationInput {
  id: string | number;
  /** Asked when the organisation itself changes. */
  version?: number | null | undefined;
  schoolHolidayRegion?: string | null | undefined;
  closedDays?: readonly ClosedDaysEdit[] | null | undefined;
}

export interface OrganisationOutcome {
  changeSetId: string | null;
  organisationId: string;
}

/** Changes when an organisation does not meet, for admins: its region's school holidays, and its own closed days. */
export async function editOrganisation(
  context: Context,
  input: EditOrganisationInput,
): Promise<OrganisationOutcome | UserError> {
  if (!context.viewer.isAdmin) return new NotAllowedError();
  const organisationId = String(input.id);
  const closedDays = input.closedDays ?? [];
  if (closedDays.length > EDIT_LIMITS.edits) return faultAt(['closedDays'], 'tooMany');
  const fault = faultOf(closedDays);
  if (fault) return fault;
  const now = context.clock.now();
  const result = await runChange(
    context,
    { command: 'editOrganisation', networkId: null },
    async (store, tx) => {
      const [known] = await store.find('organisation', 'id', [organisationId]);
      if (!known) return faultAt(['id'], 'unknownKey');
      const own = await planLooseRows({ store, tx, now }, 'organisation', ownEdits(input));
      if (own instanceof UserError) return own;
      const days = await planLooseRows(
        { store, tx, now },
        'closedDay',
        closedDays.map((edit) => looseEdit(edit, organisationId)),
      );
      if (days instanceof UserError) return days;
      for (const [index, { before, after }] of days.entries()) {
        // Somebody else's closed days are not this organisation's to change.
        if (before && before.organisationId !== organisationId) {
          return faultAt(['closedDays', String(index), 'id'], 'unknownKey');
        }
        const [wrong] = after ? rowFaults('closedDay', after) : [];
        if (wrong) return faultAt(['closedDays', String(index), wrong.field], wrong.code);
      }
      return { transitions: [...own, ...days] };
    },
  );
  return result instanceof UserError ? result : { changeSetId: result.changeSetId, organisationId };
}

function faultOf(closedDays: readonly ClosedDaysEdit[]): UserError | null {
  for (const [index, { remove, ...edit }] of closedDays.entries()) {
    if (remove) continue;
    const checked = editRules.closedDay.safeParse(plainInput(withoutNulls(edit)));
    if (!checked.success) return inputFault(checked.error, ['closedDays', String(index)]);
  }
  return null;
}

function ownEdits({ id, version, schoolHolidayRegion }: EditOrganisationInput) {
  return schoolHolidayRegion === undefined
    ? []
    : [{ id: String(id), version, values: { schoolHolidayRegion } }];
}

function looseEdit({ id, version, remove, ...values }: ClosedDaysEdit, organisationId: string) {
  return {
    id: id === null || id === undefined ? null : String(id),
    version,
    isRemoved: remove === true,
    values: {
      ...(plainInput(withoutNulls(values)) as Record<string, unknown>),
      ...(id ? {} : { organisationId }),
    },
  };
}

const withoutNulls = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
