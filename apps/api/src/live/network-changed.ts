import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { RowKindType } from '../modules/change/row-kind-type.ts';
import { isRowKind } from '../modules/change/row-kinds.ts';
import { SessionRef } from '../modules/session/schema.ts';
import type { ChangeEvent } from './change-events.ts';
import { EventPassedOver } from './event-passed-over.ts';
import { EventQueue } from './event-queue.ts';
import { goneSessions, isUnknownTo, mayFollow, namesOf, touchedSessions } from './reads.ts';
import { notAllowed } from './refusals.ts';
import { SubscriptionEnded } from './subscription-ended.ts';

/** Events that wait for a slow reader; beyond them she is told to ask again. */
const MOST_WAITING = 50;

const NetworkChanged = builder.objectRef<ChangeEvent>('NetworkChanged').implement({
  description: 'A change of a network that has been made, as far as the reader may know of it.',
  fields: (t) => ({
    networkId: t.exposeID('networkId'),
    changeSetId: t.exposeID('changeSetId', { nullable: true }),
    byName: t.string({
      nullable: true,
      resolve: async ({ userId }, _args, context) =>
        userId ? ((await namesOf(context, [userId])).get(userId) ?? null) : null,
    }),
    isMine: t.boolean({
      description: 'The reader made it herself, here or elsewhere.',
      resolve: ({ userId }, _args, { viewer }) => userId !== null && userId === viewer.userId,
    }),
    isPartial: t.boolean({
      description: 'More may have changed than is told here: ask for the network again.',
      resolve: ({ isPartial }) => isPartial ?? false,
    }),
    isRelease: t.boolean({
      description: 'The plan was released: members see it now.',
      resolve: ({ isRelease }) => isRelease ?? false,
    }),
    kinds: t.field({ type: [RowKindType], resolve: ({ kinds }) => kinds.filter(isRowKind) }),
    sessions: t.prismaField({
      type: [SessionRef],
      description: 'Sessions that were added or changed.',
      resolve: (query, event, _args, context) => touchedSessions(context, query, event),
    }),
    removedSessionIds: t.idList({
      description: 'Sessions that the reader can no longer see.',
      resolve: (event, _args, context) => goneSessions(context, event),
    }),
  }),
});

const unknown = (networkId: string): ChangeEvent => ({
  networkId,
  changeSetId: null,
  userId: null,
  kinds: [],
  sessions: [],
  isPartial: true,
});

/** Everything that is told of one network, from now on. */
function changesOf({ live }: Context, networkId: string): AsyncIterableIterator<ChangeEvent> {
  const queue = new EventQueue<ChangeEvent>(MOST_WAITING, unknown(networkId), () => end());
  const end = live.bus.listen((message) => {
    if (message.type === 'gap') queue.push(unknown(networkId));
    if (message.type === 'changed' && message.event.networkId === networkId) queue.push(message.event);
  });
  return queue;
}

builder.subscriptionField('networkChanged', (t) =>
  t.field({
    type: NetworkChanged,
    description: 'For whoever may read the network; it ends when she no longer may.',
    args: { networkId: t.arg.id({ required: true }) },
    subscribe: async (_root, { networkId }, context) => {
      if (!(await mayFollow(context, String(networkId)))) throw notAllowed(context);
      return changesOf(context, String(networkId));
    },
    resolve: async (event, _args, context) => {
      if (!(await mayFollow(context, event.networkId))) throw new SubscriptionEnded();
      if (isUnknownTo(context, event)) throw new EventPassedOver();
      return event;
    },
  }),
);
