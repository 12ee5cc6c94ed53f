import { builder } from '../../builder.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { UserErrorInterface } from '../../graphql/user-error-types.ts';
import { changeOk, resultOf } from '../change/result-types.ts';
import { ReleaseBlockerRef } from './blocker-types.ts';
import { PlanChangedError, ReleaseBlockedError } from './errors.ts';
import { type PublishedRelease, publishRelease } from './publish-release.ts';
import { ReleaseRef } from './release-types.ts';
import { restoreRelease } from './restore-release.ts';

builder.objectType(ReleaseBlockedError, {
  name: 'ReleaseBlockedError',
  interfaces: [UserErrorInterface],
  isTypeOf: (value) => value instanceof ReleaseBlockedError,
  fields: (t) => ({
    blockers: t.field({ type: [ReleaseBlockerRef], resolve: ({ blockers }) => [...blockers] }),
  }),
});

builder.objectType(PlanChangedError, {
  name: 'PlanChangedError',
  interfaces: [UserErrorInterface],
  isTypeOf: (value) => value instanceof PlanChangedError,
});

const PublishReleaseInputType = builder.inputType('PublishReleaseInput', {
  fields: (t) => ({
    networkId: t.id({ required: true }),
    seasonId: t.id({ description: 'Absent: the sessions that belong to no season.' }),
    name: t.string({ required: true }),
    note: t.string(),
    leaveOut: t.idList({
      description: 'Sessions that stay for members as they were, drafts and removed ones too.',
    }),
    fingerprint: t.string({ required: true, description: 'Of the preview that was looked at.' }),
  }),
});

const RestoreReleaseInputType = builder.inputType('RestoreReleaseInput', {
  fields: (t) => ({ releaseId: t.id({ required: true }) }),
});

const PublishReleaseOk = builder.objectRef<PublishedRelease>('PublishReleaseOk').implement({
  fields: (t) => ({
    release: t.prismaField({
      type: ReleaseRef,
      resolve: (query, { releaseId }, _args, { prisma }) =>
        prisma.release.findUniqueOrThrow({ ...query, where: { id: releaseId } }),
    }),
    network: t.prismaField({
      type: 'Network',
      resolve: (query, { networkId }, _args, { prisma }) =>
        prisma.network.findUniqueOrThrow({ ...query, where: { id: networkId } }),
    }),
  }),
});

const PublishReleaseResult = builder.unionType('PublishReleaseResult', {
  types: [PublishReleaseOk, ReleaseBlockedError, PlanChangedError, InvalidInputError, NotAllowedError],
  resolveType: (value) =>
    value instanceof UserError ? (value.constructor as typeof NotAllowedError) : PublishReleaseOk,
});

const RestoreReleaseResult = resultOf('RestoreReleaseResult', changeOk('RestoreReleaseOk'), [
  InvalidInputError,
  NotAllowedError,
]);

builder.mutationFields((t) => ({
  publishRelease: t.field({
    type: PublishReleaseResult,
    description: 'Lets members see the plan of a season as it is now.',
    args: { input: t.arg({ type: PublishReleaseInputType, required: true }) },
    resolve: (_root, { input }, context) => publishRelease(context, input),
  }),
  restoreRelease: t.field({
    type: RestoreReleaseResult,
    description:
      'Brings the plan back to what a release said; what members see changes with the next release.',
    args: { input: t.arg({ type: RestoreReleaseInputType, required: true }) },
    resolve: (_root, { input }, context) => restoreRelease(context, String(input.releaseId)),
  }),
}));
