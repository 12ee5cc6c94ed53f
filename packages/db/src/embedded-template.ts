import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { embeddedTarget } from './embedded-target.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './prisma-folder.ts';

const cacheFolder = fileURLToPath(new URL('../../../.setup', import.meta.url));

/**
 * An empty database with all migrations applied, as PGlite loads it. Making one takes about five seconds, starting
 * from one about one, so it is kept in .setup/ under a name that changes with the migrations and with PGlite.
 */
export async function embeddedTemplate(): Promise<Blob> {
  const file = join(cacheFolder, `template-${fingerprint()}.tar`);
  try {
    return new Blob([readFileSync(file)]);
  } catch {
    const template = await makeTemplate();
    await keep(file, template);
    return template;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(pgliteVersion());
  for (const { name, checksum } of readMigrations()) hash.update(`\n${name} ${checksum}`);
  return hash.digest('hex').slice(0, 16);
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  return readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
}

async function makeTemplate(): Promise<Blob> {
  const database = await PGlite.create();
  try {
    await migrate(embeddedTarget(database));
    return await database.dumpDataDir('none');
  } finally {
    await database.close();
  }
}

async function keep(file: string, template: Blob): Promise<void> {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    for (const name of readdirSync(cacheFolder)) {
      if (/^template-\w+\.tar$/.test(name)) rmSync(join(cacheFolder, name), { force: true });
    }
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, new Uint8Array(await template.arrayBuffer()));
    renameSync(unfinished, file);
  } catch {
    // An installation that may not be written works as well; its next new database only takes longer.
  }
}
