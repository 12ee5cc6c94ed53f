import { BLOCKER_KINDS, MENDINGS } from '@leerkring/domain/release/blocker';
import type { SnapshotSession } from '@leerkring/domain/release/snapshot';
import { builder } from '../../builder.ts';
import type { ToldBlocker } from './preview.ts';

const BlockedSession = builder.objectRef<SnapshotSession>('BlockedSession').implement({
  fields: (t) => ({
    sessionId: t.exposeID('id'),
    title: t.exposeString('title', { nullable: true }),
    groupName: t.string({ nullable: true, resolve: ({ names }) => names.group }),
    formatTitle: t.string({ nullable: true, resolve: ({ names }) => names.format }),
    regionName: t.string({ nullable: true, resolve: ({ names }) => names.region }),
    sequence: t.exposeInt('sequence', { nullable: true }),
    startsOn: t.field({ type: 'Date', resolve: ({ startsOn }) => new Date(startsOn) }),
    startTime: t.expose('startTime', { type: 'LocalTime', nullable: true }),
  }),
});

const ReleaseBlockerKind = builder.enumType('ReleaseBlockerKind', { values: BLOCKER_KINDS });
const ReleaseMending = builder.enumType('ReleaseMending', { values: MENDINGS });
const ReleaseBlockerLevel = builder.enumType('ReleaseBlockerLevel', { values: ['blocks', 'warns'] as const });

export const ReleaseBlockerRef = builder.objectRef<ToldBlocker>('ReleaseBlocker').implement({
  description:
    'Something that would be wrong to publish. What members see already, and does not change, only warns.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReleaseBlockerKind }),
    level: t.expose('level', { type: ReleaseBlockerLevel }),
    mend: t.expose('mend', { type: ReleaseMending }),
    session: t.field({
      type: BlockedSession,
      nullable: true,
      description: 'Null for a norm that is not covered.',
      resolve: ({ session }) => session,
    }),
    others: t.field({
      type: [BlockedSession],
      description: 'The other sessions that it is about.',
      resolve: ({ others }) => others,
    }),
    names: t.stringList({
      description: 'People, the room or the format that it is about.',
      resolve: ({ names }) => [...names],
    }),
    constraint: t.exposeString('constraint', {
      nullable: true,
      description: 'The requirement of the planner that is broken.',
    }),
    amount: t.exposeFloat('amount', {
      nullable: true,
      description: 'In the unit of the requirement; of a norm how many sessions are still asked.',
    }),
    formatId: t.exposeID('formatId', { nullable: true }),
  }),
});
