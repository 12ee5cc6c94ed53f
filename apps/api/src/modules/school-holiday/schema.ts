import * as stored from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';
import { schoolHolidaysBetween } from './reads.ts';

export const SchoolHolidayRegion = builder.enumType(stored.SchoolHolidayRegion, {
  name: 'SchoolHolidayRegion',
});

export const SchoolHoliday = builder.prismaObject('SchoolHoliday', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    region: t.expose('region', { type: SchoolHolidayRegion }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    source: t.exposeString('source'),
    version: t.exposeInt('version'),
  }),
});

builder.queryField('schoolHolidays', (t) =>
  t.prismaField({
    type: [SchoolHoliday],
    args: {
      from: t.arg({ type: 'Date', required: true }),
      to: t.arg({ type: 'Date', required: true }),
    },
    resolve: (query, _root, { from, to }, context) => schoolHolidaysBetween(context, query, from, to),
  }),
);
