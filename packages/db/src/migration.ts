import { makeMigration } from './make-migration.ts';

// `npm run migration -- add_rooms`: writes prisma/migrations/<timestamp>_add_rooms/migration.sql for what changed.
const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'Give the migration a name of small letters, digits and underscores: npm run migration -- add_rooms',
  );
  process.exitCode = 1;
} else {
  const folder = await makeMigration(name, new Date());
  console.log(
    folder ? `Wrote ${folder}/migration.sql: read it before you commit it.` : 'The schema has not changed.',
  );
}
