import type { AccessRule } from '../../access/rules.ts';
import { visitor } from '../../access/viewer.ts';

/** Who may use each route. What lies behind it is what a visitor may know: see feedReader. */
export const routeAccess = {
  '/feeds/networks/:slug.ics': 'everyone',
  '/feeds/groups/:id.ics': 'everyone',
  '/feeds/tracks/:id.ics': 'everyone',
} as const satisfies Record<`/${string}`, AccessRule>;

/** A calendar program sends no cookie, so whoever asks gets what a visitor gets. */
export const feedReader = visitor;
