import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { node24, root } from './places.js';
import { prepare } from './prepare.js';
import { install } from './steps.js';

// `npm run -s leerkring -- …`: the command line, under Node 24, in the folder where it was called.
await prepare([install]);
const main = join(root, 'packages/cli/src/main.ts');
const { status, error } = spawnSync(
  node24,
  ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)],
  {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  },
);
if (error) console.error(error.message);
process.exitCode = status ?? 1;
