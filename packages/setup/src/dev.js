import { join } from 'node:path';
import { runUntilStopped, startProgram } from './long-running.js';
import { root } from './places.js';
import { prepare } from './prepare.js';
import { run } from './run.js';
import { generateClient, generateContract, generateOperations, install } from './steps.js';
import { whenChanged } from './when-changed.js';

// `pnpm dev`: the API and the web app, each anew on every save. PORT is the API's, LEERKRING_WEB_PORT the web app's.
await prepare([install, generateClient, generateContract, generateOperations]);

const apiPort = process.env.PORT ?? '4000';
const webPort = process.env.LEERKRING_WEB_PORT ?? '4720';
const api = startProgram(['--watch', '--watch-preserve-output', 'apps/api/src/main.ts'], {
  // The address to open is the web app's, which hands on what is the API's.
  env: { LEERKRING_URL: `http://127.0.0.1:${webPort}` },
});
const web = startProgram([join(root, 'apps/web/node_modules/vite/bin/vite.js')], {
  cwd: join(root, 'apps/web'),
  env: { LEERKRING_API: `http://127.0.0.1:${apiPort}`, LEERKRING_WEB_PORT: webPort },
});

// What the web app knows of the API is generated: a new field is there for the next query that is typed.
whenChanged('apps/api/src', (file) => file.endsWith('schema.ts'), printContract);
whenChanged('packages/contract', (file) => file.endsWith('.graphql'), generateTypes);
whenChanged('apps/web/src', (file) => /\.tsx?$/.test(file), generateTypes);

await runUntilStopped([api, web]);

async function printContract() {
  tellFailure(await run('node', ['apps/api/src/write-contract.ts']));
}

async function generateTypes() {
  tellFailure(await generateContract.run());
  tellFailure(await generateOperations.run());
}

/** @param {{ code: number, output: string }} result */
function tellFailure({ code, output }) {
  if (code !== 0) console.error(output);
}
