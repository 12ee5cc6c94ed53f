/** The call is wrong: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The input is wrong, said in one line with its path or line: exit code 1. */
export class InputError extends Error {
  override name = 'InputError';
}
