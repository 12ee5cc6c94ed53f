import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, inEndToEnd } from './browser.js';
import { stateFolder } from './places.js';
import { run } from './run.js';

/**
 * The tests of one Vitest project.
 *
 * @param {string} name
 * @param {string} project its name, or a pattern for several
 * @returns {import('./static-checks.js').Check}
 */
export function vitest(name, project) {
  const report = join(stateFolder, `report-${project.replace('*', '')}.json`);
  const words = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  return {
    name,
    async run() {
      rmSync(report, { force: true });
      const { code, output } = await run('vitest', words);
      const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
      return { ...counted(code, numPassedTests, numFailedTests), output };
    },
  };
}

/** The journeys in a real browser, and the checks of accessibility. @type {import('./static-checks.js').Check} */
export const endToEnd = {
  name: 'journeys in the browser',
  async run() {
    const { problem } = await ensureBrowser();
    if (problem !== undefined) return { passed: 0, failed: 1, output: problem };
    const report = join(stateFolder, 'report-e2e.json');
    rmSync(report, { force: true });
    const { cwd, env } = inEndToEnd();
    const { code, output } = await run('playwright', ['test', '--reporter=list,json'], {
      cwd,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const { expected = 0, unexpected = 0, flaky = 0 } = readReport(report).stats ?? {};
    // A journey that failed once and then went well is listed as flaky in the output, and counts as passed.
    return { ...counted(code, expected + flaky, unexpected), output };
  },
};

/**
 * A runner that ends badly without a failing test (a file that does not load, no test at all) counts as one failure.
 *
 * @param {number} code
 * @param {number} passed
 * @param {number} failed
 */
function counted(code, passed, failed) {
  return { passed, failed: code !== 0 ? Math.max(failed, 1) : failed };
}

/**
 * @param {string} file
 * @returns {any} what the runner wrote; empty if it wrote nothing
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
