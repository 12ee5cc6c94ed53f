import { Prisma } from '@leerkring/db/generated/prisma/client';
import { coordinatedNetworkIds, type Viewer } from '../../access/viewer.ts';
import type { Context } from '../../context.ts';
import { readableNetworks } from '../network/access.ts';
import { fromBoth } from '../session/tables.ts';
import { seenSessionsSql } from '../session/tables-sql.ts';
import type { SoughtDay, SoughtText } from './read-search-text.ts';

export interface Search {
  sought: SoughtText;
  /** Most hits of one kind. */
  first: number;
}

/** Text in the same small letters without accents as `folded` gives. */
const fold = (text: Prisma.Sql) =>
  Prisma.sql`regexp_replace(normalize(lower(${text}), NFD), '[\u0300-\u036f]', '', 'g')`;

/** All words stand somewhere in the text; no character of them has a meaning of its own. */
function holdsAll(text: Prisma.Sql, { words }: SoughtText): Prisma.Sql {
  const tests = words.map((word) => Prisma.sql`position(${word} IN ${fold(text)}) > 0`);
  return tests.length ? Prisma.join(tests, ' AND ') : Prisma.sql`TRUE`;
}

/** What has no day is not found by one. */
function holdsWordsOnly(text: Prisma.Sql, sought: SoughtText): Prisma.Sql {
  return sought.days.length ? Prisma.sql`FALSE` : holdsAll(text, sought);
}

/** Names that begin with the first word come first. */
const nearest = (name: Prisma.Sql, { words }: SoughtText) =>
  Prisma.sql`NOT starts_with(${fold(name)}, ${words[0] ?? ''}), ${name}`;

function isOn({ day, month, year }: SoughtDay): Prisma.Sql {
  const of = (column: Prisma.Sql) => Prisma.sql`(EXTRACT(MONTH FROM ${column}) = ${month}
    AND (${day}::int IS NULL OR EXTRACT(DAY FROM ${column}) = ${day})
    AND (${year}::int IS NULL OR EXTRACT(YEAR FROM ${column}) = ${year}))`;
  return Prisma.sql`(${of(Prisma.sql`s.starts_on`)} OR ${of(Prisma.sql`s.ends_on`)})`;
}

/** As readableNetworks of the network module, for a statement of SQL in which networks are `n`. */
function mayReadNetwork(viewer: Viewer): Prisma.Sql {
  if (viewer.isAdmin) return Prisma.sql`TRUE`;
  return Prisma.sql`(n.visibility = 'public' OR n.id = ANY(${[...viewer.roles.keys()]}))`;
}

/** What a session is found by. */
const SEARCHED = `network_id, group_id, format_id, track_id, theme_id, place_id, title, place_note, starts_on,
  ends_on, start_time`;

/**
 * Whose membership `m` the viewer may read: her own, all of networks that she coordinates (Network.memberships), and
 * those of her own groups (Group.members).
 */
function maySeeMembership(viewer: Viewer): Prisma.Sql {
  const ids = coordinatedNetworkIds(viewer);
  if (ids === null) return Prisma.sql`TRUE`;
  const own = Prisma.sql`(m.person_id = ${viewer.personId} AND m.network_id = ANY(${[...viewer.roles.keys()]}))`;
  return Prisma.sql`(${own} OR m.network_id = ANY(${[...ids]}) OR EXISTS (
    SELECT 1 FROM group_members gm WHERE gm.membership_id = m.id AND gm.group_id = ANY(${[...viewer.groupIds]})))`;
}

async function ids({ prisma }: Context, statement: Prisma.Sql): Promise<string[]> {
  return (await prisma.$queryRaw<{ id: string }[]>(statement)).map(({ id }) => id);
}

/** In the order of the ids, which is that of the search. */
function inOrder<Row extends { id: string }>(found: string[], rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap((id) => byId.get(id) ?? []);
}

/** Networks by name, summary and organisation. */
export async function findNetworks(context: Context, query: object, { sought, first }: Search) {
  const text = Prisma.sql`concat_ws(' ', n.name, n.slug, n.summary, o.name, o.short_name)`;
  const found = await ids(
    context,
    Prisma.sql`SELECT n.id FROM networks n LEFT JOIN organisations o ON o.id = n.responsible_organisation_id
      WHERE ${mayReadNetwork(context.viewer)} AND ${holdsWordsOnly(text, sought)}
      ORDER BY ${nearest(Prisma.sql`n.name`, sought)}, n.id LIMIT ${first}`,
  );
  const where = { AND: [{ id: { in: found } }, readableNetworks(context.viewer)] };
  return inOrder(found, await context.prisma.network.findMany({ ...query, where }));
}

/** Groups by name, code, theme, track and network. */
export async function findGroups(context: Context, query: object, { sought, first }: Search) {
  const text = Prisma.sql`concat_ws(' ', g.name, g.code, th.title, t.title, n.name)`;
  const found = await ids(
    context,
    Prisma.sql`SELECT g.id FROM groups g JOIN networks n ON n.id = g.network_id
      LEFT JOIN tracks t ON t.id = g.track_id LEFT JOIN themes th ON th.id = g.theme_id
      WHERE ${mayReadNetwork(context.viewer)} AND ${holdsWordsOnly(text, sought)}
      ORDER BY ${nearest(Prisma.sql`g.name`, sought)}, g.id LIMIT ${first}`,
  );
  const where = { id: { in: found }, network: readableNetworks(context.viewer) };
  return inOrder(found, await context.prisma.group.findMany({ ...query, where }));
}

/** Sessions by day and by all that they are called after; those nearest to today first. */
export async function findSessions(context: Context, query: object, { sought, first }: Search) {
  const { viewer, clock } = context;
  const text = Prisma.sql`concat_ws(' ', s.title, f.title, g.name, g.code, t.title, th.title, p.name, p.city,
    s.place_note, n.name)`;
  const days = sought.days.map(isOn);
  const found = await ids(
    context,
    Prisma.sql`SELECT s.id FROM ${seenSessionsSql(viewer, SEARCHED)} s JOIN networks n ON n.id = s.network_id
      LEFT JOIN groups g ON g.id = s.group_id LEFT JOIN meeting_formats f ON f.id = s.format_id
      LEFT JOIN tracks t ON t.id = s.track_id LEFT JOIN themes th ON th.id = s.theme_id
      LEFT JOIN places p ON p.id = s.place_id
      WHERE ${mayReadNetwork(viewer)} AND ${holdsAll(text, sought)}
        AND ${days.length ? Prisma.join(days, ' AND ') : Prisma.sql`TRUE`}
      ORDER BY abs(s.starts_on - ${clock.now().toISOString().slice(0, 10)}::date), s.starts_on, s.start_time, s.id
      LIMIT ${first}`,
  );
  const where = { id: { in: found }, network: readableNetworks(viewer) };
  const rows = await fromBoth(context, (table, seen) =>
    table.findMany({ ...query, where: { AND: [where, seen] } }),
  );
  return inOrder(found, rows.flat());
}

/** People by name and organisation, as members of a network in which the viewer may see them. */
export async function findPeople(context: Context, query: object, { sought, first }: Search) {
  const text = Prisma.sql`concat_ws(' ', pe.name, o.name, o.short_name)`;
  const found = await ids(
    context,
    Prisma.sql`SELECT m.id FROM memberships m JOIN people pe ON pe.id = m.person_id
      LEFT JOIN organisations o ON o.id = m.organisation_id
      WHERE ${maySeeMembership(context.viewer)} AND ${holdsWordsOnly(text, sought)}
      ORDER BY ${nearest(Prisma.sql`pe.name`, sought)}, m.id LIMIT ${first}`,
  );
  return inOrder(found, await context.prisma.membership.findMany({ ...query, where: { id: { in: found } } }));
}
