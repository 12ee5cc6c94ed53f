import { builder } from '../../builder.ts';
import { SessionStatus } from '../network/enums.ts';

builder.prismaObject('Season', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    isDemo: t.exposeBoolean('isDemo'),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('UndatedSeries', {
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    count: t.exposeInt('count', { nullable: true }),
    periodNote: t.exposeString('periodNote', { nullable: true }),
    periodStart: t.expose('periodStart', { type: 'Date', nullable: true }),
    periodEnd: t.expose('periodEnd', { type: 'Date', nullable: true }),
    isOnline: t.exposeBoolean('isOnline', { nullable: true }),
    status: t.expose('status', { type: SessionStatus }),
    audience: t.exposeString('audience', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    seasonId: t.exposeID('seasonId', { nullable: true }),
    groupId: t.exposeID('groupId', { nullable: true }),
    formatId: t.exposeID('formatId', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});
