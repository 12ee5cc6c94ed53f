import type { NetworkRole as Role } from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';
import { NetworkRole } from '../network/enums.ts';
import { ownSessions } from '../session/reads.ts';
import { releasedTable } from '../session/tables.ts';
import { demoUsers, ownMemberships } from './reads.ts';

builder.prismaObject('User', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    language: t.exposeString('language', { nullable: true }),
  }),
});

const DemoPlace = builder
  .objectRef<{ networkName: string; roles: Role[]; function: string | null }>('DemoPlace')
  .implement({
    fields: (t) => ({
      networkName: t.exposeString('networkName'),
      roles: t.expose('roles', { type: [NetworkRole] }),
      function: t.exposeString('function', { nullable: true }),
    }),
  });

const DemoUser = builder.prismaObject('User', {
  variant: 'DemoUser',
  description: 'An invented person as whom anybody may sign in, in demo mode.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    isAdmin: t.exposeBoolean('isAdmin'),
    places: t.field({
      type: [DemoPlace],
      select: {
        person: {
          select: {
            memberships: {
              select: {
                roles: true,
                function: true,
                network: { select: { name: true } },
              },
              orderBy: { network: { name: 'asc' } },
              take: 20,
            },
          },
        },
      },
      resolve: ({ person }) =>
        (person?.memberships ?? []).map(({ network, roles, function: task }) => ({
          networkName: network.name,
          roles,
          function: task,
        })),
    }),
  }),
});

export const Viewer = builder.objectRef<Record<string, never>>('Viewer').implement({
  description: 'Who is asking; also there for a visitor.',
  fields: (t) => ({
    user: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Null for a visitor.',
      resolve: (query, _viewer, _args, { prisma, viewer }) =>
        viewer.userId ? prisma.user.findUnique({ ...query, where: { id: viewer.userId } }) : null,
    }),
    isAdmin: t.boolean({
      resolve: (_viewer, _args, { viewer }) => viewer.isAdmin,
    }),
    isCoordinator: t.boolean({
      description: 'Coordinates a network, or is admin.',
      resolve: (_viewer, _args, { viewer }) =>
        viewer.isAdmin || [...viewer.roles.values()].some((roles) => roles.has('coordinator')),
    }),
    isDemoMode: t.boolean({
      resolve: (_viewer, _args, { demoMode }) => demoMode,
    }),
    memberships: t.prismaField({
      type: ['Membership'],
      resolve: (query, _viewer, _args, context) => ownMemberships(context, query),
    }),
    sessions: t.prismaConnection({
      type: 'Session',
      cursor: 'id',
      description: 'Her own sessions in order of time: of her groups, and of her networks as a whole.',
      args: { from: t.arg({ type: 'Date' }) },
      resolve: (query, _viewer, { from }, context) =>
        releasedTable(context.prisma).findMany({
          ...query,
          ...ownSessions(context, from),
        }),
    }),
  }),
});

builder.queryFields((t) => ({
  viewer: t.field({ type: Viewer, resolve: () => ({}) }),
  demoUsers: t.prismaField({
    type: [DemoUser],
    description: 'Empty outside demo mode.',
    resolve: (query, _root, _args, context) => demoUsers(context, query),
  }),
}));
