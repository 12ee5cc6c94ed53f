import type { Context } from '../../context.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';

interface Ref {
  kind: string;
  id: string;
}

/** All that one request asks for in one go, read together. */
interface Batch {
  refs: Map<string, Ref>;
  names: Promise<ReadonlyMap<string, string>>;
}

const batches = new WeakMap<Context, Batch>();

/** Names of rows by their ids; whatever is asked in the same go is read in two statements, however many rows. */
export async function loadNames(context: Context, refs: readonly Ref[]): Promise<Map<string, string>> {
  if (refs.length === 0) return new Map();
  const batch = batches.get(context) ?? openBatch(context);
  for (const ref of refs) batch.refs.set(ref.id, ref);
  const names = await batch.names;
  return new Map(
    refs.flatMap(({ id }) => {
      const name = names.get(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

function openBatch(context: Context): Batch {
  const refs = new Map<string, Ref>();
  // The fields of all rows of a list are resolved before anything waits for an answer.
  const names = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    batches.delete(context);
    return readNames(context, [...refs.values()]);
  });
  const batch = { refs, names };
  batches.set(context, batch);
  return batch;
}

async function readNames({ prisma }: Context, refs: readonly Ref[]): Promise<ReadonlyMap<string, string>> {
  const catalogue = await catalogueOf(prisma);
  const ids = JSON.stringify(refs.map(({ id }) => id));
  const kinds = [...new Set(refs.map(({ kind }) => kind))].sort();
  const selects = kinds.map(
    (kind) => `SELECT t.id, ${nameSql(catalogue, kind)} AS name FROM "${catalogue.tables.get(kind)?.table}" t
      WHERE t.id = ANY(ARRAY(SELECT jsonb_array_elements_text($1::jsonb)))`,
  );
  const found = await prisma.$queryRawUnsafe<{ id: string; name: string | null }[]>(
    selects.join(' UNION ALL '),
    ids,
  );
  const gone = await prisma.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT DISTINCT ON (subject_id) subject_id AS id,
      COALESCE(before->>'name', before->>'title', before->>'text', before->>'pattern', before->>'startsOn') AS name
    FROM audit_entries WHERE after IS NULL AND before IS NOT NULL
      AND subject_id = ANY(ARRAY(SELECT jsonb_array_elements_text(${ids}::jsonb)))
    ORDER BY subject_id, at DESC, id DESC`;
  return new Map([...gone, ...found].map(({ id, name }) => [id, name ?? '']));
}

/** SQL for what people call a row of a kind. */
function nameSql({ tables }: Catalogue, kind: string): string {
  const columns = tables.get(kind)?.columns;
  if (kind === 'membership') return '(SELECT p.name FROM people p WHERE p.id = t.person_id)';
  const named = ['name', 'title', 'text', 'pattern', 'startsOn'].filter((field) => columns?.has(field));
  const own = named.map((field) => `t."${columns?.get(field)?.column}"::text`);
  return own.length > 0 ? `COALESCE(${own.join(', ')})` : 'NULL::text';
}
