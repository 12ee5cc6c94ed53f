import { prepare } from './prepare.js';
import { runProgram } from './run-program.js';
import { allSteps, generateClient, install } from './steps.js';

// The other commands of package.json (bench, contract, migration, screenshots): `node …/program.js FILE …`.
const [file = '', ...words] = process.argv.slice(2);
// The pictures are taken of a built app; the others run without one, and may be needed to mend it.
await prepare(file.startsWith('e2e/') ? allSteps : [install, generateClient]);
runProgram(file, words);
