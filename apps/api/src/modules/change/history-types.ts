import { isCoordinatorOf } from '../../access/viewer.ts';
import { builder } from '../../builder.ts';
import { withoutPrivateNote } from './private-note.ts';
import { changeSetsToRead, entriesToRead } from './reads.ts';
import { RowKindType } from './row-kind-type.ts';
import { kindOf } from './row-kinds.ts';
import { nameOfEntry, referencesOf } from './row-names.ts';

const NamedRow = builder.objectRef<{ id: string; name: string }>('NamedRow').implement({
  description: 'A row by the name that people know it by.',
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});

builder.prismaObject('AuditEntry', {
  name: 'RowChange',
  description: 'One row of a change: before is null when it was added, after when it was removed.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.field({
      type: RowKindType,
      select: { subjectType: true },
      resolve: ({ subjectType }) => kindOf(subjectType) as never,
    }),
    rowId: t.exposeID('subjectId'),
    name: t.string({ resolve: (entry, _args, context) => nameOfEntry(context, entry) }),
    before: t.field({
      type: 'JSON',
      nullable: true,
      resolve: ({ before }) => withoutPrivateNote(before),
    }),
    after: t.field({ type: 'JSON', nullable: true, resolve: ({ after }) => withoutPrivateNote(after) }),
    references: t.field({
      type: [NamedRow],
      description: 'The names of the rows to which before and after refer by id.',
      resolve: (entry, _args, context) => referencesOf(context, entry),
    }),
  }),
});

builder.prismaObject('ChangeSet', {
  description: 'What one person did in one go; it can be undone whole.',
  fields: (t) => ({
    id: t.exposeID('id'),
    at: t.expose('at', { type: 'DateTime' }),
    userName: t.string({
      nullable: true,
      select: { user: { select: { name: true } } },
      resolve: ({ user }) => user?.name ?? null,
    }),
    command: t.exposeString('command'),
    isUndo: t.boolean({ select: { undoesId: true }, resolve: ({ undoesId }) => undoesId !== null }),
    undoes: t.relation('undoes', { nullable: true }),
    undoneBy: t.relation('undoneBy', { nullable: true }),
    isUndoable: t.boolean({
      description: 'It was not undone yet, and the viewer may.',
      select: { networkId: true, userId: true, undoneBy: { select: { id: true } } },
      resolve: ({ networkId, userId, undoneBy }, _args, { viewer }) =>
        undoneBy === null &&
        (networkId ? isCoordinatorOf(viewer, networkId) : viewer.isAdmin || userId === viewer.userId),
    }),
    changes: t.relation('entries', { query: entriesToRead }),
  }),
});

builder.prismaObjectFields('Network', (t) => ({
  changeSets: t.relatedConnection('changeSets', {
    cursor: 'id',
    nullable: true,
    description: 'What was changed in this network, the latest first; of one session when it is named.',
    args: { sessionId: t.arg.id() },
    query: ({ sessionId }) => changeSetsToRead(sessionId ? String(sessionId) : null),
  }),
}));
