/** Deeper values than this no form of ours sends; a bottomless one would exhaust the stack. */
const DEEPEST = 50;

export const UNSTORABLE = 'The text holds characters that cannot be stored (NUL, or half of a pair)';

/** PostgreSQL cannot hold NUL characters nor half surrogate pairs. */
export function isUnstorable(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}

/** Whether a value as JSON gives it holds such text anywhere, or is nested without end. */
export function holdsUnstorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isUnstorable(value);
  if (typeof value !== 'object' || value === null) return false;
  if (depth >= DEEPEST) return true;
  if (Array.isArray(value)) return value.some((inner) => holdsUnstorable(inner, depth + 1));
  return Object.entries(value).some(([key, inner]) => isUnstorable(key) || holdsUnstorable(inner, depth + 1));
}
