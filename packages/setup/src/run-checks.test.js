import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runChecks } from './run-checks.js';

/** @type {string[]} */
let told;

beforeEach(() => {
  told = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void told.push(line));
});

afterEach(() => void vi.restoreAllMocks());

describe('runChecks', () => {
  it('sums what passed, and ends with the sum on a line of its own', async () => {
    expect(await runChecks([check(3, 0), check(4, 0)])).toBe(true);
    expect(told.at(-1)?.trim()).toBe('7 passed, 0 failed');
  });

  it('goes on after a failure and shows what it printed', async () => {
    expect(await runChecks([check(3, 2, 'the reason'), check(4, 0)])).toBe(false);
    expect(told.join('\n')).toContain('the reason');
    expect(told.at(-1)?.trim()).toBe('7 passed, 2 failed');
  });

  it('counts a step in which nothing ran as a failure', async () => {
    expect(await runChecks([check(0, 0)])).toBe(false);
    expect(told.at(-1)?.trim()).toBe('0 passed, 1 failed');
  });
});

/**
 * @param {number} passed
 * @param {number} failed
 */
function check(passed, failed, output = '') {
  return { name: 'a step', run: async () => ({ passed, failed, output }) };
}
