import { FIELD_NAMES, type SessionChange } from '@leerkring/domain/release/compare-sessions';
import type { SnapshotSession } from '@leerkring/domain/release/snapshot';
import { builder } from '../../builder.ts';
import { type ReleasedState, ReleasedStateRef } from '../session/schema.ts';

const CHANGE_KINDS = ['added', 'removed', 'moved', 'relocated', 'cancelled', 'restored', 'changed'] as const;

const ReleaseChangeKind = builder.enumType('ReleaseChangeKind', { values: CHANGE_KINDS });

function stateOf(session: SnapshotSession): ReleasedState {
  const { startTime, endTime, status, placeNote, isOnline, cancelReason, names } = session;
  return {
    startsOn: new Date(session.startsOn),
    endsOn: new Date(session.endsOn),
    ...{ startTime, endTime, status, placeNote, isOnline, cancelReason },
    placeName: names.place,
  };
}

const named = (change: SessionChange): SnapshotSession | null => change.after ?? change.before;

export const ReleaseChangeRef = builder.objectRef<SessionChange>('ReleaseChange').implement({
  description:
    'What became of one session between two states of a calendar; facts are those of the later state.',
  fields: (t) => ({
    sessionId: t.id({ resolve: (change) => named(change)?.id ?? '' }),
    kind: t.expose('kind', { type: ReleaseChangeKind }),
    title: t.string({ nullable: true, resolve: (change) => named(change)?.title ?? null }),
    groupName: t.string({ nullable: true, resolve: (change) => named(change)?.names.group ?? null }),
    formatTitle: t.string({ nullable: true, resolve: (change) => named(change)?.names.format ?? null }),
    themeTitle: t.string({ nullable: true, resolve: (change) => named(change)?.names.theme ?? null }),
    regionName: t.string({ nullable: true, resolve: (change) => named(change)?.names.region ?? null }),
    sequence: t.int({ nullable: true, resolve: (change) => named(change)?.sequence ?? null }),
    before: t.field({
      type: ReleasedStateRef,
      nullable: true,
      description: 'Null when it was added.',
      resolve: ({ before }) => before && stateOf(before),
    }),
    after: t.field({
      type: ReleasedStateRef,
      nullable: true,
      description: 'Null when it was removed.',
      resolve: ({ after }) => after && stateOf(after),
    }),
    fields: t.stringList({
      description: `All that differs, of ${FIELD_NAMES.join(', ')}.`,
      resolve: ({ fields }) => fields,
    }),
  }),
});
