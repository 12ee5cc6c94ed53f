import { describeAccess } from '../../access/rules.ts';

export const schoolHolidayAccess = [
  describeAccess('Query', { schoolHolidays: 'everyone' }),
  describeAccess('Mutation', { editSchoolHolidays: 'decidedInside' }),
  describeAccess('EditSchoolHolidaysOk', { changeSet: 'withParent', schoolHolidays: 'withParent' }),
  describeAccess('SchoolHoliday', {
    id: 'everyone',
    name: 'everyone',
    region: 'everyone',
    startsOn: 'everyone',
    endsOn: 'everyone',
    source: 'everyone',
    version: 'everyone',
  }),
];
