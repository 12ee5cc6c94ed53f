import { createShared, useShared } from '../../lib/shared-state.ts';

/** A colleague who has the same network open now. */
export interface PresentColleague {
  id: string;
  name: string;
  /** What she looks at: `calendar`, `manage/tracks`, `session:<id>`; several in several tabs. */
  at: readonly string[];
}

const NOBODY: readonly PresentColleague[] = [];

/** The colleagues in the network in hand; nobody while it is not known. */
export const presentColleagues = createShared(NOBODY);

export function usePresentColleagues(): readonly PresentColleague[] {
  return useShared(presentColleagues);
}

export function setPresentColleagues(people: readonly PresentColleague[]): void {
  presentColleagues.set(() => (people.length ? people : NOBODY));
}
