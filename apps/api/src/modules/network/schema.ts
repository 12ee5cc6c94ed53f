import { isCoordinatorOf } from '../../access/viewer.ts';
import { builder } from '../../builder.ts';
import { selectedSessions, selectSessions } from '../session/reads.ts';
import { SessionRef } from '../session/schema.ts';
import { CountUnit, NetworkRole, RegistrationState, Visibility } from './enums.ts';
import { findNetwork, networksToRead } from './reads.ts';

/** More parts than this one network never has; a longer list is a mistake or an attack. */
const PARTS = 500;
const inOrder = { orderBy: { position: 'asc' as const }, take: PARTS };

builder.prismaObject('IntendedResult', {
  fields: (t) => ({
    id: t.exposeID('id'),
    text: t.exposeString('text'),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('Principle', {
  fields: (t) => ({
    id: t.exposeID('id'),
    text: t.exposeString('text'),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('ProjectFact', {
  fields: (t) => ({
    id: t.exposeID('id'),
    label: t.exposeString('label'),
    value: t.exposeString('value', { nullable: true }),
    doubt: t.exposeString('doubt', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('ClosedDay', {
  description: 'Days on which a network or an organisation does not meet, first and last day inclusive.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('Region', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    code: t.exposeString('code', { nullable: true }),
    municipalityCount: t.exposeInt('municipalityCount', { nullable: true }),
    parentId: t.exposeID('parentId', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const Network = builder.prismaObject('Network', {
  fields: (t) => ({
    id: t.exposeID('id'),
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    summary: t.exposeString('summary', { nullable: true }),
    background: t.exposeString('background', { nullable: true }),
    goal: t.exposeString('goal', { nullable: true }),
    approach: t.exposeString('approach', { nullable: true }),
    language: t.exposeString('language'),
    timeZone: t.exposeString('timeZone'),
    visibility: t.expose('visibility', { type: Visibility }),
    logoUrl: t.exposeString('logoUrl', { nullable: true }),
    color: t.exposeString('color', { nullable: true }),
    periodStart: t.expose('periodStart', { type: 'Date', nullable: true }),
    periodEnd: t.expose('periodEnd', { type: 'Date', nullable: true }),
    periodNote: t.exposeString('periodNote', { nullable: true }),
    publishedOn: t.expose('publishedOn', { type: 'Date', nullable: true }),
    contactName: t.exposeString('contactName', { nullable: true }),
    contactRole: t.exposeString('contactRole', { nullable: true }),
    contactEmail: t.exposeString('contactEmail', { nullable: true }),
    contactNote: t.exposeString('contactNote', { nullable: true }),
    registrationState: t.expose('registrationState', {
      type: RegistrationState,
    }),
    registrationUnit: t.expose('registrationUnit', {
      type: CountUnit,
      nullable: true,
    }),
    registrationNote: t.exposeString('registrationNote', { nullable: true }),
    principleCount: t.exposeInt('principleCount', { nullable: true }),
    outcomeNote: t.exposeString('outcomeNote', { nullable: true }),
    isDemo: t.exposeBoolean('isDemo'),
    version: t.exposeInt('version'),
    responsibleOrganisation: t.relation('responsibleOrganisation', {
      nullable: true,
    }),
  }),
});

builder.prismaObjectFields('Network', (t) => ({
  intendedResults: t.relation('intendedResults', { query: inOrder }),
  principles: t.relation('principles', { query: inOrder }),
  projectFacts: t.relation('projectFacts', { query: inOrder }),
  regions: t.relation('regions', { query: inOrder }),
  participations: t.relation('participations', { query: inOrder }),
  tracks: t.relation('tracks', { query: inOrder }),
  meetingFormats: t.relation('meetingFormats', { query: inOrder }),
  themes: t.relation('themes', { query: inOrder }),
  questions: t.relation('questions', {
    description: 'Questions that guide the whole network; those of a theme stand under the theme.',
    query: { ...inOrder, where: { themeId: null } },
  }),
  actionLearningSteps: t.relation('actionLearningSteps', { query: inOrder }),
  capacityRules: t.relation('capacityRules', { query: inOrder }),
  delegationRules: t.relation('delegationRules', { query: inOrder }),
  groups: t.relation('groups', { query: inOrder }),
  seasons: t.relation('seasons', {
    query: { orderBy: { startsOn: 'asc' }, take: PARTS },
  }),
  undatedSeries: t.relation('undatedSeries', { query: inOrder }),
  outcomes: t.relation('outcomes', { query: inOrder }),
  places: t.relation('places', { query: { orderBy: { name: 'asc' }, take: PARTS } }),
  closedDays: t.relation('closedDays', { query: { orderBy: { startsOn: 'asc' }, take: PARTS } }),
  sessions: t.field({
    type: [SessionRef],
    description: 'Sessions of a season or between two days, in order of time; at most 10,000.',
    args: {
      seasonId: t.arg.id(),
      from: t.arg({ type: 'Date' }),
      to: t.arg({ type: 'Date' }),
    },
    select: (args, { viewer }, nested) => selectSessions(viewer, args, nested),
    resolve: (network) => selectedSessions(network),
  }),
  viewerRoles: t.field({
    type: [NetworkRole],
    resolve: (network, _args, { viewer }) => [...(viewer.roles.get(network.id) ?? [])],
  }),
  viewerMayEdit: t.boolean({
    resolve: (network, _args, { viewer }) => isCoordinatorOf(viewer, network.id),
  }),
  memberships: t.relatedConnection('memberships', {
    cursor: 'id',
    nullable: true,
    totalCount: true,
    query: { orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }] },
  }),
}));

builder.queryFields((t) => ({
  networks: t.prismaConnection({
    type: Network,
    cursor: 'id',
    description: 'The networks whose programme the viewer may read, by name.',
    args: {
      search: t.arg.string(),
      coordinated: t.arg.boolean({
        description: 'Only those that the viewer coordinates.',
      }),
    },
    resolve: (query, _root, args, context) =>
      context.prisma.network.findMany({
        ...query,
        ...networksToRead(context, args),
      }),
  }),
  network: t.prismaField({
    type: Network,
    nullable: true,
    args: { slug: t.arg.string({ required: true }) },
    resolve: (query, _root, { slug }, context) => findNetwork(context, query, slug),
  }),
}));
