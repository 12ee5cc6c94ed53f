import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './failures.ts';

/**
 * Reads the words of a planner's command: its files, then its options.
 * @throws UsageError for a missing or a further file and an option that it does not have.
 */
export function callOf<T extends ParseArgsOptionsConfig>(
  name: string,
  args: readonly string[],
  files: readonly string[],
  options: T,
) {
  const { values, positionals } = parse(args, options);
  for (const [at, file] of files.entries())
    if (positionals[at] === undefined) throw new UsageError(`${name}: which ${file}?`);
  const more = positionals[files.length];
  if (more !== undefined) throw new UsageError(`${name}: what is "${more}"?`);
  return { values, files: positionals };
}

function parse<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : undefined;
    throw new UsageError(message ?? 'wrong option');
  }
}

/** A number in an option; `fallback` when it is absent. */
export function numberOf(name: string, text: string | undefined, fallback: number, least: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < least)
    throw new UsageError(`${name} "${text}" is not a number from ${least} on`);
  return value;
}

/** A whole number in an option; `fallback` when it is absent. */
export function wholeNumberOf(
  name: string,
  text: string | undefined,
  fallback: number,
  least: number,
): number {
  const value = numberOf(name, text, fallback, least);
  if (!Number.isSafeInteger(value)) throw new UsageError(`${name} "${text}" is not a whole number`);
  return value;
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
