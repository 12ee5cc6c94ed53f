import { commandNamed, usage } from './commands.ts';
import { UsageError } from './failures.ts';

/** Runs the command line: 0 is done, 1 the input is wrong, 2 the call is wrong. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.error(usage());
    return name === undefined ? 2 : 0;
  }
  const command = commandNamed(name);
  if (!command) throw new UsageError(`unknown command "${name}"`);
  return await command.run(rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  console.error(
    error instanceof UsageError ? `leerkring: ${message} (leerkring --help)` : `leerkring: ${message}`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
