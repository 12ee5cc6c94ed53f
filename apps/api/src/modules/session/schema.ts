import * as stored from '@leerkring/db/generated/prisma/enums';
import { builder } from '../../builder.ts';
import { SessionStatus } from '../network/enums.ts';
import { agendaItemsOf, findSession, outcomesOf, releasedStateOf } from './reads.ts';
import { whereOfRow } from './tables.ts';

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

const AgendaItemRef = builder.prismaObject('AgendaItem', {
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    minutes: t.exposeInt('minutes', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const OutcomeRef = builder.prismaObject('Outcome', {
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

/** When and where a session is, as members know it. */
export interface ReleasedState {
  startsOn: Date;
  endsOn: Date;
  startTime: string | null;
  endTime: string | null;
  status: stored.SessionStatus;
  placeName: string | null;
  placeNote: string | null;
  isOnline: boolean | null;
  cancelReason: string | null;
}

export const ReleasedStateRef = builder.objectRef<ReleasedState>('ReleasedState').implement({
  description: 'When and where a session is, as it was released.',
  fields: (t) => ({
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
    status: t.expose('status', { type: SessionStatus }),
    placeName: t.exposeString('placeName', { nullable: true }),
    placeNote: t.exposeString('placeNote', { nullable: true }),
    isOnline: t.exposeBoolean('isOnline', { nullable: true }),
    cancelReason: t.exposeString('cancelReason', { nullable: true }),
  }),
});

export const SessionRef = builder.prismaObject('Session', {
  description:
    'As the working plan has it for coordinators of its network, as it was released for everybody else.',
  findUnique: whereOfRow,
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
    agendaItems: t.field({
      type: [AgendaItemRef],
      resolve: (session, _args, context) => agendaItemsOf(context, session),
    }),
    outcomes: t.field({
      type: [OutcomeRef],
      resolve: (session, _args, context) => outcomesOf(context, session),
    }),
    released: t.field({
      type: ReleasedStateRef,
      nullable: true,
      description: 'What members see of it; null when they do not.',
      resolve: async ({ id }, _args, context) => (await releasedStateOf(context, id)) ?? null,
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
