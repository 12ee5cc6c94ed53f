import { builder } from '../../builder.ts';
import { plainInput } from '../../graphql/plain-input.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { UserErrorInterface } from '../../graphql/user-error-types.ts';
import { AlreadyUndoneError, LaterEditsError } from '../change/errors.ts';
import { StaleImportError } from './errors.ts';
import { type MadeFromText, makeFromText } from './make-from-text.ts';
import * as meeting from './meeting-inputs.ts';
import * as programme from './programme-inputs.ts';
import { findMadeNetwork, findMadeSeason, importsOfNetwork, madeCounts } from './reads.ts';
import { type UndoneTextImport, undoTextImport } from './undo-text-import.ts';

const TextImportPlanInput = builder.inputType('TextImportPlanInput', {
  description: 'What a text is made into. Items refer to each other by key.',
  fields: (t) => ({
    network: t.field({ type: programme.ImportNetworkInput, required: true }),
    season: t.field({ type: programme.ImportSeasonInput }),
    tracks: t.field({ type: [programme.ImportTrackInput], required: true }),
    formats: t.field({ type: [programme.ImportFormatInput], required: true }),
    themes: t.field({ type: [programme.ImportThemeInput], required: true }),
    groups: t.field({ type: [meeting.ImportGroupInput], required: true }),
    sessions: t.field({ type: [meeting.ImportSessionInput], required: true }),
    capacities: t.field({ type: [meeting.ImportCapacityInput], required: true }),
    delegations: t.field({ type: [meeting.ImportDelegationInput], required: true }),
    undatedSeries: t.field({ type: [meeting.ImportUndatedSeriesInput], required: true }),
    intendedResults: t.field({ type: [meeting.ImportIntendedResultInput], required: true }),
    projectFacts: t.field({ type: [meeting.ImportProjectFactInput], required: true }),
    questions: t.field({ type: [meeting.ImportQuestionInput], required: true }),
  }),
});

const MakeFromTextInput = builder.inputType('MakeFromTextInput', {
  fields: (t) => ({
    text: t.string({
      required: true,
      description: 'The pasted text; of a long one the lines that were used.',
    }),
    plan: t.field({ type: TextImportPlanInput, required: true }),
  }),
});

const UndoTextImportInput = builder.inputType('UndoTextImportInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

const MadeCount = builder.objectRef<{ kind: string; count: number }>('MadeCount').implement({
  description: 'How many of a kind (Group, Session, …) an import made.',
  fields: (t) => ({ kind: t.exposeString('kind'), count: t.exposeInt('count') }),
});

const TextImport = builder.prismaObject('TextImport', {
  description: 'A text that was read and made into networks, groups and sessions; it can be undone whole.',
  fields: (t) => ({
    id: t.exposeID('id'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true }),
    madeBy: t.string({
      nullable: true,
      description: 'Name of whoever made it.',
      select: { user: { select: { name: true } } },
      resolve: ({ user }) => user?.name ?? null,
    }),
    made: t.field({
      type: [MadeCount],
      select: { changes: true },
      resolve: ({ changes }) => madeCounts(changes).made,
    }),
    changedCount: t.int({
      select: { changes: true },
      resolve: ({ changes }) => madeCounts(changes).changedCount,
    }),
  }),
});

builder.prismaObjectFields('Network', (t) => ({
  textImports: t.relatedConnection('textImports', {
    cursor: 'id',
    nullable: true,
    description: 'What was made from text in this network, the latest first.',
    query: importsOfNetwork,
  }),
}));

builder.objectType(StaleImportError, {
  name: 'StaleImportError',
  interfaces: [UserErrorInterface],
  isTypeOf: (value) => value instanceof StaleImportError,
});
const MakeFromTextOk = builder.objectRef<MadeFromText>('MakeFromTextOk').implement({
  isTypeOf: (value) => !(value instanceof UserError),
  fields: (t) => ({
    network: t.prismaField({
      type: 'Network',
      resolve: (query, { networkId }, _args, context) => findMadeNetwork(context, query, networkId),
    }),
    season: t.prismaField({
      type: 'Season',
      nullable: true,
      resolve: (query, { seasonId }, _args, context) => findMadeSeason(context, query, seasonId),
    }),
    textImport: t.field({ type: TextImport, resolve: ({ textImport }) => textImport }),
  }),
});

const UndoTextImportOk = builder.objectRef<UndoneTextImport>('UndoTextImportOk').implement({
  isTypeOf: (value) => !(value instanceof UserError),
  fields: (t) => ({
    removedNetwork: t.exposeBoolean('removedNetwork', {
      description: 'The network was made by it, and is gone.',
    }),
    textImport: t.field({ type: TextImport, resolve: ({ textImport }) => textImport }),
  }),
});

const MakeFromTextResult = builder.unionType('MakeFromTextResult', {
  types: [MakeFromTextOk, InvalidInputError, NotAllowedError, StaleImportError],
});
const UndoTextImportResult = builder.unionType('UndoTextImportResult', {
  types: [UndoTextImportOk, LaterEditsError, AlreadyUndoneError, NotAllowedError],
});

builder.mutationFields((t) => ({
  makeFromText: t.field({
    type: MakeFromTextResult,
    args: { input: t.arg({ type: MakeFromTextInput, required: true }) },
    resolve: (_root, { input }, context) => makeFromText(context, plainInput(input)),
  }),
  undoTextImport: t.field({
    type: UndoTextImportResult,
    args: { input: t.arg({ type: UndoTextImportInput, required: true }) },
    resolve: (_root, { input }, context) => undoTextImport(context, input),
  }),
}));
