import { prepare } from './prepare.js';
import { runProgram } from './run-program.js';
import { install } from './steps.js';

// `npm run -s leerkring -- …`: the command line, which needs nothing but the packages.
await prepare([install]);
runProgram('packages/cli/src/main.ts', process.argv.slice(2));
