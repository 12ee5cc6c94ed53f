import { builder } from '../../builder.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { StaleRowsError } from '../change/errors.ts';
import { type AvailabilityOutcome, editAvailability } from './edit-availability.ts';
import { AvailabilityKind, DayPart } from './enums.ts';
import { findPerson, findPlace } from './reads.ts';
import { PersonAvailability } from './schema.ts';

const AvailabilityLineInput = builder.inputType('AvailabilityLineInput', {
  description:
    'Added without id, changed or removed on the version that the editor saw. A weekday, or a first and a last day.',
  fields: (t) => ({
    id: t.id(),
    version: t.int(),
    kind: t.field({ type: AvailabilityKind }),
    weekday: t.int(),
    dayPart: t.field({ type: DayPart }),
    startsOn: t.field({ type: 'Date' }),
    endsOn: t.field({ type: 'Date' }),
    note: t.string({ description: 'Only the person herself writes and reads it.' }),
    remove: t.boolean(),
  }),
});

const EditAvailabilityInput = builder.inputType('EditAvailabilityInput', {
  fields: (t) => ({
    personId: t.id({ description: 'Absent, and no room named: the viewer herself.' }),
    placeId: t.id(),
    lines: t.field({ type: [AvailabilityLineInput], required: true, description: 'At most 500.' }),
    personVersion: t.int({ description: 'Of the person, where a limit is given.' }),
    maxSessionsPerDay: t.int({ description: 'Null: no limit; absent: as it is.' }),
    maxSessionsPerWeek: t.int(),
  }),
});

const EditAvailabilityOk = builder.objectRef<AvailabilityOutcome>('EditAvailabilityOk').implement({
  fields: (t) => ({
    changeSetId: t.exposeID('changeSetId', {
      nullable: true,
      description: 'For undoChange; null when everything was so already.',
    }),
    person: t.prismaField({
      type: PersonAvailability,
      nullable: true,
      resolve: (query, { personId }, _args, context) => findPerson(context, query, personId),
    }),
    place: t.prismaField({
      type: 'Place',
      nullable: true,
      resolve: (query, { placeId }, _args, context) => findPlace(context, query, placeId),
    }),
  }),
});

const EditAvailabilityResult = builder.unionType('EditAvailabilityResult', {
  types: [EditAvailabilityOk, StaleRowsError, InvalidInputError, NotAllowedError],
  resolveType: (value) =>
    value instanceof UserError ? (value.constructor as typeof NotAllowedError) : EditAvailabilityOk,
});

builder.mutationField('editAvailability', (t) =>
  t.field({
    type: EditAvailabilityResult,
    description:
      'Says when a person can: by herself, or by a coordinator of hers. Of a room, by its coordinators. All or nothing.',
    args: { input: t.arg({ type: EditAvailabilityInput, required: true }) },
    resolve: (_root, { input }, context) => editAvailability(context, input),
  }),
);
