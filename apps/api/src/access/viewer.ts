import type { NetworkRole } from '@leerkring/db/generated/prisma/enums';

/** Who is asking, with all that access rules need to know. Loaded once per request. */
export interface Viewer {
  /** Null for a visitor. */
  readonly userId: string | null;
  readonly personId: string | null;
  readonly isAdmin: boolean;
  /** Her roles by network id, of memberships that hold today. */
  readonly roles: ReadonlyMap<string, ReadonlySet<NetworkRole>>;
  /** The groups that she is in, as member or facilitator. */
  readonly groupIds: ReadonlySet<string>;
  /** The regions for which she stands in her networks. */
  readonly regionIds: ReadonlySet<string>;
}

/** Somebody who is not signed in. */
export const visitor: Viewer = {
  userId: null,
  personId: null,
  isAdmin: false,
  roles: new Map(),
  groupIds: new Set(),
  regionIds: new Set(),
};

export function isCoordinatorOf(viewer: Viewer, networkId: string): boolean {
  return viewer.isAdmin || viewer.roles.get(networkId)?.has('coordinator') === true;
}

export function isInNetwork(viewer: Viewer, networkId: string): boolean {
  return viewer.isAdmin || viewer.roles.has(networkId);
}

/** Networks where she sees drafts; null means all of them. */
export function coordinatedNetworkIds(viewer: Viewer): readonly string[] | null {
  if (viewer.isAdmin) return null;
  return [...viewer.roles].filter(([, roles]) => roles.has('coordinator')).map(([id]) => id);
}
