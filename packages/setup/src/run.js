import { spawn } from 'node:child_process';
import { root, toolEnvironment } from './places.js';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] folder to run in; the root unless told otherwise
 * @property {NodeJS.ProcessEnv} [env] the whole environment; that of toolEnvironment unless told otherwise
 * @property {boolean} [show] let the output through as it comes, instead of only collecting it
 */

/**
 * Runs a command to its end and collects what it prints, both streams in the order that they came.
 *
 * @param {string} command
 * @param {string[]} words its arguments
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, output: string }>} code 127 if there is no such command
 */
export function run(command, words, { cwd = root, env = toolEnvironment(), show = false } = {}) {
  return new Promise((resolve) => {
    // npx and the commands of packages are scripts with an extension of their own on Windows.
    const shell = process.platform === 'win32';
    const child = spawn(command, words, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
