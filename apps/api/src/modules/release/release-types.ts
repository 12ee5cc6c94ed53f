import { builder } from '../../builder.ts';
import { ReleaseBlockerRef } from './blocker-types.ts';
import { ReleaseChangeRef } from './change-types.ts';
import { lastRelease, type ReleasePreview, readPreview, toldBlockers } from './preview.ts';
import { changesOf, compareReleases, releasesToRead, sessionCountOf, unreleasedChanges } from './reads.ts';

export const ReleaseRef = builder.prismaObject('Release', {
  description: 'A named version of the calendar of a season: what members saw from then on.',
  // What it holds is large, and read only where it is asked.
  select: { id: true, networkId: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    number: t.exposeInt('number', { description: 'From 1 through all releases of the network.' }),
    name: t.exposeString('name'),
    note: t.exposeString('note', { nullable: true }),
    at: t.expose('at', { type: 'DateTime' }),
    season: t.relation('season', { nullable: true }),
    byName: t.string({
      nullable: true,
      select: { user: { select: { name: true } } },
      resolve: ({ user }) => user?.name ?? null,
    }),
    sessionCount: t.int({
      resolve: async ({ id }, _args, context) => (await sessionCountOf(context, id)) ?? 0,
    }),
    changes: t.field({
      type: [ReleaseChangeRef],
      description:
        'What led to it, from another release of the network: absent, the one before it of its season.',
      args: { since: t.arg.id() },
      resolve: (release, { since }, context) => changesOf(context, release, since ? String(since) : null),
    }),
  }),
});

const LastRelease = builder.prismaObject('Release', {
  variant: 'LastRelease',
  description: 'By what name and when a season was last released.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    number: t.exposeInt('number'),
    name: t.exposeString('name'),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

const ReleasePreviewRef = builder.objectRef<ReleasePreview>('ReleasePreview').implement({
  description: 'What a release of a season would change, and what stands against it.',
  fields: (t) => ({
    fingerprint: t.exposeString('fingerprint', { description: 'To be given back with the release.' }),
    changes: t.field({ type: [ReleaseChangeRef], resolve: ({ changes }) => changes }),
    blockers: t.field({
      type: [ReleaseBlockerRef],
      resolve: ({ blockers, plans }) => toldBlockers(blockers, plans),
    }),
    unchangedCount: t.int({
      resolve: ({ plans, changes }) => plans.length - changes.filter(({ after }) => after !== null).length,
    }),
    plannedCount: t.int({
      description: 'How many drafts become confirmed.',
      resolve: ({ plannedIds }) => plannedIds.length,
    }),
    lastRelease: t.prismaField({
      type: LastRelease,
      nullable: true,
      resolve: (query, preview, _args, context) => lastRelease(context, query, preview),
    }),
  }),
});

builder.prismaObjectFields('Network', (t) => ({
  releases: t.relatedConnection('releases', {
    cursor: 'id',
    description: 'Newest first; of one season where one is asked.',
    args: { seasonId: t.arg.id() },
    query: ({ seasonId }) => releasesToRead(seasonId ? String(seasonId) : null),
  }),
  unreleasedChanges: t.int({
    nullable: true,
    description:
      'How many sessions members see otherwise than the plan has them; without a season those of none.',
    args: { seasonId: t.arg.id() },
    resolve: ({ id }, { seasonId }, context) =>
      unreleasedChanges(context, id, seasonId ? String(seasonId) : null),
  }),
  releasePreview: t.field({
    type: ReleasePreviewRef,
    nullable: true,
    description: 'Without a season: of the sessions that belong to none.',
    args: { seasonId: t.arg.id() },
    resolve: ({ id }, { seasonId }, context) => readPreview(context, id, seasonId ? String(seasonId) : null),
  }),
}));

builder.queryField('compareReleases', (t) =>
  t.field({
    type: [ReleaseChangeRef],
    nullable: true,
    description:
      'What leads from one release to another of the same network; null for who may not know of them.',
    args: { from: t.arg.id({ required: true }), to: t.arg.id({ required: true }) },
    resolve: (_root, { from, to }, context) =>
      compareReleases(context, { from: String(from), to: String(to) }),
  }),
);
