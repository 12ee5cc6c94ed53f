import type { Context } from '../../context.ts';
import { NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import type { ChangeOutcome } from './change-outcome.ts';

export async function undoChange(_context: Context, _id: string): Promise<ChangeOutcome | UserError> {
  return new NotAllowedError();
}
