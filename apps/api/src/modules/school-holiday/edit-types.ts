import { builder } from '../../builder.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { StaleRowsError } from '../change/errors.ts';
import { findChangeSet } from '../change/reads.ts';
import { editSchoolHolidays, type SchoolHolidaysOutcome } from './edit-school-holidays.ts';
import { findSchoolHolidays } from './reads.ts';
import { SchoolHoliday, SchoolHolidayRegion } from './schema.ts';

const SchoolHolidayEditInput = builder.inputType('SchoolHolidayEditInput', {
  description: 'A row of the table: added without id, changed or removed on the version that the editor saw.',
  fields: (t) => ({
    id: t.id(),
    version: t.int(),
    name: t.string(),
    region: t.field({ type: SchoolHolidayRegion }),
    startsOn: t.field({ type: 'Date' }),
    endsOn: t.field({ type: 'Date' }),
    source: t.string(),
    remove: t.boolean(),
  }),
});

const EditSchoolHolidaysInput = builder.inputType('EditSchoolHolidaysInput', {
  fields: (t) => ({
    edits: t.field({
      type: [SchoolHolidayEditInput],
      required: true,
      description: 'From 1 to 1,000; all are applied, or none.',
    }),
  }),
});

const EditSchoolHolidaysOk = builder.objectRef<SchoolHolidaysOutcome>('EditSchoolHolidaysOk').implement({
  fields: (t) => ({
    changeSet: t.prismaField({
      type: 'ChangeSet',
      nullable: true,
      description: 'Null when everything was so already.',
      resolve: (query, { changeSetId }, _args, context) => findChangeSet(context, query, changeSetId),
    }),
    schoolHolidays: t.prismaField({
      type: [SchoolHoliday],
      description: 'Those that were touched and are still there.',
      resolve: (query, { ids }, _args, context) => findSchoolHolidays(context, query, ids),
    }),
  }),
});

const EditSchoolHolidaysResult = builder.unionType('EditSchoolHolidaysResult', {
  types: [EditSchoolHolidaysOk, StaleRowsError, InvalidInputError, NotAllowedError],
  resolveType: (value) =>
    value instanceof UserError ? (value.constructor as typeof NotAllowedError) : EditSchoolHolidaysOk,
});

builder.mutationField('editSchoolHolidays', (t) =>
  t.field({
    type: EditSchoolHolidaysResult,
    description: 'Changes the school-holiday table, for admins: all edits are applied, or none.',
    args: { input: t.arg({ type: EditSchoolHolidaysInput, required: true }) },
    resolve: (_root, { input }, context) => editSchoolHolidays(context, input.edits),
  }),
);
