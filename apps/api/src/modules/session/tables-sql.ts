import { Prisma } from '@leerkring/db/generated/prisma/client';
import { coordinatedNetworkIds, type Viewer } from '../../access/viewer.ts';

/**
 * As fromBoth, for a statement of SQL: the sessions that the viewer sees, as a table to be read from. It has their ids
 * and the named columns, which both tables must have.
 */
export function seenSessionsSql(viewer: Viewer, columns: string): Prisma.Sql {
  const ids = coordinatedNetworkIds(viewer);
  const rest = Prisma.raw(columns);
  const plans = Prisma.sql`SELECT id, ${rest} FROM sessions`;
  const releases = Prisma.sql`SELECT session_id AS id, ${rest} FROM released_sessions`;
  if (ids === null) return Prisma.sql`(${plans})`;
  if (ids.length === 0) return Prisma.sql`(${releases})`;
  return Prisma.sql`(${plans} WHERE network_id = ANY(${[...ids]})
    UNION ALL ${releases} WHERE network_id <> ALL(${[...ids]}))`;
}
