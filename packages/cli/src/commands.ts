import { checkCommand } from './check-command.ts';
import { explainCommand } from './explain-command.ts';
import { icsCommand } from './ics-command.ts';
import { planCommand } from './plan-command.ts';
import { replanCommand } from './plan-command-replan.ts';
import { readCommand } from './read-command.ts';

/** One word after `leerkring`. */
export interface Command {
  name: string;
  /** How it is called, without `leerkring`. */
  usage: string;
  /** Returns the exit code; throws UsageError or InputError. */
  run(args: readonly string[]): number | Promise<number>;
}

export const COMMANDS: readonly Command[] = [
  readCommand,
  planCommand,
  replanCommand,
  explainCommand,
  checkCommand,
  icsCommand,
];

export function commandNamed(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}

export function usage(): string {
  return ['usage:', ...COMMANDS.map((command) => `  leerkring ${command.usage}`)].join('\n');
}
