import { readFileSync } from 'node:fs';

const EVERY_MS = 300;

/**
 * Calls back when the npm (or pnpm) that runs this script is gone. A SIGTERM to npm ends npm and the shell between, and
 * never reaches the script; without this it would stay behind and hold the port.
 *
 * @param {() => void} callback
 */
export function whenAbandoned(callback) {
  // Started by hand in the background, a script may well outlive its shell.
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const runner = parentOf(shell);
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === runner) return;
    clearInterval(timer);
    callback();
  }, EVERY_MS);
  timer.unref();
}

/**
 * @param {number} process
 * @returns {string | undefined} undefined where the system has no /proc
 */
function parentOf(process) {
  try {
    // After the name, which is in brackets and may hold anything, come the state and the parent.
    return readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
  } catch {
    return undefined;
  }
}
