import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.js';

const SKIPPED = new Set([
  'node_modules',
  'generated',
  'dist',
  'migrations',
  'test-results',
  'playwright-report',
]);

/**
 * A hash of files and folders (with all below them, but for what is installed or made) that changes when one of them
 * does. A path that does not exist counts as absent.
 *
 * @param {string[]} paths relative to the root
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const path of paths.flatMap(filesBelow)) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path relative to the root
 * @returns {string[]} files, in a stable order
 */
export function filesBelow(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name) && (entry.isFile() || entry.isDirectory()))
    .map((entry) => `${path}/${entry.name}`)
    .sort()
    .flatMap((below) => filesBelow(below));
}
