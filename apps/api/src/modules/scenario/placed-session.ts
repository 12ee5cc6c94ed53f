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
    startsOn: t.field({ type: 'Date', resolve: ({ startsOn }) => new Date(`${startsOn}T00:00:00Z`) }),
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
    startsOn: t.field({ type: 'Date', required: true }),
    startTime: t.field({ type: 'LocalTime' }),
    endTime: t.field({ type: 'LocalTime' }),
  }),
});

function monthText({ year, month }: Placement['months'][number]): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
