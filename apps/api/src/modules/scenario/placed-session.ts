import type { Placement } from '@leerkring/domain/scenario/placement';
import { builder } from '../../builder.ts';

/** Where a plan puts a session, as an answer. */
export const PlacedSession = builder.objectRef<Placement>('PlacedSession').implement({
  description:
    'Where a plan puts one session: one that there is (sessionId, version), or one still to be made.',
  fields: (t) => ({
    key: t.exposeString('key', { description: "The planner's name; empty where it had no part." }),
    sessionId: t.exposeID('sessionId', { nullable: true }),
    groupId: t.exposeID('groupId', { nullable: true }),
    formatId: t.exposeID('formatId', { nullable: true }),
    regionId: t.exposeID('regionId', { nullable: true }),
    themeId: t.exposeID('themeId', { nullable: true }),
    trackId: t.exposeID('trackId', { nullable: true }),
    placeId: t.exposeID('placeId', { nullable: true }),
    version: t.exposeInt('version', { nullable: true }),
    sequence: t.exposeInt('sequence', { nullable: true }),
    title: t.exposeString('title', { nullable: true }),
    months: t.stringList({
      description: 'When its norm lets it fall, as YYYY-MM; none: any time.',
      resolve: ({ months }) => months.map(monthText),
    }),
    undatedId: t.exposeID('undatedId', { nullable: true }),
    isOnline: t.exposeBoolean('isOnline', { nullable: true }),
    startsOn: t.field({ type: 'Date', resolve: ({ startsOn }) => dayOf(startsOn) }),
    endsOn: t.field({ type: 'Date', resolve: ({ endsOn }) => dayOf(endsOn) }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
    endTime: t.expose('endTime', { type: 'LocalTime', nullable: true }),
  }),
});

export const PlacedSessionInput = builder.inputType('PlacedSessionInput', {
  description: 'Where a plan puts one session.',
  fields: (t) => ({
    key: t.string({ required: true }),
    sessionId: t.id(),
    version: t.int(),
    groupId: t.id(),
    formatId: t.id(),
    regionId: t.id(),
    themeId: t.id(),
    trackId: t.id(),
    placeId: t.id(),
    sequence: t.int(),
    title: t.string(),
    months: t.stringList({ description: 'YYYY-MM.' }),
    undatedId: t.id(),
    isOnline: t.boolean(),
    startsOn: t.field({ type: 'Date', required: true }),
    endsOn: t.field({ type: 'Date', description: 'Absent: the same day.' }),
    startTime: t.field({ type: 'LocalTime' }),
    endTime: t.field({ type: 'LocalTime' }),
  }),
});

function dayOf(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

function monthText({ year, month }: Placement['months'][number]): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
