import type { Context } from '../../context.ts';
import { NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import type { ChangeOutcome } from './change-outcome.ts';

export async function restoreRow(
  _context: Context,
  _entryId: string,
  _to: 'before' | 'after',
): Promise<ChangeOutcome | UserError> {
  return new NotAllowedError();
}
