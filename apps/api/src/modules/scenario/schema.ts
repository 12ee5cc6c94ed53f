import { builder } from '../../builder.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { removeScenario, renameScenario } from './change-scenario.ts';
import { contentOf } from './content.ts';
import { createScenario } from './create-scenario.ts';
import { PlacedSession, PlacedSessionInput } from './placed-session.ts';
import { findScenario, scenariosToRead } from './reads.ts';

const Scenario = builder.prismaObject('Scenario', {
  description: 'A named copy of the plan of a season, to be compared and then kept or dropped.',
  fields: (t) => ({
    id: t.exposeID('id'),
    seasonId: t.exposeID('seasonId'),
    name: t.exposeString('name'),
    note: t.exposeString('note', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    madeBy: t.string({
      nullable: true,
      description: 'Name of whoever made it.',
      select: { user: { select: { name: true } } },
      resolve: ({ user }) => user?.name ?? null,
    }),
    version: t.exposeInt('version'),
    isGenerated: t.boolean({
      description: 'A generated plan was put on the plan that was there.',
      select: { content: true },
      resolve: ({ content }) => contentOf(content).source === 'generated',
    }),
    sessions: t.field({
      type: [PlacedSession],
      description: 'At most 10,000, in no order that matters.',
      select: { content: true },
      resolve: ({ content }) => contentOf(content).sessions,
    }),
  }),
});

builder.prismaObjectField('Network', 'scenarios', (t) =>
  t.relation('scenarios', {
    nullable: true,
    description: 'For coordinators: those of a season, or of all, the oldest first.',
    args: { seasonId: t.arg.id() },
    query: ({ seasonId }) => scenariosToRead(seasonId ? String(seasonId) : null),
  }),
);

const CreateScenarioInput = builder.inputType('CreateScenarioInput', {
  fields: (t) => ({
    networkId: t.id({ required: true }),
    seasonId: t.id({ required: true }),
    name: t.string({ required: true }),
    note: t.string(),
    changes: t.field({
      type: [PlacedSessionInput],
      description: 'A generated plan: what it moves and adds. Absent: the plan as it is.',
    }),
  }),
});

const RenameScenarioInput = builder.inputType('RenameScenarioInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string({ required: true }),
    note: t.string(),
  }),
});

const RemoveScenarioInput = builder.inputType('RemoveScenarioInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

function scenarioOk(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      scenario: t.prismaField({
        type: Scenario,
        resolve: (query, { id }, _args, context) => findScenario(context, query, id),
      }),
    }),
  });
}

const CreateScenarioOk = scenarioOk('CreateScenarioOk');
const RenameScenarioOk = scenarioOk('RenameScenarioOk');
const RemoveScenarioOk = builder.objectRef<{ id: string }>('RemoveScenarioOk').implement({
  fields: (t) => ({ id: t.exposeID('id') }),
});

const errors = [InvalidInputError, NotAllowedError] as const;

function resultOf(name: string, ok: typeof RemoveScenarioOk) {
  return builder.unionType(name, {
    types: [ok, ...errors],
    resolveType: (value) => (value instanceof UserError ? (value.constructor as typeof NotAllowedError) : ok),
  });
}

builder.mutationFields((t) => ({
  createScenario: t.field({
    type: resultOf('CreateScenarioResult', CreateScenarioOk),
    args: { input: t.arg({ type: CreateScenarioInput, required: true }) },
    resolve: (_root, { input }, context) =>
      createScenario(context, {
        ...input,
        networkId: String(input.networkId),
        seasonId: String(input.seasonId),
        changes: input.changes,
      }),
  }),
  renameScenario: t.field({
    type: resultOf('RenameScenarioResult', RenameScenarioOk),
    args: { input: t.arg({ type: RenameScenarioInput, required: true }) },
    resolve: (_root, { input }, context) => renameScenario(context, { ...input, id: String(input.id) }),
  }),
  removeScenario: t.field({
    type: resultOf('RemoveScenarioResult', RemoveScenarioOk),
    description: 'For good: the dialog asks first.',
    args: { input: t.arg({ type: RemoveScenarioInput, required: true }) },
    resolve: (_root, { input }, context) => removeScenario(context, { ...input, id: String(input.id) }),
  }),
}));
