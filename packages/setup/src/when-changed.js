import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.js';

// An editor's save is several events; together they are one change.
const QUIET_MS = 250;

/**
 * Runs `task` after files below a folder changed, once for changes that come together and never twice at a time.
 * Generated files do not count.
 *
 * @param {string} folder relative to the root
 * @param {(file: string) => boolean} concerns whether a file, relative to the folder, is of interest
 * @param {() => Promise<void>} task
 */
export function whenChanged(folder, concerns, task) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let running = Promise.resolve();
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (file === null || /(^|[\\/])(generated|node_modules)[\\/]/.test(file) || !concerns(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(task);
    }, QUIET_MS);
  });
}
