import { builder } from '../../builder.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { StaleRowsError } from '../change/errors.ts';
import { findChangeSet } from '../change/reads.ts';
import { SchoolHolidayRegion } from '../school-holiday/schema.ts';
import { editOrganisation, type OrganisationOutcome } from './edit-organisation.ts';
import { findOrganisation, organisationsToRead } from './reads.ts';
import { Organisation } from './schema.ts';

const ClosedDaysOfOrganisationInput = builder.inputType('ClosedDaysOfOrganisationInput', {
  description: 'Added without id, changed or removed on the version that the editor saw.',
  fields: (t) => ({
    id: t.id(),
    version: t.int(),
    name: t.string(),
    startsOn: t.field({ type: 'Date' }),
    endsOn: t.field({ type: 'Date' }),
    remove: t.boolean(),
  }),
});

const EditOrganisationInput = builder.inputType('EditOrganisationInput', {
  description: 'When an organisation does not meet. What is absent stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ description: 'Asked when the organisation itself changes.' }),
    schoolHolidayRegion: t.field({ type: SchoolHolidayRegion }),
    closedDays: t.field({ type: [ClosedDaysOfOrganisationInput] }),
  }),
});

const EditOrganisationOk = builder.objectRef<OrganisationOutcome>('EditOrganisationOk').implement({
  fields: (t) => ({
    changeSet: t.prismaField({
      type: 'ChangeSet',
      nullable: true,
      description: 'Null when everything was so already.',
      resolve: (query, { changeSetId }, _args, context) => findChangeSet(context, query, changeSetId),
    }),
    organisation: t.prismaField({
      type: Organisation,
      nullable: true,
      resolve: (query, { organisationId }, _args, context) =>
        findOrganisation(context, query, organisationId),
    }),
  }),
});

const EditOrganisationResult = builder.unionType('EditOrganisationResult', {
  types: [EditOrganisationOk, StaleRowsError, InvalidInputError, NotAllowedError],
  resolveType: (value) =>
    value instanceof UserError ? (value.constructor as typeof NotAllowedError) : EditOrganisationOk,
});

builder.mutationField('editOrganisation', (t) =>
  t.field({
    type: EditOrganisationResult,
    description: 'Changes when an organisation does not meet, for admins.',
    args: { input: t.arg({ type: EditOrganisationInput, required: true }) },
    resolve: (_root, { input }, context) => editOrganisation(context, input),
  }),
);

builder.queryField('organisations', (t) =>
  t.prismaConnection({
    type: Organisation,
    cursor: 'id',
    nullable: true,
    description: 'All organisations by name, for admins.',
    args: { search: t.arg.string() },
    resolve: (query, _root, { search }, context) =>
      context.prisma.organisation.findMany({ ...query, ...organisationsToRead(search) }),
  }),
);
