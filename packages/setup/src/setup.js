import { prepare } from './prepare.js';
import { allSteps } from './steps.js';

// `npm run setup`: installs, generates and builds what `npm start` and `npm test` need, and does nothing twice.
await prepare(allSteps);
