import { runChecks } from './run-checks.js';
import { settingUp, staticChecks } from './static-checks.js';
import { allSteps } from './steps.js';
import { endToEnd, vitest } from './test-runs.js';

// `npm test`: sets up, then runs every check and test there is, and ends with the sum of them.
const ok = await runChecks([
  settingUp(allSteps),
  ...staticChecks,
  vitest('units', 'unit'),
  vitest('web app', 'web*'),
  vitest('API on PGlite', 'api-embedded'),
  vitest('API on PostgreSQL', 'api-postgresql'),
  endToEnd,
]);
process.exit(ok ? 0 : 1);
