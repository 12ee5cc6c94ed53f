import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseOpenError } from '../database-errors.ts';
import { type Database, type DatabasePlace, openDatabase } from '../open-database.ts';
import type { RowCounts } from './backup-lines.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

// `npm run backup -- FILE` and `npm run restore -- FILE [--replace]`, on the database that DATABASE_URL or
// LEERKRING_DATA name, as they do for `npm start`.
const rootDir = fileURLToPath(new URL('../../../../', import.meta.url));
const USAGE = 'usage: npm run backup -- FILE\n       npm run restore -- FILE [--replace]';

const [action, ...words] = process.argv.slice(2).filter((word) => word !== '--');
const [file, ...more] = words.filter((word) => word !== '--replace');
if ((action !== 'backup' && action !== 'restore') || !file || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    await withDatabase(async (database) => {
      const path = resolve(file);
      const counts =
        action === 'backup'
          ? await writeBackup(database.prisma, path)
          : await restoreBackup(database.prisma, path, { replace: words.includes('--replace') });
      tell(action, path, counts);
    });
  } catch (error) {
    if (!(error instanceof DatabaseOpenError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const { DATABASE_URL: databaseUrl, LEERKRING_DATA: dataDir } = process.env;
  const place: DatabasePlace = databaseUrl
    ? { databaseUrl }
    : { dataDir: resolve(rootDir, dataDir || '.data') };
  const database = await openDatabase(place);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

function tell(done: string, path: string, counts: RowCounts): void {
  const rows = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const verb = done === 'backup' ? 'Wrote' : 'Restored';
  console.log(`${verb} ${rows} rows of ${Object.keys(counts).length} tables: ${path}`);
  console.log(
    `${counts.networks ?? 0} networks, ${counts.sessions ?? 0} sessions, ${counts.people ?? 0} people`,
  );
}
