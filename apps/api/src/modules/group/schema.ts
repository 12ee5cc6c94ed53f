import * as stored from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';
import {
  CountUnit,
  GroupColor,
  GroupKind,
  NormScope,
  RegistrationState,
  RequirementLevel,
} from '../network/enums.ts';
import { selectedSessions, selectSessions } from '../session/reads.ts';
import { SessionRef } from '../session/schema.ts';

export const DelegationUnit = builder.enumType(stored.DelegationUnit, {
  name: 'DelegationUnit',
});

builder.prismaObject('GroupMember', {
  fields: (t) => ({
    id: t.exposeID('id'),
    isFacilitator: t.exposeBoolean('isFacilitator'),
    membership: t.relation('membership'),
  }),
});

builder.prismaObject('Group', {
  fields: (t) => ({
    id: t.exposeID('id'),
    network: t.relation('network'),
    track: t.relation('track', { nullable: true }),
    theme: t.relation('theme', { nullable: true }),
    format: t.relation('format', { nullable: true }),
    region: t.relation('region', { nullable: true }),
    name: t.exposeString('name'),
    code: t.exposeString('code'),
    kind: t.expose('kind', { type: GroupKind }),
    color: t.expose('color', { type: GroupColor }),
    description: t.exposeString('description', { nullable: true }),
    minSize: t.exposeInt('minSize', { nullable: true }),
    maxSize: t.exposeInt('maxSize', { nullable: true }),
    sizeUnit: t.expose('sizeUnit', { type: CountUnit }),
    announcedSessions: t.exposeInt('announcedSessions', { nullable: true }),
    registrationState: t.expose('registrationState', {
      type: RegistrationState,
    }),
    registrationNote: t.exposeString('registrationNote', { nullable: true }),
    version: t.exposeInt('version'),
    sessions: t.field({
      type: [SessionRef],
      args: {
        seasonId: t.arg.id(),
        from: t.arg({ type: 'Date' }),
        to: t.arg({ type: 'Date' }),
      },
      select: (args, { viewer }, nested) => selectSessions(viewer, args, nested),
      resolve: (group) => selectedSessions(group),
    }),
    members: t.relation('members', {
      nullable: true,
      query: {
        orderBy: [{ isFacilitator: 'desc' }, { membership: { person: { name: 'asc' } } }],
        take: 500,
      },
    }),
  }),
});

builder.prismaObject('CapacityRule', {
  fields: (t) => ({
    id: t.exposeID('id'),
    groupKind: t.expose('groupKind', { type: GroupKind, nullable: true }),
    per: t.expose('per', { type: NormScope }),
    min: t.exposeInt('min', { nullable: true }),
    max: t.exposeInt('max', { nullable: true }),
    unit: t.expose('unit', { type: CountUnit }),
    level: t.expose('level', { type: RequirementLevel }),
    note: t.exposeString('note', { nullable: true }),
    themeId: t.exposeID('themeId', { nullable: true }),
    formatId: t.exposeID('formatId', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('DelegationRule', {
  fields: (t) => ({
    id: t.exposeID('id'),
    groupKind: t.expose('groupKind', { type: GroupKind, nullable: true }),
    per: t.expose('per', { type: DelegationUnit }),
    minPeople: t.exposeInt('minPeople', { nullable: true }),
    maxPeople: t.exposeInt('maxPeople', { nullable: true }),
    isExtra: t.exposeBoolean('isExtra'),
    functions: t.exposeStringList('functions'),
    level: t.expose('level', { type: RequirementLevel }),
    note: t.exposeString('note', { nullable: true }),
    formatId: t.exposeID('formatId', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});
