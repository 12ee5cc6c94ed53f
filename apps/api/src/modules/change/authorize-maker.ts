import type { Viewer } from '../../access/viewer.ts';
import { NotAllowedError } from '../../graphql/user-error.ts';

declare const maker: unique symbol;

/** A user who may make a network; only authorizeNetworkMaker makes one. */
export type NetworkMaker = { userId: string; personId: string | null } & { readonly [maker]: true };

/** New networks are made by admins, and by people who coordinate one already. */
export function authorizeNetworkMaker(viewer: Viewer): NetworkMaker | NotAllowedError {
  const coordinates = [...viewer.roles.values()].some((roles) => roles.has('coordinator'));
  if (viewer.userId === null || !(viewer.isAdmin || coordinates)) return new NotAllowedError();
  return { userId: viewer.userId, personId: viewer.personId } as NetworkMaker;
}
