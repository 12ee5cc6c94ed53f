import type { AuditEntry } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../../context.ts';
import { catalogueOf } from './catalogue.ts';
import { loadNames } from './name-loader.ts';
import { kindOf } from './row-kinds.ts';
import type { StoredRow } from './stored-row.ts';

/** What people call a row, from what it holds itself. */
export function plainName(_kind: string, row: StoredRow): string {
  const named = [row.name, row.title, row.label, row.text, row.pattern].find(
    (one) => typeof one === 'string' && one !== '',
  );
  if (named) return String(named);
  if (Array.isArray(row.months)) return row.months.join(', ');
  return typeof row.startsOn === 'string' ? row.startsOn.slice(0, 10) : '';
}

/** Kinds that are known by what they belong to, and the field that says to what. */
const KNOWN_BY: Readonly<Record<string, string>> = {
  session: 'groupId',
  participation: 'organisationId',
  membership: 'personId',
  groupMember: 'membershipId',
  norm: 'formatId',
  capacityRule: 'themeId',
  planningRule: 'formatId',
  delegationRule: 'formatId',
  availability: 'placeId',
};

/** What people call the row of an entry: its own name, or what it belongs to, with its day when it has one. */
export async function nameOfEntry(context: Context, entry: AuditEntry): Promise<string> {
  const kind = kindOf(entry.subjectType);
  const row = stateOf(entry);
  const own = plainName(kind, row);
  const field = KNOWN_BY[kind];
  if (typeof row.title === 'string' || !field || typeof row[field] !== 'string') return own;
  const [of] = (
    await loadNames(context, await linksOf(context, kind, { id: row.id, [field]: row[field] }))
  ).values();
  return [of, own].filter(Boolean).join(', ');
}

/** The names of all that an entry refers to by id, before and after. */
export async function referencesOf(
  context: Context,
  entry: AuditEntry,
): Promise<{ id: string; name: string }[]> {
  const kind = kindOf(entry.subjectType);
  const states = [entry.before, entry.after] as (StoredRow | null)[];
  const refs = await Promise.all(states.map((state) => (state ? linksOf(context, kind, state) : [])));
  const names = await loadNames(context, refs.flat());
  return [...names].map(([id, name]) => ({ id, name }));
}

function stateOf({ after, before, subjectId }: AuditEntry): StoredRow {
  return { id: subjectId, ...((after ?? before ?? {}) as object) };
}

async function linksOf(
  { prisma }: Context,
  kind: string,
  row: StoredRow,
): Promise<{ kind: string; id: string }[]> {
  const { links } = await catalogueOf(prisma);
  return links.flatMap(({ child, parent, field }) => {
    const id = row[field];
    return child === kind && parent !== 'network' && typeof id === 'string' ? [{ kind: parent, id }] : [];
  });
}
