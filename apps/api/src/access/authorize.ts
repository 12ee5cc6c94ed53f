import { NotAllowedError } from '../graphql/user-error.ts';
import { isCoordinatorOf, type Viewer } from './viewer.ts';

declare const authorized: unique symbol;

/** The id of a network of which the viewer was seen to be coordinator; only authorizeCoordinator makes one. */
export type AuthorizedNetworkId = string & {
  readonly [authorized]: 'coordinator';
};

/** Proves in the type that the viewer coordinates the network. A network that is not there is answered alike. */
export function authorizeCoordinator(viewer: Viewer, networkId: string | null | undefined) {
  if (!networkId || !isCoordinatorOf(viewer, networkId)) return new NotAllowedError();
  return networkId as AuthorizedNetworkId;
}
