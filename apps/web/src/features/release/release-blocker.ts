/** A session that a blocking line names. */
export interface BlockedSession {
  sessionId: string;
  title?: string | null | undefined;
  groupName?: string | null | undefined;
  formatTitle?: string | null | undefined;
  regionName?: string | null | undefined;
  sequence?: number | null | undefined;
  startsOn: string;
  startTime?: string | null | undefined;
}

/** What would be wrong to publish (`blocks`), or is good to look at first (`warns`), and where it is mended. */
export interface ReleaseBlocker {
  kind:
    | 'noPlace'
    | 'noStartTime'
    | 'noName'
    | 'outsideSeason'
    | 'personTwice'
    | 'placeTwice'
    | 'closedDay'
    | 'personUnavailable'
    | 'placeUnavailable'
    | 'brokenRule'
    | 'normNotCovered';
  level: 'blocks' | 'warns';
  mend: 'session' | 'availability' | 'norm';
  /** Null of a norm. */
  session?: BlockedSession | null | undefined;
  others: readonly BlockedSession[];
  /** Persons, rooms, the closed day, or the format of the norm. */
  names: readonly string[];
  constraint?: string | null | undefined;
  amount?: number | null | undefined;
}

/** Those that still stand when these sessions stay as members see them now. */
export function standing(blockers: readonly ReleaseBlocker[], leftOut: readonly string[]): ReleaseBlocker[] {
  const out = new Set(leftOut);
  return blockers.filter(
    ({ session, others }) =>
      ![...(session ? [session] : []), ...others].some((one) => out.has(one.sessionId)),
  );
}
