import { runUntilStopped, startProgram } from './long-running.js';
import { prepare } from './prepare.js';
import { allSteps } from './steps.js';

// `npm start`: sets up what changed, then serves Leerkring (PORT, LEERKRING_DATA, DATABASE_URL, LEERKRING_DEMO).
await prepare(allSteps);
await runUntilStopped([startProgram(['apps/api/src/main.ts'])]);
