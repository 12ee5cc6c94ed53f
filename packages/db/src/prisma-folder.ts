import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where schema.prisma, models/ and migrations/ live. */
export const prismaFolder = fileURLToPath(new URL('../../../prisma', import.meta.url));

/** One migration as it stands in the repository; `name` is its folder, `<timestamp>_<subject>`. */
export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file, as Prisma keeps it in `_prisma_migrations.checksum`. */
  checksum: string;
}

/** Reads every migration below `folder`, oldest first. */
export function readMigrations(folder: string = join(prismaFolder, 'migrations')): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Reads every .prisma file below `folder`, in a stable order. */
export function readSchema(folder: string = prismaFolder): { path: string; content: string }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.prisma'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(folder, file).includes('node_modules'))
    .sort()
    .map((path) => ({ path, content: readFileSync(path, 'utf8') }));
}
