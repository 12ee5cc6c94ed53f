import type { RowEditInput } from '../../generated/graphql.ts';
import type { FormKind } from './field-spec.ts';
import type { EditValues } from './form-values.ts';

/** An edit of one row of a kind. Its fields come from the table of forms, and the contract's rules look at them. */
export function rowEdit(kind: FormKind, values: EditValues): RowEditInput {
  return { [kind]: values } as unknown as RowEditInput;
}
