import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import { type Placement, seriesOfKey } from '@leerkring/domain/scenario/placement';
import { useDeferredValue, useMemo } from 'react';
import { useShared } from '../../../lib/shared-state.ts';
import type { CalendarSession } from '../../session/calendar-session.ts';
import { sessionCode } from '../../session/session-code.ts';
import { planInHand } from '../cost/plan-in-hand.ts';
import type { TrayNetwork } from '../tray/unplanned-sessions.ts';
import { useRun } from './generate-run.ts';
import { placementTitle } from './placement-title.ts';

const NONE: readonly CalendarSession[] = [];

/**
 * The best plan so far as sessions that lie over the calendar. It is drawn when the page has nothing else to do: whoever
 * works on meanwhile does not notice.
 */
export function useProposals(network: TrayNetwork, seasonId: string | undefined): readonly CalendarSession[] {
  const run = useRun(network.id);
  const inHand = useShared(planInHand);
  const placements = useDeferredValue(run && run.seasonId === seasonId ? run.plan?.placements : undefined);
  const names = inHand?.slug === network.slug ? inHand.names : null;
  return useMemo(
    () => (placements && names ? placements.map((one) => asSession(one, network, names)) : NONE),
    [placements, names, network],
  );
}

function asSession(placement: Placement, network: TrayNetwork, names: NamesOfPlan): CalendarSession {
  const { key, sessionId, groupId, formatId, trackId, startsOn, endsOn, startTime, endTime, isOnline } =
    placement;
  const group = network.groups.find(({ id }) => id === groupId);
  const name = names.series.get(seriesOfKey(key));
  const series = group?.name ?? name?.format ?? name?.title ?? '';
  return {
    id: `proposal:${key}`,
    proposal: sessionId === null ? 'new' : 'moved',
    title: placementTitle(placement, names),
    language: network.language,
    series,
    code: group?.code ?? sessionCode(series),
    color: group?.color ?? null,
    ...{ startsOn, endsOn, startTime, endTime, isOnline, formatId, groupId, trackId },
    status: 'planned',
    place: null,
    isDemo: false,
    seasonId: null,
  };
}
