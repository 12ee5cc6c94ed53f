import { newId } from '../../commands/new-id.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import type { InvalidInputError } from '../../graphql/user-error.ts';
import { type EditPlan, planRow } from './edit-plan.ts';
import type { FoundRows } from './found-rows.ts';
import { newRow } from './new-row.ts';
import type { ParsedRow } from './parse-edits.ts';

/** The fields that name an organisation, and the column that keeps its id. */
const NAMED: Partial<Record<ParsedRow['kind'], { name: string; column: string }>> = {
  participation: { name: 'organisationName', column: 'organisationId' },
  network: { name: 'responsibleOrganisationName', column: 'responsibleOrganisationId' },
};

/** Finds the organisations that edits name, or plans to make them, and puts their ids in the edits and with what is found. */
export async function findOrganisations(
  plan: EditPlan,
  rows: readonly ParsedRow[],
  found: FoundRows,
): Promise<InvalidInputError | null> {
  const naming = rows.flatMap((edit) => {
    const field = NAMED[edit.kind];
    const name = field && edit.values[field.name];
    return field && typeof name === 'string' ? [{ edit, column: field.column, name: name.trim() }] : [];
  });
  const there = await plan.store.findLike(
    'organisation',
    ['name'],
    naming.map(({ name }) => ({ name })),
  );
  for (const { row } of there) found.add('organisation', row);
  const ids = new Map(there.map(({ row }) => [String(row.name), row.id]));
  for (const { edit, column, name } of naming) {
    if (!ids.has(name)) {
      const id = newId();
      const blank = newRow({ ...plan, networkId: null }, 'organisation', id);
      const kind = edit.values.organisationKind ?? blank.kind;
      planRow(plan, { kind: 'organisation', id, before: null, after: { ...blank, name, kind }, edit: null });
      ids.set(name, id);
    }
    edit.values[column] = ids.get(name);
  }
  const nameless = rows.find(
    ({ kind, isNew, values }) => kind === 'participation' && isNew && !values.organisationId,
  );
  return nameless ? faultAt([...nameless.path, 'organisationId'], 'required') : null;
}
