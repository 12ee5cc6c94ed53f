import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// A process of its own, as Leerkring's is: DATABASE_URL and PORT say where.
const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Lists, for the same JSON as ours; connections would cost it more.
  schema: { defaultBehavior: '+list -connection' },
  grafast: { explain: false },
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL ?? '', schemas: ['public'] })],
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
