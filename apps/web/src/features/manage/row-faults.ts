import type { InputFault } from '@leerkring/contract/text-import-fields';
import type { FormKind } from './field-spec.ts';
import type { EditValues } from './form-values.ts';

/** What is wrong with an edit, by field, by the rules that the API applies; fetched only when something is saved. */
export async function editFaults(
  kind: FormKind,
  edit: EditValues,
  row: EditValues | null,
): Promise<Record<string, InputFault>> {
  const [{ editRules }, { rowFaults }] = await Promise.all([
    import('@leerkring/contract/edit-rules'),
    import('@leerkring/contract/edit-checks'),
  ]);
  const issues = editRules[kind].safeParse(edit).error?.issues ?? [];
  const ofFields = issues.map((issue) => [String(issue.path[0] ?? ''), issue.message as InputFault]);
  // Fields depend on each other: the row as it would become is looked at whole.
  const ofRow = row ? rowFaults(kind, { ...row, ...edit }).map(({ field, code }) => [field, code]) : [];
  return Object.fromEntries([...ofRow, ...ofFields]);
}
