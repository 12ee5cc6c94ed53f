import type { AccessRule } from '../../access/rules.ts';

/** Anyone may ask; what comes is what she may read of the network: see findFeed, with her as its viewer. */
export const routeAccess = {
  '/exports/networks/:file': 'everyone',
} as const satisfies Record<`/${string}`, AccessRule>;
