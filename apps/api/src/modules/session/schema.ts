import * as stored from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';
import { SessionStatus } from '../network/enums.ts';
import { findSession } from './reads.ts';

export const OutcomeKind = builder.enumType(stored.OutcomeKind, {
  name: 'OutcomeKind',
});

builder.prismaObject('Place', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    address: t.exposeString('address', { nullable: true }),
    city: t.exposeString('city', { nullable: true }),
    room: t.exposeString('room', { nullable: true }),
    directions: t.exposeString('directions', { nullable: true }),
    capacity: t.exposeInt('capacity', { nullable: true }),
    onlineUrl: t.exposeString('onlineUrl', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('AgendaItem', {
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    minutes: t.exposeInt('minutes', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('Outcome', {
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: OutcomeKind }),
    title: t.exposeString('title'),
    url: t.exposeString('url', { nullable: true }),
    description: t.exposeString('description', { nullable: true }),
    publishedOn: t.expose('publishedOn', { type: 'Date', nullable: true }),
    sessionId: t.exposeID('sessionId', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

export const SessionRef = builder.prismaObject('Session', {
  fields: (t) => ({
    id: t.exposeID('id'),
    network: t.relation('network'),
    season: t.relation('season', { nullable: true }),
    group: t.relation('group', { nullable: true }),
    format: t.relation('format', { nullable: true }),
    track: t.relation('track', { nullable: true }),
    theme: t.relation('theme', { nullable: true }),
    region: t.relation('region', { nullable: true }),
    place: t.relation('place', { nullable: true }),
    sequence: t.exposeInt('sequence', { nullable: true }),
    seriesId: t.exposeID('seriesId', { nullable: true }),
    title: t.exposeString('title', { nullable: true }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
    isOnline: t.exposeBoolean('isOnline', { nullable: true }),
    onlineUrl: t.exposeString('onlineUrl', { nullable: true }),
    placeNote: t.exposeString('placeNote', { nullable: true }),
    audience: t.exposeString('audience', { nullable: true }),
    description: t.exposeString('description', { nullable: true }),
    status: t.expose('status', { type: SessionStatus }),
    cancelReason: t.exposeString('cancelReason', { nullable: true }),
    version: t.exposeInt('version'),
    agendaItems: t.relation('agendaItems', {
      query: { orderBy: { position: 'asc' }, take: 100 },
    }),
    outcomes: t.relation('outcomes', {
      query: { orderBy: { position: 'asc' }, take: 100 },
    }),
  }),
});

builder.queryField('session', (t) =>
  t.prismaField({
    type: SessionRef,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _root, { id }, context) => findSession(context, query, String(id)),
  }),
);
