import { editRules } from '@leerkring/contract/edit-rules';
import { newId } from '../../commands/new-id.ts';
import type { Context } from '../../context.ts';
import { faultAt, inputFault } from '../../graphql/input-fault.ts';
import { NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import { authorizeNetworkMaker } from './authorize-maker.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import { findDoubles } from './doubles.ts';
import { freeAddress } from './network-address.ts';
import { newRow } from './new-row.ts';
import type { RowStore } from './row-store.ts';
import { runChange } from './run-change.ts';
import type { Transition } from './transition.ts';

export interface CreateNetworkInput {
  name: string;
  slug?: string | null | undefined;
  visibility?: string | null | undefined;
}

/** Makes a network of which whoever makes it is the coordinator; undoing it takes both away. */
export async function createNetwork(
  context: Context,
  input: CreateNetworkInput,
): Promise<ChangeOutcome | UserError> {
  const maker = authorizeNetworkMaker(context.viewer);
  if (maker instanceof NotAllowedError) return maker;
  const { name, slug, visibility } = input;
  const parsed = editRules.network.safeParse({
    name,
    slug: slug ?? 'x',
    visibility: visibility ?? undefined,
  });
  if (!parsed.success) return inputFault(parsed.error);
  return runChange(context, { command: 'createNetwork', networkId: null }, async (store, tx) => {
    const now = context.clock.now();
    const address = slug ?? (await freeAddress(tx, name));
    const id = newId();
    const blank = newRow({ store, now, networkId: id }, 'network', id);
    const network: Transition = {
      kind: 'network',
      id,
      before: null,
      after: { ...blank, name, slug: address, visibility: visibility ?? blank.visibility },
    };
    if ((await findDoubles(store, [network])).length > 0) return faultAt(['slug'], 'doubleName');
    const user = await tx.user.findUniqueOrThrow({ where: { id: maker.userId } });
    return { transitions: [network, ...membershipOf(store, now, id, user)] };
  });
}

/** The maker's own place in the network; an account that belongs to nobody yet gets its person. */
function membershipOf(
  store: RowStore,
  now: Date,
  networkId: string,
  user: { id: string; name: string; personId: string | null },
): Transition[] {
  const personId = user.personId ?? newId();
  const id = newId();
  const blank = newRow({ store, now, networkId }, 'membership', id);
  const membership = {
    kind: 'membership',
    id,
    before: null,
    after: { ...blank, personId, roles: ['coordinator'] },
  };
  if (user.personId) return [membership];
  const person = { ...newRow({ store, now, networkId: null }, 'person', personId), name: user.name };
  return [
    { kind: 'person', id: personId, before: null, after: person },
    { kind: 'user', id: user.id, before: { id: user.id, personId: null }, after: { id: user.id, personId } },
    membership,
  ];
}
