import type { Placement } from './placement.ts';

/** A plan with some of its sessions placed elsewhere and others added; of a session that it has not nothing is taken. */
export function putOnPlan(plan: readonly Placement[], changes: readonly Placement[]): Placement[] {
  const moved = new Map(changes.flatMap((one) => (one.sessionId ? [[one.sessionId, one] as const] : [])));
  return [
    ...plan.map((one) => {
      const to = one.sessionId ? moved.get(one.sessionId) : undefined;
      if (!to) return one;
      const { startsOn, endsOn, startTime, endTime, placeId } = to;
      return { ...one, startsOn, endsOn, startTime, endTime, placeId };
    }),
    ...changes.filter(({ sessionId }) => sessionId === null),
  ];
}
