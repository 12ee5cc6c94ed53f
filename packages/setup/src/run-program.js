import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { node24, root, toolEnvironment } from './places.js';

/**
 * Runs a program of ours to its end under Node 24, in the folder where the command was given, with its own output and
 * exit code.
 *
 * @param {string} file relative to the root
 * @param {string[]} words its arguments
 */
export function runProgram(file, words) {
  const options = ['--disable-warning=ExperimentalWarning', join(root, file), ...words];
  const { status, error } = spawnSync(node24, options, {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: toolEnvironment(['e2e']),
    stdio: 'inherit',
  });
  if (error) console.error(error.message);
  process.exitCode = status ?? 1;
}
