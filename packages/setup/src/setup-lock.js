import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stateFolder } from './places.js';

const file = join(stateFolder, 'lock');

/**
 * Runs `task` while no other set-up of this folder runs: two at once, say `npm start` and `npm test`, would write the
 * same files.
 *
 * @template T
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withSetupLock(task) {
  mkdirSync(stateFolder, { recursive: true });
  let told = false;
  while (!takeLock()) {
    if (!told) console.error('Waiting for another set-up of this folder to end …');
    told = true;
    await pause(200);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await task();
  } finally {
    process.off('exit', release);
    release();
  }
}

function takeLock() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHolderAlive()) rmSync(file, { force: true });
    return false;
  }
}

function isHolderAlive() {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // Signal 0 only asks whether the process is there; EPERM says that it is another user's.
    return holder === 0 || process.kill(holder, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
