import type { Context } from '../../context.ts';
import { NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import type { ChangeOutcome } from './change-outcome.ts';

export async function editNetwork(_context: Context, _input: object): Promise<ChangeOutcome | UserError> {
  return new NotAllowedError();
}
