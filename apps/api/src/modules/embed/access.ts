import type { AccessRule } from '../../access/rules.ts';

/** For the websites of organisations: public networks only, as a visitor sees them, whoever asks. */
export const routeAccess = {
  '/embed/networks/:file': 'everyone',
} as const satisfies Record<`/${string}`, AccessRule>;
