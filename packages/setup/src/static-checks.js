import { toolEnvironment } from './places.js';
import { setUp } from './prepare.js';
import { run } from './run.js';
import { inWeb } from './steps.js';

/**
 * What a check or a run of tests came to.
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} output shown when something failed
 */

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<Outcome>} run
 */

/** What is checked without running the product; each counts as one. @type {Check[]} */
export const staticChecks = [
  command('types of the server code', 'tsc', ['-p', 'tsconfig.json']),
  command('types of the web app', 'tsc', ['-p', 'apps/web']),
  command('types of the journeys', 'tsc', ['-p', 'e2e']),
  command('types of the bench’s pages', 'tsc', ['-p', 'packages/bench/src/web/page']),
  command('lint and format', 'biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.']),
  command('import rules', 'depcruise', ['--output-type', 'err-long', 'apps', 'packages', 'prisma', 'e2e']),
  command('nothing unused', 'knip', ['--no-progress']),
  { name: 'texts in every language', run: () => checkTexts() },
];

/**
 * The set-up as something that may fail while the rest still runs and tells more.
 *
 * @param {import('./steps.js').Step[]} steps
 * @returns {Check}
 */
export function settingUp(steps) {
  return { name: 'set-up', run: async () => asOne({ code: (await setUp(steps)) ? 0 : 1, output: '' }) };
}

/**
 * @param {string} name
 * @param {string} program
 * @param {string[]} words
 * @returns {Check}
 */
function command(name, program, words) {
  return { name, run: async () => asOne(await run(program, words, { env: toolEnvironment(['apps/web']) })) };
}

async function checkTexts() {
  const inStep = await inWeb('lingui', ['check', 'sync', '--clean']);
  if (inStep.code !== 0) return asOne(inStep);
  return asOne(await inWeb('lingui', ['check', 'missing', '--mode', 'catalog']));
}

/**
 * @param {{ code: number, output: string }} result
 * @returns {Outcome}
 */
function asOne({ code, output }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}
