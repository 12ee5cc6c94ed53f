import { randomUUID } from 'node:crypto';
import { isCoordinatorOf } from '../access/viewer.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { EventQueue } from './event-queue.ts';
import { mayFollow, namesOf } from './reads.ts';
import { notAllowed } from './refusals.ts';
import { SubscriptionEnded } from './subscription-ended.ts';

/** Coming and going within this time is told at once, so that going to another page is no coming and going. */
const TOGETHER_MS = 250;

/** What somebody looks at: words, numbers and ids with `/`, `:` and `-` between them. */
const PLACE = /^[\w:/-]{1,100}$/;

interface PresentPersonShape {
  id: string;
  name: string;
  at: string[];
}

const PresentPerson = builder.objectRef<PresentPersonShape>('PresentPerson').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    isMe: t.boolean({ resolve: ({ id }, _args, { viewer }) => id === viewer.userId }),
    at: t.exposeStringList('at', {
      description: 'What she looks at, such as `calendar` or `session:<id>`; in several tabs, several.',
    }),
  }),
});

const Presence = builder.objectRef<{ networkId: string }>('Presence').implement({
  description: 'Which coordinators have the network open now.',
  fields: (t) => ({
    people: t.field({
      type: [PresentPerson],
      resolve: ({ networkId }, _args, context) => peopleOf(context, networkId),
    }),
  }),
});

/** Each person once, by name, however many tabs she has open. */
async function peopleOf(context: Context, networkId: string): Promise<PresentPersonShape[]> {
  const tabs = context.live.presence.tabsOf(networkId);
  const names = await namesOf(
    context,
    tabs.map(({ userId }) => userId),
  );
  return [...Map.groupBy(tabs, ({ userId }) => userId)]
    .map(([id, own]) => ({
      id,
      name: names.get(id) ?? '',
      at: [...new Set(own.flatMap(({ at }) => at ?? []))],
    }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Being subscribed is being there. */
function presenceOf({ live, viewer }: Context, networkId: string, at: string | null) {
  const here = { networkId };
  let timer: NodeJS.Timeout | undefined;
  const queue = new EventQueue(1, here, () => {
    clearTimeout(timer);
    endWatching();
    leave();
  });
  const leave = live.presence.join(networkId, { id: randomUUID(), userId: viewer.userId ?? '', at });
  const endWatching = live.presence.watch(networkId, () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      queue.push(here);
    }, TOGETHER_MS);
  });
  queue.push(here);
  return queue;
}

builder.subscriptionField('networkPresence', (t) =>
  t.field({
    type: Presence,
    description: 'For coordinators of the network; whoever follows it is told of as being there.',
    args: {
      networkId: t.arg.id({ required: true }),
      at: t.arg.string({ description: 'What she looks at: letters, digits and - _ : /, at most 100.' }),
    },
    subscribe: async (_root, { networkId, at }, context) => {
      const isThere = await mayFollow(context, String(networkId));
      if (!isThere || !isCoordinatorOf(context.viewer, String(networkId))) throw notAllowed(context);
      return presenceOf(context, String(networkId), at && PLACE.test(at) ? at : null);
    },
    resolve: (event, _args, context) => {
      if (!isCoordinatorOf(context.viewer, event.networkId)) throw new SubscriptionEnded();
      return event;
    },
  }),
);
