import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';
import { requireNode } from './node-version.js';
import { root, stateFolder } from './places.js';
import { withSetupLock } from './setup-lock.js';

/**
 * Runs the steps whose inputs changed, and ends the program when one fails.
 *
 * @param {import('./steps.js').Step[]} steps
 */
export async function prepare(steps) {
  if (!(await setUp(steps))) process.exit(1);
}

/**
 * Runs the steps whose inputs changed, one after the other, and tells each on the error stream, so that the output of
 * a command stays its own. Stops at a step that fails, with all that it printed.
 *
 * @param {import('./steps.js').Step[]} steps
 * @returns {Promise<boolean>} whether all went well
 */
export async function setUp(steps) {
  requireNode();
  if (steps.every(isDone)) return true;
  return withSetupLock(async () => {
    for (const step of steps) {
      if (!isDone(step) && !(await perform(step))) return false;
    }
    return true;
  });
}

/** @param {import('./steps.js').Step} step */
function isDone(step) {
  const file = stateFile(step);
  const areThere = step.outputs.every((path) => existsSync(join(root, path)));
  return areThere && existsSync(file) && readFileSync(file, 'utf8') === fingerprint(step.inputs());
}

/** @param {import('./steps.js').Step} step */
async function perform(step) {
  const started = performance.now();
  process.stderr.write(`${step.doing} … `);
  rmSync(stateFile(step), { force: true });
  // Taken before the step runs: what changes meanwhile is seen the next time.
  const inputs = fingerprint(step.inputs());
  const { code, output } = await step.run();
  if (code !== 0) {
    process.stderr.write(`failed\n\n${output}\n${step.doing}: failed with code ${code}, see above.\n`);
    return false;
  }
  writeFileSync(stateFile(step), inputs);
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return true;
}

/** @param {import('./steps.js').Step} step */
function stateFile(step) {
  mkdirSync(stateFolder, { recursive: true });
  return join(stateFolder, step.name);
}
