import { ensureBrowser } from './browser.js';
import { runChecks } from './run-checks.js';
import { settingUp, staticChecks } from './static-checks.js';
import { allSteps } from './steps.js';
import { endToEnd, vitest } from './test-runs.js';

const setUp = settingUp(allSteps);

// `npm test`: sets up, then runs every check and test there is, and ends with the sum of them.
const ok = await runChecks([
  {
    ...setUp,
    async run() {
      const outcome = await setUp.run();
      // It may have to be installed, which the other tests need not wait for.
      ensureBrowser();
      return outcome;
    },
  },
  ...staticChecks,
  vitest('units', 'unit'),
  vitest('web app', 'web*'),
  vitest('API on PGlite', 'api-embedded'),
  vitest('API on PostgreSQL', 'api-postgresql'),
  endToEnd,
]);
process.exit(ok ? 0 : 1);
