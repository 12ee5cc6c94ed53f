import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the bootstrap keeps what it knows between two runs. */
export const stateFolder = join(root, '.setup');

/** Node 24 as the npm package `node` brings it, whatever Node runs the bootstrap. */
export const node24 = join(root, 'node_modules/node/bin/node');

/**
 * The environment of everything that the bootstrap starts: Node 24 and the commands of `packages` first on the path,
 * and nothing that phones home or downloads an engine.
 *
 * @param {string[]} packages folders whose commands are wanted, such as `apps/web`
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(packages = []) {
  const folders = ['', ...packages].map((folder) => join(root, folder, 'node_modules/.bin'));
  return {
    ...process.env,
    PATH: [...folders, process.env.PATH].join(delimiter),
    // `prisma generate` wants the file to exist and never runs it; without it Prisma would download one.
    PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'package.json'),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
}
