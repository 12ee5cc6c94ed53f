import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';
import { requireNode } from './node-version.js';
import { root, stateFolder } from './places.js';
import { withSetupLock } from './setup-lock.js';

/**
 * Runs the steps whose inputs changed, one after the other, and tells each on the error stream, so that the output of
 * a command stays its own. Ends the program when a step fails, with all that it printed.
 *
 * @param {import('./steps.js').Step[]} steps
 */
export async function prepare(steps) {
  requireNode();
  if (steps.every(isDone)) return;
  await withSetupLock(async () => {
    for (const step of steps) {
      if (!isDone(step)) await perform(step);
    }
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
    process.exit(1);
  }
  writeFileSync(stateFile(step), inputs);
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

/** @param {import('./steps.js').Step} step */
function stateFile(step) {
  mkdirSync(stateFolder, { recursive: true });
  return join(stateFolder, step.name);
}
