import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolEnvironment } from './places.js';
import { run } from './run.js';

/** @typedef {{ problem?: string }} Browser */

/** @type {Promise<Browser> | undefined} */
let looked;

/**
 * Sees to a browser for the end-to-end tests, which they find themselves: the one on the machine, else Debian's package
 * where we are root, else the one that Playwright downloads. Looks once; asked early, it installs while others work.
 *
 * @returns {Promise<Browser>}
 */
export function ensureBrowser() {
  looked ??= findOrInstall();
  return looked;
}

async function findOrInstall() {
  if (await isPresent()) return {};
  await installPackage();
  if (await isPresent()) return {};
  const { code, output } = await run('playwright', ['install', 'chromium'], inEndToEnd());
  return code === 0 ? {} : { problem: `No browser for the end-to-end tests: install chromium.\n${output}` };
}

async function isPresent() {
  const script = `process.exit((await import('./src/find-browser.ts')).findBrowser() ? 0 : 1)`;
  const { code } = await run('node', ['--input-type=module', '--eval', script], inEndToEnd());
  return code === 0;
}

async function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env });
}

/** Where and with which commands the end-to-end tests run. */
export function inEndToEnd() {
  return { cwd: join(root, 'e2e'), env: toolEnvironment(['e2e']) };
}
