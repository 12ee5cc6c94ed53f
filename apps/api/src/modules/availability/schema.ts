import { builder } from '../../builder.ts';
import { Viewer } from '../viewer/schema.ts';
import { AvailabilityKind, DayPart } from './enums.ts';
import { findPerson, linesInOrder, membershipsToAsk } from './reads.ts';

builder.prismaObject('Availability', {
  name: 'AvailabilityLine',
  description:
    'When somebody can or cannot, or when a room is taken: every week on a weekday, else between two days.',
  select: { personId: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: AvailabilityKind }),
    weekday: t.exposeInt('weekday', { nullable: true, description: '1 is Monday.' }),
    dayPart: t.expose('dayPart', { type: DayPart, nullable: true, description: 'Null: the whole day.' }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
    note: t.exposeString('note', { nullable: true, description: 'For the person herself.' }),
    isPollAnswer: t.boolean({
      description: 'Said by answering a date poll; it changes with the answer.',
      select: { pollOptionId: true },
      resolve: ({ pollOptionId }) => pollOptionId !== null,
    }),
    version: t.exposeInt('version'),
  }),
});

export const PersonAvailability = builder.prismaObject('Person', {
  variant: 'PersonAvailability',
  description: 'When a person can, in all her networks together.',
  fields: (t) => ({
    id: t.exposeID('id'),
    lines: t.relation('availabilities', { query: linesInOrder }),
    maxSessionsPerDay: t.exposeInt('maxSessionsPerDay', { nullable: true }),
    maxSessionsPerWeek: t.exposeInt('maxSessionsPerWeek', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObjectField('Membership', 'availability', (t) =>
  t.relation('person', { type: PersonAvailability, nullable: true }),
);

builder.prismaObjectField('Place', 'availability', (t) =>
  t.relation('availabilities', {
    nullable: true,
    description: 'When the room is taken or free, for its coordinators.',
    query: linesInOrder,
  }),
);

builder.prismaObjectField('Network', 'availability', (t) =>
  t.relatedConnection('memberships', {
    cursor: 'id',
    nullable: true,
    totalCount: true,
    description: 'Its people by name, each with when she can; former ones left out.',
    args: { search: t.arg.string() },
    query: ({ search }, context) => membershipsToAsk(context, search),
  }),
);

builder.objectField(Viewer, 'availability', (t) =>
  t.prismaField({
    type: PersonAvailability,
    nullable: true,
    description: 'When she can herself; null for whoever is no person of a network.',
    resolve: (query, _viewer, _args, context) => findPerson(context, query, context.viewer.personId),
  }),
);
