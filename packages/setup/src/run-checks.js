/**
 * Runs checks one after the other, whatever the others came to, telling each in a line and the output of those that
 * failed; ends with the sum on a line of its own, as `12 passed, 0 failed`.
 *
 * @param {import('./static-checks.js').Check[]} checks
 * @returns {Promise<boolean>} whether all went well
 */
export async function runChecks(checks) {
  const sum = { passed: 0, failed: 0 };
  for (const check of checks) {
    const started = performance.now();
    const outcome = await check.run();
    const failed = outcome.failed + nothingRan(outcome);
    sum.passed += outcome.passed;
    sum.failed += failed;
    if (failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
    console.log(line(check.name, { ...outcome, failed }, performance.now() - started));
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}

/**
 * A step in which nothing ran is no success.
 *
 * @param {import('./static-checks.js').Outcome} outcome
 */
function nothingRan({ passed, failed }) {
  return passed + failed === 0 ? 1 : 0;
}

/**
 * @param {string} name
 * @param {import('./static-checks.js').Outcome} outcome
 * @param {number} milliseconds
 */
function line(name, { passed, failed }, milliseconds) {
  const mark = failed === 0 ? '✓' : '✗';
  const count = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`;
  return `${mark} ${name.padEnd(28)} ${count.padEnd(24)} ${(milliseconds / 1000).toFixed(1)} s`;
}
