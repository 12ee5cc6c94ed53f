import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolEnvironment } from './places.js';
import { run } from './run.js';

const PNPM = 'pnpm@12.21.0';

/**
 * One part of the set-up. It is skipped when its inputs are as they were when it last went well, and its outputs are
 * there.
 *
 * @typedef {object} Step
 * @property {string} name for its file in .setup/
 * @property {string} doing what is told while it runs
 * @property {() => string[]} inputs files and folders, relative to the root
 * @property {string[]} outputs
 * @property {() => Promise<{ code: number, output: string }>} run
 */

/** @type {Step} */
export const install = {
  name: 'install',
  doing: 'Installing packages',
  inputs: () => ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()],
  outputs: ['node_modules/node/bin/node', 'node_modules/.modules.yaml'],
  run: () => run('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], { env: installEnvironment() }),
};

/** @type {Step} */
export const generateClient = {
  name: 'prisma',
  doing: 'Generating the database client',
  inputs: () => ['pnpm-lock.yaml', 'prisma.config.ts', 'prisma/schema.prisma', 'prisma/models'],
  outputs: ['packages/db/src/generated/prisma/client.ts', 'apps/api/src/generated/pothos-types.ts'],
  // The generator of Pothos is a command of apps/api.
  run: () => run('prisma', ['generate'], { env: toolEnvironment(['apps/api']) }),
};

/** @type {Step} */
export const generateContract = {
  name: 'contract',
  doing: 'Generating the types of the schema',
  inputs: () => ['pnpm-lock.yaml', 'packages/contract/codegen.ts', 'packages/contract/schema.graphql'],
  outputs: ['packages/contract/src/generated/schema-types.ts'],
  run: () =>
    run('graphql-codegen', ['--config', 'packages/contract/codegen.ts'], {
      env: toolEnvironment(['packages/contract']),
    }),
};

/** @type {Step} */
export const generateOperations = {
  name: 'operations',
  doing: 'Generating the types of GraphQL operations',
  inputs: () => ['pnpm-lock.yaml', 'apps/web/codegen.ts', 'apps/web/src', 'packages/contract'],
  outputs: ['apps/web/src/generated'],
  run: () => inWeb('graphql-codegen', ['--config', 'codegen.ts']),
};

/** @type {Step} */
export const buildWeb = {
  name: 'web',
  doing: 'Building the web app',
  inputs: () => ['pnpm-lock.yaml', 'tsconfig.base.json', 'apps/web', 'packages/contract', 'packages/domain'],
  outputs: ['apps/web/dist/index.html'],
  run: () => inWeb('vite', ['build']),
};

/** Everything that a running Leerkring needs, in order. */
export const allSteps = [install, generateClient, generateContract, generateOperations, buildWeb];

/**
 * Runs a command of the web app's in its folder.
 *
 * @param {string} command
 * @param {string[]} words
 */
export function inWeb(command, words) {
  return run(command, words, { cwd: join(root, 'apps/web'), env: toolEnvironment(['apps/web']) });
}

function manifests() {
  const below = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
  );
  const all = ['package.json', ...below, 'prisma/package.json', 'e2e/package.json'];
  return all.filter((path) => existsSync(join(root, path)));
}

/** pnpm asks before it removes a node_modules of another make, and nobody is there to answer. */
function installEnvironment() {
  return { ...process.env, CI: 'true' };
}
