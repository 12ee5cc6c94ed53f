import { spawn } from 'node:child_process';
import { node24, root, toolEnvironment } from './places.js';
import { whenAbandoned } from './when-abandoned.js';

const guard = new URL('./end-with-parent.js', import.meta.url).href;

/**
 * Starts a program under Node 24 that runs until it is stopped. It gets every signal once: from us, because it is in a
 * process group of its own, which Ctrl-C in the terminal does not reach. Should we be killed, it stops as well.
 *
 * @param {string[]} words the file and its arguments, with options of Node before them
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} options
 */
export function startProgram(words, { env = {}, cwd = root } = {}) {
  return spawn(node24, ['--disable-warning=ExperimentalWarning', `--import=${guard}`, ...words], {
    cwd,
    env: { ...toolEnvironment(), ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
}

// Longer than any request may take; what then still runs would hold the port and the folder for ever.
const GRACE_MS = 8000;

/**
 * Hands the signals that we get to programs, waits for the first of them to end, ends the others, and exits with the
 * code of the first.
 *
 * @param {import('node:child_process').ChildProcess[]} programs
 */
export async function runUntilStopped(programs) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => stopAll(programs, signal));
  }
  whenAbandoned(() => stopAll(programs, 'SIGTERM'));
  const ends = programs.map((program) => ended(program));
  const code = await Promise.race(ends);
  stopAll(programs, 'SIGTERM');
  await Promise.all(ends);
  process.exit(code);
}

/**
 * @param {import('node:child_process').ChildProcess[]} programs
 * @param {NodeJS.Signals} signal
 */
function stopAll(programs, signal) {
  for (const program of programs) {
    program.kill(signal);
    setTimeout(() => program.kill('SIGKILL'), GRACE_MS).unref();
  }
}

/**
 * @param {import('node:child_process').ChildProcess} program
 * @returns {Promise<number>}
 */
function ended(program) {
  return new Promise((resolve) => {
    program.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    program.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
