import { runChecks } from './run-checks.js';
import { settingUp, staticChecks } from './static-checks.js';
import { generateClient, generateContract, generateOperations, install } from './steps.js';

// `npm run check`: everything that can be checked without running the product.
const ok = await runChecks([
  settingUp([install, generateClient, generateContract, generateOperations]),
  ...staticChecks,
]);
process.exitCode = ok ? 0 : 1;
