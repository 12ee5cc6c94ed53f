import type { SessionStatus } from '../session/session-status.ts';

/** What part of a calendar leaves the app: the season and filters that its address bears. */
export interface OutputFilter {
  season?: string | undefined;
  track?: string | undefined;
  group?: string | undefined;
  status?: SessionStatus | undefined;
}

/** Where the calendar is as a file, with the headings in the reader's language. */
export function exportAddress(
  slug: string,
  kind: 'xlsx' | 'csv' | 'json',
  filter: OutputFilter,
  language: string,
): string {
  const query = new URLSearchParams({ lang: language === 'en' ? 'en' : 'nl' });
  for (const key of ['season', 'track', 'group', 'status'] as const) {
    const value = filter[key];
    if (value) query.set(key, value);
  }
  return `/exports/networks/${encodeURIComponent(slug)}.${kind}?${query}`;
}

/** The feed of a whole network, or of one of its tracks or groups (`track:id`, `group:id`). */
export function feedAddress(slug: string, part: string): string {
  const [kind, id] = part.split(':');
  if (kind === 'group' && id) return `/feeds/groups/${encodeURIComponent(id)}.ics`;
  if (kind === 'track' && id) return `/feeds/tracks/${encodeURIComponent(id)}.ics`;
  return `/feeds/networks/${encodeURIComponent(slug)}.ics`;
}
