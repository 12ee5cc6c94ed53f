import * as stored from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';
import { SchoolHolidayRegion } from '../school-holiday/schema.ts';
import { organisationNames } from './reads.ts';

export const OrganisationKind = builder.enumType(stored.OrganisationKind, {
  name: 'OrganisationKind',
});

export const Organisation = builder.prismaObject('Organisation', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    shortName: t.exposeString('shortName', { nullable: true }),
    kind: t.expose('kind', { type: OrganisationKind }),
    schoolHolidayRegion: t.expose('schoolHolidayRegion', {
      type: SchoolHolidayRegion,
      nullable: true,
    }),
    website: t.exposeString('website', { nullable: true }),
    closedDays: t.relation('closedDays', { query: { orderBy: { startsOn: 'asc' }, take: 200 } }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('Participation', {
  fields: (t) => ({
    id: t.exposeID('id'),
    organisation: t.relation('organisation'),
    role: t.exposeString('role', { nullable: true }),
    announcedParticipants: t.exposeInt('announcedParticipants', {
      nullable: true,
    }),
    version: t.exposeInt('version'),
  }),
});

builder.queryField('organisationNames', (t) =>
  t.stringList({
    description: 'Organisations whose name holds the text, for those who coordinate a network; at most 50.',
    args: { text: t.arg.string({ required: true }), first: t.arg.int({ defaultValue: 10 }) },
    resolve: (_root, { text, first }, context) => organisationNames(context, text, first ?? 10),
  }),
);
