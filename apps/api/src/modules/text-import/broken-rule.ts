import type { TextImportInput } from '@leerkring/contract/text-import-input';
import { faultAt } from '../../graphql/input-fault.ts';
import type { UserError } from '../../graphql/user-error.ts';
import { ruleBrokenBy } from '../change/database-rules.ts';
import { RowRefused } from '../change/row-refused.ts';
import { StaleImportError } from './errors.ts';

/**
 * What the database refused, as an error with its place in the plan. Something new that cannot be there twice was
 * made by somebody else in the meantime. Null when the failure is no broken rule, but a fault of ours.
 */
export function brokenRule(error: unknown, { plan }: TextImportInput): UserError | null {
  const refused = error instanceof RowRefused ? error : null;
  const rule = ruleBrokenBy(refused ? refused.cause : error);
  if (!rule) return null;
  if (!refused && rule.isDouble) return new StaleImportError();
  return faultAt(['plan', ...placeOf(plan, refused?.rowId), ...(rule.field ? [rule.field] : [])], rule.fault);
}

function placeOf(plan: TextImportInput['plan'], rowId: string | undefined): string[] {
  if (!rowId) return [];
  for (const [home, value] of Object.entries(plan)) {
    if (!Array.isArray(value)) {
      if ((value as { id?: string } | null)?.id === rowId) return [home];
      continue;
    }
    const index = value.findIndex((item: { id?: string | null }) => item.id === rowId);
    if (index >= 0) return [home, String(index)];
  }
  return [];
}
