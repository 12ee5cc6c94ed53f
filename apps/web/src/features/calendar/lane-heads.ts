import { sessionCode } from '../session/session-code.ts';
import type { LaneHead } from './lanes-layout.ts';
import type { CalendarNetwork } from './use-calendar-page.ts';

/** The groups of a network as lanes, or its tracks; a filter leaves its own alone. */
export function laneHeads(
  network: CalendarNetwork,
  by: 'group' | 'track',
  filter: { group?: string | undefined; track?: string | undefined },
): LaneHead[] {
  if (by === 'track') {
    return network.tracks
      .filter((one) => !filter.track || one.id === filter.track)
      .map(({ id, title, label }) => ({ id, name: title, code: trackCode(label, title), color: null }));
  }
  return network.groups
    .filter((one) => !filter.group || one.id === filter.group)
    .map(({ id, name, code, color }) => ({ id, name, code, color }));
}

/** "Lijn 3" is L3. */
function trackCode(label: string | null | undefined, title: string): string {
  return sessionCode(label ?? title);
}
