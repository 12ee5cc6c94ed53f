import type { TestApi } from './start-test-api.ts';

const OK = `changeSet { id isUndoable isUndo changes { id kind rowId name before after references { id name } } }
  network { id slug version } sessions { id version startsOn endsOn status sequence } removedSessionIds`;

export const EDIT = `mutation EditNetwork($input: EditNetworkInput!) {
  editNetwork(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { path }
    ... on StaleRowsError {
      rows { kind id name isRemoved version current session { id version } removalEntryId changedBy changedAt }
    }
    ... on EditNetworkOk { ${OK} made { key id kind } }
  }
}`;

export const UNDO_CHANGE = `mutation UndoChange($input: UndoChangeInput!) {
  undoChange(input: $input) {
    __typename
    ... on UserError { message }
    ... on LaterEditsError { edits { kind name } }
    ... on UndoChangeOk { ${OK} }
  }
}`;

export const RESTORE_ROW = `mutation RestoreRow($input: RestoreRowInput!) {
  restoreRow(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { path }
    ... on RestoreRowOk { ${OK} }
  }
}`;

export const CREATE_NETWORK = `mutation CreateNetwork($input: CreateNetworkInput!) {
  createNetwork(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { path }
    ... on CreateNetworkOk { ${OK} }
  }
}`;

export const REMOVE_NETWORK = `mutation RemoveNetwork($input: RemoveNetworkInput!) {
  removeNetwork(input: $input) {
    __typename
    ... on UserError { message }
    ... on RemoveNetworkOk { ${OK} }
  }
}`;

export interface ToldChange {
  id: string;
  kind: string;
  rowId: string;
  name: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  references: { id: string; name: string }[];
}

/** Any of the answers; each test looks at the fields of the one that it expects. */
export interface ChangeAnswer {
  __typename: string;
  message: string;
  path: string[];
  rows: {
    kind: string;
    id: string;
    name: string;
    isRemoved: boolean;
    version: number;
    current: Record<string, unknown> | null;
    session: { id: string; version: number } | null;
    removalEntryId: string | null;
    changedBy: string | null;
    changedAt: string | null;
  }[];
  edits: { kind: string; name: string }[];
  changeSet: { id: string; isUndoable: boolean; isUndo: boolean; changes: ToldChange[] };
  network: { id: string; slug: string; version: number } | null;
  sessions: {
    id: string;
    version: number;
    startsOn: string;
    endsOn: string;
    status: string;
    sequence: number;
  }[];
  removedSessionIds: string[];
  made: { key: string; id: string; kind: string }[];
}

/** Speaks to the mutations of change as one signed-in user. */
export function editorOf(api: Pick<TestApi, 'ask'>, cookie: string | undefined, networkId: string) {
  const send = async (document: string, input: object): Promise<ChangeAnswer> => {
    const { data, errors } = await api.ask<Record<string, ChangeAnswer>>(document, {
      variables: { input },
      cookie,
    });
    const [answer] = Object.values(data ?? {});
    if (!answer) throw new Error(JSON.stringify(errors));
    return answer;
  };
  return {
    send,
    edit: (...edits: object[]) => send(EDIT, { networkId, edits }),
    undo: (changeSetId: string) => send(UNDO_CHANGE, { changeSetId }),
    restore: (entryId: string, to: 'before' | 'after') => send(RESTORE_ROW, { entryId, to }),
    create: (input: object) => send(CREATE_NETWORK, input),
    remove: (version: number) => send(REMOVE_NETWORK, { id: networkId, version }),
  };
}

export type Editor = ReturnType<typeof editorOf>;

/** Every row of the tables that changes write, but for what only ever moves on. */
export async function contents({ prisma }: Pick<TestApi, 'prisma'>): Promise<Record<string, unknown[]>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT c.relname::text AS name FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND left(c.relname, 1) <> '_'
      AND c.relname NOT IN ('audit_entries', 'change_sets', 'sign_in_sessions', 'accounts', 'verifications') ORDER BY 1`;
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const found = await prisma.$queryRawUnsafe<{ row: object }[]>(
      `SELECT to_jsonb(t) - 'version' - 'ical_sequence' - 'updated_at' AS row FROM "${name}" t ORDER BY id`,
    );
    rows[name] = found.map(({ row }) => row);
  }
  return rows;
}
