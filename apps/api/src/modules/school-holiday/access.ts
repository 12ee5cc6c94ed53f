import { describeAccess } from '../../access/rules.ts';

export const schoolHolidayAccess = [
  describeAccess('Query', { schoolHolidays: 'everyone' }),
  describeAccess('SchoolHoliday', {
    id: 'everyone',
    name: 'everyone',
    region: 'everyone',
    startsOn: 'everyone',
    endsOn: 'everyone',
    source: 'everyone',
  }),
];
